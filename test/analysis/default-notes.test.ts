// What is taken where the model is silent: how many lines relied on it, counted by hand.
import { describe, expect, it } from 'vitest';
import { explained, planOf, resultOf, type Sketch } from '../support/run.js';

const note = (parts: Sketch, id: string): string | undefined =>
  resultOf(planOf(parts)).notes.find((one) => one.id === `default/${id}`)?.text;

const cases = 'cases: {population: 100 persons, frequency: 1 per year}';

describe('the lines that a note counts', () => {
  it('are lines: the count of cases, the fee, the waiting and the processing of a procedure are none', () => {
    const parts = {
      procedures: [
        `{id: a, for: people, ${cases}, fee: 5 EUR, resolution: {legal: 3 days}, channels: {office: {share: 100 %, processing: 1 EUR}}, activities: [{do: x, time: 6 min}, {do: y, time: 6 min, staff: 2}]}`,
      ],
    };
    expect(note(parts, 'staff')).toBe('one person at work on a line (1 of 2 lines)');
    expect(note(parts, 'compliance')).toBe('full compliance: every entity meets the duty (2 of 2 lines)');
    // Nothing but the waiting looks at it.
    expect(note(parts, 'ready')).toMatch(/ \(1 of 1 procedures\)$/);
  });
});

describe('a nature that is not said', () => {
  const line = (says = ''): string => `activities: [{do: x, time: 6 min${says}}]`;
  const procedures = [
    `{id: a, for: people, ${cases}, ${line()}}`,
    `{id: b, for: people, ${cases}, ${line()}, outlays: [{id: y, money: 1 EUR}]}`,
    `{id: c, for: people, ${cases}, ${line(', nature: information')}, administration: [{do: z, time: 6 min, tariff: worker}]}`,
  ];

  it.each([
    ['in a model of changes', 'kind: change'],
    ['where the compliance cost leads', 'headline: complianceCost'],
  ])('is told %s', (_, head) => {
    expect(note({ head, procedures }, 'nature')).toBe(
      'information duties: the nature is not said (3 of 4 lines; procedures: 2)',
    );
  });

  it('is told beside substantive lines', () => {
    const more = [...procedures, `{id: d, for: people, ${cases}, ${line(', nature: substantive')}}`];
    expect(note({ procedures: more }, 'nature')).toBe(
      'information duties: the nature is not said (3 of 5 lines; procedures: 2)',
    );
  });

  it('is not told where it parts no number, nor where all say it', () => {
    expect(note({ procedures }, 'nature')).toBeUndefined();
    const said = [`{id: a, for: people, ${cases}, ${line(', nature: information')}}`];
    expect(note({ head: 'kind: change', procedures: said }, 'nature')).toBeUndefined();
  });
});

describe('who does it, in an explanation', () => {
  const labels = (parts: Sketch): readonly string[] =>
    (explained(planOf(parts), { measure: 'processingHours' }).explanation?.children ?? []).map(
      ({ label }) => label,
    );

  it("is the administration with its tariff, and for whom, where a users' procedure asks it", () => {
    const procedures = [
      `{id: a, for: people, ${cases}, administration: [{do: z, time: 6 min, tariff: worker}]}`,
    ];
    expect(labels({ procedures })).toEqual(['z · time · (administration) · worker · (for people)']);
  });

  it('is the part of the administration that must', () => {
    const segments = '{towns: {addressee: administration, tariff: worker, population: 100 persons}}';
    const procedures = [`{id: a, for: towns, ${cases}, activities: [{do: z, time: 6 min}]}`];
    expect(labels({ segments, procedures })).toEqual(['z · time · (administration) · worker · towns']);
  });
});
