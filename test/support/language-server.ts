// yaml-language-server, the one that editors start, driven over its standard streams.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Position = { readonly line: number; readonly character: number };
export type Range = { readonly start: Position; readonly end: Position };
export type Told = { readonly message: string; readonly range: Range };
export type Offer = {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: unknown;
};

type Message = {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

export type Server = {
  /** Opens a file of the folder with this text, and waits for what the server says of it. */
  readonly open: (file: string, text: string) => Promise<readonly Told[]>;
  readonly completion: (file: string, at: Position) => Promise<readonly Offer[]>;
  readonly hover: (file: string, at: Position) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const require = createRequire(import.meta.url);
const program = require.resolve('yaml-language-server/bin/yaml-language-server');

/** @param settings what an editor has under `yaml` */
export async function startServer(folder: string, settings: object): Promise<Server> {
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: folder });
  const line = connect(child, settings);
  const uri = (file: string): string => pathToFileURL(join(folder, file)).href;
  const at = (file: string, position: Position): object => ({ textDocument: { uri: uri(file) }, position });
  await line.ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities: { workspace: { configuration: true }, textDocument: { completion: {}, hover: {} } },
  });
  line.tell('initialized', {});
  line.tell('workspace/didChangeConfiguration', { settings: { yaml: settings } });
  return {
    open: (file, text) => {
      const said = line.diagnostics(uri(file));
      const textDocument = { uri: uri(file), languageId: 'yaml', version: 1, text };
      line.tell('textDocument/didOpen', { textDocument });
      return said;
    },
    completion: async (file, position) =>
      ((await line.ask('textDocument/completion', at(file, position))) as { readonly items: Offer[] }).items,
    hover: async (file, position) => {
      const found = (await line.ask('textDocument/hover', at(file, position))) as {
        readonly contents: { readonly value: string };
      } | null;
      return found?.contents.value ?? '';
    },
    stop: async () => {
      const ended = new Promise((done) => child.once('close', done));
      child.kill();
      await ended;
    },
  };
}

type Line = {
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  readonly tell: (method: string, params: unknown) => void;
  readonly diagnostics: (uri: string) => Promise<readonly Told[]>;
};

function connect(child: ChildProcessWithoutNullStreams, settings: object): Line {
  const asked = new Map<number | string, (message: Message) => void>();
  const waiting = new Map<string, (said: readonly Told[]) => void>();
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  receive(child, (message) => {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Told[] };
      waiting.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined)
      send({ id, result: answer(method, params, settings) });
    else if (id !== undefined) asked.get(id)?.(message);
  });
  return {
    tell: (method, params) => send({ method, params }),
    ask: (method, params) =>
      new Promise((done, fail) => {
        const id = asked.size + 1;
        asked.set(id, ({ result, error }) =>
          error ? fail(new Error(`${error.message}\n${errors}`)) : done(result),
        );
        send({ id, method, params });
      }),
    diagnostics: (uri) => new Promise((done) => waiting.set(uri, done)),
  };
}

/** What an editor answers to the server's own questions. */
function answer(method: string, params: unknown, settings: object): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { readonly items: readonly { readonly section?: string }[] };
  return items.map(({ section }) => (section === 'yaml' ? settings : {}));
}

/** Splits what arrives into messages: a head with the length in bytes, an empty line, the body. */
function receive({ stdout }: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stdout.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(0, head)).toString())?.[1],
      );
      if (head === -1 || rest.length < head + 4 + length) return;
      const body = rest.subarray(head + 4, head + 4 + length).toString();
      rest = rest.subarray(head + 4 + length);
      take(JSON.parse(body) as Message);
    }
  });
}

/** The place of a text in another, `|` being the cursor: `time: |` */
export function placeOf(text: string, part: string, nth = 0): Position {
  const before = part.indexOf('|');
  const plain = part.replace('|', '');
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(plain, start + 1);
  if (start === -1) throw new Error(`"${plain}" does not stand there`);
  const lines = text.slice(0, start + Math.max(0, before)).split('\n');
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
}
