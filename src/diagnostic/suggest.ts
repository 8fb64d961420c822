/** "Did you mean", by edit distance. */
import leven from 'leven';

/** Words that mean a key and are near to another: the real period is the effective one, not `ready`, which is subtracted. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['real', 'effective'],
  ['actual', 'effective'],
  ['deadline', 'legal'],
  ['duration', 'time'],
  ['minutes', 'time'],
  ['cost', 'money'],
  ['price', 'money'],
  ['working days', 'business days'],
  ['working day', 'business day'],
  ['workdays', 'business days'],
  // An activity is done, a requirement or an outlay has an id.
  ['do', 'id'],
  ['id', 'do'],
]);

/** A name among thousands is compared with some of them: a model in which all names are wrong must end, too. */
const mostCandidates = 500;
/** The time of a comparison grows with the product of the lengths. */
const longestWord = 100;

/** How many letters of a word a slip of the hand may change. */
const slipsIn = (word: string): number => (word.length <= 3 ? 1 : word.length <= 8 ? 2 : 3);

/** The nearest candidate if it is near enough to be a slip of the hand: no more than `most` letters are other ones. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = slipsIn(word),
): string | undefined {
  const meant = synonyms.get(word.toLowerCase());
  if (meant !== undefined && [...candidates].includes(meant)) return meant;
  if (word.length > longestWord) return undefined;
  let best: string | undefined;
  let bestDistance = most + 1;
  let left = mostCandidates;
  for (const candidate of candidates) {
    // So far apart in length is no slip of the hand, and need not be compared.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    if (left-- === 0) break;
    const distance = slips(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Edit distance, in which two letters swapped are one slip. */
function slips(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return a !== b && swapped === b ? 1 : leven(a, b);
}

/** `burden` is meant by `administrativeBurden`: the shortest candidate that holds the word. */
const containing = (word: string, candidates: readonly string[]): string | undefined =>
  word.length < 4
    ? undefined
    : candidates
        .filter((one) => one.toLowerCase().includes(word.toLowerCase()))
        .reduce<string | undefined>(
          (best, one) => (best && best.length <= one.length ? best : one),
          undefined,
        );

/** `did you mean "minutes"?`, or else the list of what there is. */
export function suggestion(word: string, candidates: readonly string[], what: string): string {
  const near = nearest(word, candidates);
  const part = near ?? containing(word, candidates);
  if (part !== undefined) return `did you mean "${part}"?`;
  if (candidates.length === 0) return `there are no ${what} here`;
  const shown = candidates.slice(0, 12).join(', ');
  return `the ${what} here: ${shown}${candidates.length > 12 ? `, and ${candidates.length - 12} more` : ''}`;
}
