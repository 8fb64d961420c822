/** The registry of codes. */
import { calibrationCodes } from './codes/calibration.js';
import { changeCodes } from './codes/change.js';
import { checkFileCodes } from './codes/check-files.js';
import { decompositionCodes } from './codes/decomposition.js';
import { economyCodes } from './codes/economy.js';
import { figureCodes } from './codes/figures.js';
import { horizonCodes } from './codes/horizon.js';
import { methodCodes } from './codes/method.js';
import { nameCodes } from './codes/names.js';
import { plausibilityCodes } from './codes/plausibility.js';
import { scenarioCodes } from './codes/scenarios.js';
import { structureCodes } from './codes/structure.js';
import { textCodes } from './codes/text.js';
import { workedOutCodes } from './codes/worked-out.js';
import type { CodeEntry } from './codes/entry.js';

export const codes = {
  ...textCodes,
  ...structureCodes,
  ...figureCodes,
  ...nameCodes,
  ...methodCodes,
  ...economyCodes,
  ...horizonCodes,
  ...changeCodes,
  ...plausibilityCodes,
  ...scenarioCodes,
  ...calibrationCodes,
  ...decompositionCodes,
  ...checkFileCodes,
  ...workedOutCodes,
} as const;

export type Code = keyof typeof codes;

export const isCode = (text: string): text is Code => Object.hasOwn(codes, text);

export const codeEntry = (code: Code): CodeEntry => codes[code];
