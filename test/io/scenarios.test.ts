import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioIds, scenarioPlace } from '../../src/io/scenarios.js';

let here = '';
beforeAll(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-scenarios-')));
  for (const folder of ['scenarios', 'models/town/scenarios', 'models/scenarios/a-folder.yaml'])
    mkdirSync(join(here, folder), { recursive: true });
  writeFileSync(join(here, 'scenarios/both.yaml'), 'here');
  writeFileSync(join(here, 'models/town/scenarios/both.yaml'), 'the model');
  writeFileSync(join(here, 'models/town/scenarios/portal.yaml'), 'the model');
  writeFileSync(join(here, 'portal'), 'a path');
  writeFileSync(join(here, 'scenarios/notes.txt'), 'no scenario');
});
afterAll(() => rmSync(here, { recursive: true, force: true }));

function textOf(name: string, model = 'models/town'): string | undefined {
  const place = scenarioPlace(name, model, here);
  const found = place?.files.read(place.name);
  return found && 'text' in found ? found.text : undefined;
}

describe('where a scenario lies', () => {
  it('is a path before it is an id', () => {
    expect(textOf('portal')).toBe('a path');
    expect(textOf('models/town/scenarios/portal.yaml')).toBe('the model');
    expect(textOf(join(here, 'portal'))).toBe('a path');
  });

  it('is by its id in this folder, in the model or above it', () => {
    expect(textOf('both')).toBe('here');
    expect(textOf('both', 'models/town/model.yaml')).toBe('here');
    rmSync(join(here, 'portal'));
    expect(textOf('portal')).toBe('the model');
    expect(textOf('portal', join(here, 'models/town'))).toBe('the model');
  });

  it('is no folder, and an id leads nowhere else', () => {
    expect(textOf('a-folder')).toBeUndefined();
    expect(textOf('../town/scenarios/portal')).toBeUndefined();
    expect(textOf('')).toBeUndefined();
    expect(textOf('nothing')).toBeUndefined();
  });

  it('knows the ids, each once', () => {
    expect(scenarioIds('models/town', here)).toEqual(['a-folder', 'both', 'portal']);
    expect(scenarioIds('one/two/three', join(here, 'nowhere'))).toEqual([]);
  });
});
