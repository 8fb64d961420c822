// What init asks, with answers that are there before the questions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askInit, type InitAnswers } from '../../src/cli/questions.js';
import type { Asker, World } from '../../src/source/world.js';
import { root } from '../support/run.js';

const world = {
  examples: () => ['mexico', 'minimal'],
  exampleText: (example: string, path: string) => readFileSync(join(root, 'models', example, path), 'utf8'),
  isFree: (folder: string) => folder !== 'taken',
} as unknown as World;

type Told = { readonly asked: string[]; readonly offered: string[]; readonly refused: string[] };

/** Answers in order: `''` takes what is usual, `undefined` is Ctrl-C. An answer that is refused is followed by the next. */
function scripted(answers: readonly (string | undefined)[], told: Told): Asker {
  const left = [...answers];
  return {
    text: async ({ message, usual, check }) => {
      told.asked.push(message);
      told.offered.push(usual);
      for (;;) {
        const typed = left.shift();
        if (typed === undefined) return undefined;
        const answer = typed === '' ? usual : typed;
        const problem = check(answer);
        if (problem === undefined) return answer;
        told.refused.push(problem);
      }
    },
    choice: async ({ message, options }) => {
      told.asked.push(message);
      told.offered.push(options.map(({ value }) => value).join(' '));
      expect(options.every(({ says }) => says !== '')).toBe(true);
      const typed = left.shift();
      return typed === '' ? options[0]?.value : typed;
    },
  };
}

const ask = async (
  ...answers: readonly (string | undefined)[]
): Promise<Told & { readonly answered: InitAnswers | undefined }> => {
  const told: Told = { asked: [], offered: [], refused: [] };
  return { ...told, answered: await askInit(scripted(answers, told), world) };
};

const usual = { title: 'Three procedures of a town', currency: 'EUR', year: '2024' };

describe('init asks', () => {
  it('for a folder, an example, and whose it shall be; an empty answer takes what is offered', async () => {
    const { answered, offered } = await ask('', '', '', '', '', '');
    expect(offered).toEqual(['my-model', 'minimal mexico', 'my-model', ...Object.values(usual)]);
    expect(answered).toEqual({
      folder: 'my-model',
      options: { example: 'minimal', personal: { id: 'my-model', ...usual } },
    });
  });

  it('and takes other answers', async () => {
    const { answered } = await ask('models/Mi ciudad', 'minimal', '', 'Mi ciudad', 'CLP', '2019');
    expect(answered?.options.personal).toEqual({
      id: 'Mi-ciudad',
      title: 'Mi ciudad',
      currency: 'CLP',
      year: '2019',
    });
  });

  it('nothing more of an example that is true of a place and a year', async () => {
    const { answered, asked } = await ask('mx', 'mexico');
    expect(asked).toHaveLength(2);
    expect(answered).toEqual({ folder: 'mx', options: { example: 'mexico' } });
  });

  it('again where an answer cannot be taken', async () => {
    const { answered, refused } = await ask(
      'taken',
      'x',
      '',
      'a b',
      'b',
      ' ',
      'T',
      'euro',
      'CHF',
      '24',
      '2020',
    );
    expect(refused.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'It exists',
      'An id',
      'A title',
      'A currency',
      'A year',
    ]);
    expect(answered?.options.personal).toEqual({ id: 'b', title: 'T', currency: 'CHF', year: '2020' });
  });

  it.each([0, 1, 2, 3, 4, 5])('until Ctrl-C, after %i answers', async (count) => {
    const { answered, asked } = await ask(...Array.from({ length: count }, () => ''), undefined);
    expect(answered).toBeUndefined();
    expect(asked).toHaveLength(count + 1);
  });

  it('for an id that can be one, where the folder gives none', async () => {
    expect((await ask('..', '', '', '', '', '')).answered?.options.personal?.id).toBe('minimal');
  });
});
