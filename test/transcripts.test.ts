// Sessions at the command line, kept as files and run for real. `UPDATE=1 npm test` rewrites what they expect.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from './support/play.js';
import { readTree } from './support/read-tree.js';
import { parseTranscript, printTranscript } from './support/transcript.js';

const root = resolve(import.meta.dirname, '..');
const stage = {
  programs: { balduque: [process.execPath, join(root, 'bin/balduque.js')] },
  root,
  props: ['models', 'scenarios'],
};

describe('transcripts', () => {
  const transcripts = [...readTree(root, 'test/transcripts', '.txt')];

  it('are there', () => {
    expect(transcripts.length).toBeGreaterThan(0);
  });

  it.concurrent.each(transcripts)('%s', async (name, text) => {
    const played = printTranscript(await play(parseTranscript(text), stage));
    const update = process.env['UPDATE'] === '1';
    if (update) writeFileSync(join(root, name), played);
    expect(played, `${name} (UPDATE=1 npm test rewrites it)`).toBe(update ? played : text);
  });
});
