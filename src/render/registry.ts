/** The formats. Adding one means adding a file and a line. */
import type { Result } from '../result/result.js';
import { renderCsv } from './csv.js';
import { renderJson } from './json.js';
import { sayOf, type RenderOptions } from './options.js';
import { spoken } from './spoken.js';

export type Renderer = (result: Result, options: RenderOptions) => string | Promise<string>;

/** What a terminal needs (colours, tables) is loaded only for formats that use it. */
export const formats = {
  table: async (result, options) => (await import('./terminal.js')).renderTerminal(result, options),
  markdown: async (result, options) => (await import('./markdown.js')).renderMarkdown(result, options),
  csv: (result) => renderCsv(result),
  json: (result) => renderJson(result),
} as const satisfies Record<string, Renderer>;

/** Of checks alone, beside the others. */
const ofChecks = {
  junit: async (result, options) => (await import('./junit.js')).renderJunit(result, options),
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof formats | keyof typeof ofChecks;
/** What every result can be rendered in. */
export const formatNames = Object.keys(formats) as readonly (keyof typeof formats)[];
export const formatsOfChecks: readonly Format[] = [
  ...formatNames,
  ...(Object.keys(ofChecks) as (keyof typeof ofChecks)[]),
];
export const render = async (result: Result, format: Format, options: RenderOptions): Promise<string> =>
  (({ ...formats, ...ofChecks })[format] as Renderer)(spoken(result, sayOf(options)), options);
