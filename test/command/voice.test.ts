// In which language a command speaks.
import { describe, expect, it } from 'vitest';
import { english, voiceOf } from '../../src/command/voice.js';
import type { World } from '../../src/source/world.js';

const world = (environment: Record<string, string> = {}): World => ({ environment }) as unknown as World;

describe('the voice of a command', () => {
  it('is English unless something else is asked for', async () => {
    expect(await voiceOf({}, world())).toEqual(english);
    expect(await voiceOf({}, world({ BALDUQUE_LANG: '' }))).toEqual(english);
  });

  it('is what the option says, else what the environment says', async () => {
    const es = await voiceOf({ lang: 'es' }, world({ BALDUQUE_LANG: 'de' }));
    expect([es.language, es.say('warning')]).toEqual(['es', 'advertencia']);
    const de = await voiceOf({}, world({ BALDUQUE_LANG: 'de' }));
    expect([de.language, de.say('warning')]).toEqual(['de', 'Warnung']);
  });

  it('is English for a text that has no translation', async () => {
    const { say } = await voiceOf({ lang: 'es' }, world());
    expect(say('nobody has ever said this here')).toBe('nobody has ever said this here');
  });

  it('is refused in a language that is not known', async () => {
    await expect(voiceOf({ lang: 'fr' }, world())).rejects.toMatchObject({
      message: 'there is no language "fr"',
      help: 'the languages here: en, es, de',
    });
    await expect(voiceOf({ lang: 'dee' }, world())).rejects.toMatchObject({ help: 'did you mean "de"?' });
    await expect(voiceOf({}, world({ BALDUQUE_LANG: 'french' }))).rejects.toThrow(
      'there is no language "french"',
    );
  });
});
