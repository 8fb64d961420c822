import { describe, expect, it } from 'vitest';
import { codeEntry, codes, isCode, type Code } from '../../src/diagnostic/codes.js';
import { calibrationCodes } from '../../src/diagnostic/codes/calibration.js';
import { changeCodes } from '../../src/diagnostic/codes/change.js';
import { checkFileCodes } from '../../src/diagnostic/codes/check-files.js';
import { decompositionCodes } from '../../src/diagnostic/codes/decomposition.js';
import { economyCodes } from '../../src/diagnostic/codes/economy.js';
import { figureCodes } from '../../src/diagnostic/codes/figures.js';
import { horizonCodes } from '../../src/diagnostic/codes/horizon.js';
import { methodCodes } from '../../src/diagnostic/codes/method.js';
import { nameCodes } from '../../src/diagnostic/codes/names.js';
import { plausibilityCodes } from '../../src/diagnostic/codes/plausibility.js';
import { scenarioCodes } from '../../src/diagnostic/codes/scenarios.js';
import { structureCodes } from '../../src/diagnostic/codes/structure.js';
import { textCodes } from '../../src/diagnostic/codes/text.js';
import { workedOutCodes } from '../../src/diagnostic/codes/worked-out.js';

const all = Object.keys(codes) as Code[];
const groups = {
  textCodes,
  structureCodes,
  figureCodes,
  nameCodes,
  methodCodes,
  economyCodes,
  horizonCodes,
  plausibilityCodes,
  scenarioCodes,
  decompositionCodes,
  checkFileCodes,
  calibrationCodes,
  changeCodes,
  workedOutCodes,
};

describe('the registry of codes', () => {
  it.each(all)('%s has a name, an explanation, a wrong and a right example', (code) => {
    const { name, explanation, wrong, right } = codeEntry(code);
    expect(code).toMatch(/^BRD[1-8]\d\d$/);
    expect(name).toMatch(/^[a-z%].*[^.]$|^[A-Z]{2,}/i);
    expect(name.length).toBeLessThan(60);
    expect(explanation).toMatch(/^[A-ZÀ-Ý`].*\.$/s);
    expect(right.trim()).not.toBe('');
    expect(wrong).not.toBe(right);
  });

  it('has every name once', () => {
    const names = all.map((code) => codeEntry(code).name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has every code in one group only', () => {
    const counted = Object.values(groups).reduce((n, group) => n + Object.keys(group).length, 0);
    expect(counted).toBe(all.length);
  });

  it('knows its codes and nothing else', () => {
    expect(isCode('BRD201')).toBe(true);
    expect(isCode('BRD999')).toBe(false);
    expect(isCode('constructor')).toBe(false);
  });
});
