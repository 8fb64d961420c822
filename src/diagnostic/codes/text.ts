/** BRD1xx: files and their text, before anything is understood. */
import { entry } from './entry.js';

export const textCodes = {
  BRD101: entry(
    'unreadable file',
    'A file that was named is missing, is a folder, or may not be read.',
    'procedures: procedure.yaml',
    'procedures: procedures.yaml',
  ),
  BRD102: entry(
    'outside the folder',
    'A model may only read files inside its own folder, links resolved, so that a model from a stranger is safe to open.',
    'sources: ../../secret.yaml',
    'sources: sources.yaml',
  ),
  BRD103: entry(
    'not UTF-8',
    'Files are read as UTF-8. Save the file with that encoding.',
    '(bytes of another encoding)',
    'title: Trámites federales',
  ),
  BRD104: entry(
    'file too large',
    'A file of a model is at most 16 MB, all that it reads together at most 64 MB. Part a large file.',
    '(a file of 100 MB)',
    'procedures: procedures/*.yaml',
  ),
  BRD105: entry(
    'nested too deeply',
    'No model needs lists and maps nested more than 60 deep.',
    '- - - - - ...',
    '- {id: a}',
  ),
  BRD106: entry(
    'not YAML',
    'The text cannot be read as YAML from this place on.',
    'title: "no end',
    'title: "an end"',
  ),
  BRD107: entry(
    'tab in the indentation',
    'YAML is indented by spaces. Most editors can convert tabs.',
    '\tid: a',
    '  id: a',
  ),
  BRD108: entry(
    'key said twice',
    'A map may say a key once. 2012 and "2012" are the same key.',
    '{time: 5 min, time: 6 min}',
    '{time: 5 min}',
  ),
  BRD109: entry(
    'anchor or alias',
    'Anchors (&), aliases (*) and merge keys (<<) are refused: what is written is what is meant. A text that begins with * needs quotes; a figure used in several places gets a name under `figures`.',
    'procedure: *',
    'procedure: "*"',
  ),
  BRD110: entry('tag', 'YAML tags (!) are refused.', 'time: !!float 5', 'time: 5 min'),
  BRD111: entry(
    'empty file',
    'The file says nothing. Its first line says what it is.',
    '',
    'balduque: model/1',
  ),
  BRD112: entry(
    'another kind of file',
    'Every file opens with what it is, and this one is something else than what is needed here.',
    'balduque: sources/1',
    'balduque: procedures/1',
  ),
  BRD113: entry(
    'newer format',
    'The file is written in a newer version of the language than this tool knows.',
    'balduque: model/2',
    'balduque: model/1',
  ),
  BRD114: entry(
    'pattern without a match',
    'No file matches the pattern.',
    'procedures: procedure/*.yaml',
    'procedures: procedures/*.yaml',
  ),
  BRD116: entry(
    'text split at a comma',
    'Inside { } and [ ] a comma parts the items, so a text with a comma needs quotes.',
    'name: {en: Joining, leaving and changing pay}',
    'name: {en: "Joining, leaving and changing pay"}',
  ),
  BRD117: entry(
    'invisible character',
    'The file holds a character that cannot be seen, and that a terminal or an editor would obey: of control, or of the direction of writing.',
    'title: "a\\e[2Jb"',
    'title: "ab"',
  ),
  BRD118: entry(
    'too much to read',
    'A model has at most so many files, words and cells as docs/language.md lists, so that any model is opened in a bounded time.',
    '(a pattern in a folder of a million files)',
    'procedures: procedures/*.yaml',
  ),
  BRD115: entry(
    'more than one document',
    'A file holds one YAML document; --- starts a second.',
    'id: a\n---\nid: b',
    'id: a',
  ),
} as const;
