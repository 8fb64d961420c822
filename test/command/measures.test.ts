// A measure asked for twice is not a column of zeros.
import { describe, expect, it } from 'vitest';
import { balduque } from '../support/run.js';

describe('--measure', () => {
  it('said twice gives it once, or twice with its values, or is refused', async () => {
    const words = [
      'run',
      'models/minimal',
      '--by',
      'level',
      '--measure',
      'fees',
      '--measure',
      'fees',
      '-f',
      'csv',
    ];
    const { status, stdout } = await balduque(words);
    const total = stdout.trimEnd().split('\n').at(-1);
    expect(status === 0 ? total : 'refused').toMatch(/^(total(,50000){1,2}|refused)$/);
  });
});
