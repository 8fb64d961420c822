/** The kinds of reform. A kind more is a file and a line here. */
import type { Change } from './change.js';
import { digitise } from './digitise.js';
import { eliminate } from './eliminate.js';
import { exempt } from './exempt.js';
import { scale, set } from './set.js';

export const changeKinds: readonly Change<unknown>[] = [eliminate, exempt, digitise, set, scale];
export const changeOf = (name: string): Change<unknown> | undefined =>
  changeKinds.find((kind) => kind.name === name);
