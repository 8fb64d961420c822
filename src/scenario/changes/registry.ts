/** The kinds of reform. A kind more is a file and a line here. What one kind adds to the plan, kinds that stand later find there. */
import { addObligation } from './add-obligation.js';
import type { Change } from './change.js';
import { changeFee } from './change-fee.js';
import { changeFrequency } from './change-frequency.js';
import { digitise } from './digitise.js';
import { dropRequirement } from './drop-requirement.js';
import { eliminate } from './eliminate.js';
import { exempt } from './exempt.js';
import { extendValidity } from './extend-validity.js';
import { merge } from './merge.js';
import { noticeInsteadOfPermit } from './notice-instead-of-permit.js';
import { onceOnly } from './once-only.js';
import { prefill } from './prefill.js';
import { scale, set } from './set.js';
import { shortenResolution } from './shorten-resolution.js';
import { tacitApproval } from './tacit-approval.js';

export const changeKinds: readonly Change<unknown>[] = [
  eliminate,
  merge,
  exempt,
  dropRequirement,
  prefill,
  onceOnly,
  addObligation,
  digitise,
  extendValidity,
  changeFrequency,
  shortenResolution,
  tacitApproval,
  noticeInsteadOfPermit,
  changeFee,
  set,
  scale,
];
export const changeOf = (name: string): Change<unknown> | undefined =>
  changeKinds.find((kind) => kind.name === name);
