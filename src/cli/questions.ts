/** What `balduque init` asks at a terminal when it is told nothing: answers become the options that could have been typed. */
import type { InitOptions } from '../command/init.js';
import { personalOf, type Personal } from '../command/personal.js';
import type { Asker, World } from '../source/world.js';

/** The example that is invented; what others say is true of a place and a year, and stays. */
const invented = 'minimal';

const says: Readonly<Record<string, string>> = {
  [invented]: 'three procedures of an invented town, with the arithmetic beside each line',
  mexico: "Mexico's federal procedures of 2012, with all their sources",
};

export type InitAnswers = { readonly folder: string; readonly options: InitOptions };

/** The answers, or nothing as soon as one is refused by Ctrl-C. */
export async function askInit(ask: Asker, world: World): Promise<InitAnswers | undefined> {
  const folder = await ask.text({
    message: 'Where shall the model be?',
    usual: 'my-model',
    check: (answer) => (world.isFree(answer) ? undefined : 'It exists and is not an empty folder.'),
  });
  if (folder === undefined) return undefined;
  const example = await ask.choice({
    message: 'What shall it begin with?',
    options: [invented, ...world.examples().filter((name) => name !== invented)].map((value) => ({
      value,
      says: says[value] ?? '',
    })),
  });
  if (example === undefined) return undefined;
  if (example !== invented) return { folder, options: { example } };
  const personal = await askPersonal(ask, folder, personalOf(world.exampleText(example, 'model.yaml')));
  return personal && { folder, options: { example, personal } };
}

async function askPersonal(ask: Asker, folder: string, usual: Personal): Promise<Personal | undefined> {
  const answers: Partial<Record<keyof Personal, string>> = {};
  for (const { key, message, is, isNot } of questions) {
    const answer = await ask.text({
      message,
      usual: key === 'id' ? idOf(folder, usual.id) : usual[key],
      check: (typed) => (is.test(typed) ? undefined : isNot),
    });
    if (answer === undefined) return undefined;
    answers[key] = answer;
  }
  return { ...usual, ...answers };
}

const questions: readonly {
  readonly key: keyof Personal;
  readonly message: string;
  readonly is: RegExp;
  readonly isNot: string;
}[] = [
  {
    key: 'id',
    message: 'Its id, by which results name it?',
    is: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    isNot: 'An id has letters, digits, points, dashes and underscores, and begins with a letter or a digit.',
  },
  { key: 'title', message: 'Its title?', is: /\S/, isNot: 'A title has at least one letter.' },
  {
    key: 'currency',
    message: 'Its currency?',
    is: /^[A-Z]{3}$/,
    isNot: 'A currency has three capital letters: MXN, EUR, CLP.',
  },
  {
    key: 'year',
    message: 'The year of its figures?',
    is: /^[12]\d{3}$/,
    isNot: 'A year has four digits: 2024.',
  },
];

/** `models/Mi modelo` may be called `Mi-modelo`. */
function idOf(folder: string, otherwise: string): string {
  const name = folder.split(/[\\/]/).findLast((part) => part !== '') ?? '';
  const id = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-._]+|-+$/g, '');
  return id === '' ? otherwise : id;
}
