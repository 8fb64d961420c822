// The fast reader of YAML against the yaml package: the same nodes with the same places, or nothing.
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { fastYaml } from '../../src/document/fast-yaml.js';
import { parseByPackage } from '../../src/document/yaml.js';

export type Compared = 'fast' | 'slow' | 'different';

/** `different` also where the fast reader takes what the package refuses or complains about. */
export function compareReaders(text: string): Compared {
  const source = { path: 'x.yaml', text };
  const fast = fastYaml(source);
  if (fast === undefined) return 'slow';
  const found: Diagnostic[] = [];
  const slow = parseByPackage(source, (one) => found.push(one));
  return found.length === 0 && isDeepStrictEqual(fast, slow) ? 'fast' : 'different';
}
