import { describe, expect, it } from 'vitest';
import { spoken } from '../../src/render/spoken.js';
import { inEnglish, speaker } from '../../src/vocabulary/say.js';
import { sampleResult } from '../support/result.js';

describe('a result in another language', () => {
  it('has its notes and findings translated, and nothing else', async () => {
    const result = {
      ...sampleResult(),
      notes: [
        { id: 'default/visits', text: 'one visit per case (2 of 3 lines)' },
        { id: 'own', text: 'What the analyst wrote.' },
      ],
      findings: [{ code: 'BRD402', severity: 'error', message: 'there is no tariff "clerc"' }],
    } as const;
    const told = spoken(result, await speaker('es'));
    expect(told.notes).toEqual([
      { id: 'default/visits', text: 'una visita por caso (2 de 3 renglones)' },
      { id: 'own', text: 'What the analyst wrote.' },
    ]);
    expect(told.findings[0]?.message).toBe('no hay ninguna tarifa "clerc"');
    expect({ ...told, notes: [], findings: [] }).toEqual({ ...result, notes: [], findings: [] });
  });

  it('is the result itself in English', () => {
    const result = sampleResult();
    expect(spoken(result, inEnglish)).toBe(result);
  });
});
