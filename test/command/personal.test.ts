// The invented example under another name, in another currency and year: it stays a right model, and its arithmetic stays true.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalise, personalOf, type Personal } from '../../src/command/personal.js';
import { checkAsked } from '../../src/command/check.js';
import { worldOf } from '../support/checks.js';
import { compile, resultOf, root, valuesIn } from '../support/run.js';

const paths = ['model.yaml', 'procedures.yaml'];
const texts = Object.fromEntries(
  paths.map((path) => [path, readFileSync(join(root, 'models/minimal', path), 'utf8')]),
);
const from = personalOf(texts['model.yaml'] ?? '');
const made = (to: Personal): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, personalise(from, to)(path, text)]));
const mine: Personal = { id: 'valdivia', title: 'Trámites: de Ñuñoa', currency: 'CLP', year: '2019' };

describe('the head of a model', () => {
  it('says whose it is', () => {
    expect(from).toEqual({
      id: 'minimal',
      title: 'Three procedures of a town',
      currency: 'EUR',
      year: '2024',
    });
  });
});

describe('the invented example', () => {
  it('under its own name is as it was', () => {
    expect(made(from)).toEqual(texts);
  });

  it('has the new currency and year in its comments too, and keeps every comment', () => {
    const { 'model.yaml': head = '', 'procedures.yaml': procedures = '' } = made(mine);
    expect(head).toContain(
      'id: valdivia\ntitle: "Trámites: de Ñuñoa"\nyear: 2019\nprices: 2019\ncurrency: CLP\n',
    );
    expect(head).toContain('= 239,000 CLP a year     (certificate, report, permit)');
    expect(procedures).toContain(
      '# Plan: 40 x 1.25 (a quarter is sent back) x (8 h x 25 CLP + 200 CLP) = 20,000.',
    );
    expect(head + procedures).not.toMatch(/EUR|2024/);
    const comments = (all: Readonly<Record<string, string>>): number =>
      Object.values(all).join('').split('#').length;
    expect(comments(made(mine))).toBe(comments(texts));
  });

  it('has checks that are of it, and say the same', () => {
    const text = readFileSync(join(root, 'models/minimal/checks.yaml'), 'utf8');
    const own = personalise(from, mine)('checks.yaml', text);
    expect(own).toContain('\nmodel: valdivia\n');
    const [file] = checkAsked([], worldOf(made(mine), own), 'en').files;
    expect(file?.diagnostics).toEqual([]);
    expect(file?.outcomes?.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 9 }, () => 'passed'));
  });

  it('validates without a warning and gives the same numbers, whatever it is called', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
    const title = fc.oneof(
      fc.constantFrom(
        'null',
        'yes',
        '2024',
        'a: b',
        '# x',
        '"',
        "'",
        '{a}',
        '- b',
        'EUR 2024',
        '$&',
        '\\',
        '*a',
      ),
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text) && !/\p{C}/u.test(text)),
    );
    const personal = fc.record({
      id: fc.oneof(id, fc.constantFrom('null', 'true', 'yes', '12', '1e6', '0x10', '.5'.slice(1))),
      title,
      currency: fc.stringMatching(/^[A-Z]{3}$/),
      year: fc.integer({ min: 1900, max: 2100 }).map(String),
    });
    fc.assert(
      fc.property(personal, (to) => {
        const { plan, diagnostics } = compile(made(to));
        expect(diagnostics).toEqual([]);
        expect(
          plan && { id: plan.model, title: plan.title, currency: plan.currency, year: String(plan.year) },
        ).toEqual(to);
        // 94,000 + 125,000 + 20,000 of burden and 20,000 of waiting, as its head says.
        expect(plan && valuesIn(resultOf(plan))('economicCost')).toBe('259000');
      }),
      { numRuns: 60 },
    );
  });
});
