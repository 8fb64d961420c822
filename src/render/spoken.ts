/** What analyses say beside the numbers, in a language: the same for every format. */
import type { Result } from '../result/result.js';
import { inEnglish, type Say } from '../vocabulary/say.js';

export const spoken = (result: Result, say: Say): Result =>
  say === inEnglish
    ? result
    : {
        ...result,
        findings: result.findings.map((finding) => ({ ...finding, message: say(finding.message) })),
        notes: result.notes.map((note) => ({ ...note, text: say(note.text) })),
      };
