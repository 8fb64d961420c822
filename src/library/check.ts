/** `check`, for a program: files of checks are computed, and what does not hold is in the result. */
import { checkAsked, countsOf } from '../command/check.js';
import { summary } from '../command/load.js';
import type { CheckWorld } from '../source/world.js';
import { BalduqueError } from './error.js';
import { asking, checkedPath, firstOf } from './library.js';
import { plain } from './plain.js';
import type * as api from './types.js';

export const checkPaths = (
  paths: string | readonly string[],
  { onWarning, language = 'en' }: api.CheckOptions,
  disk: CheckWorld,
): api.Checked =>
  asking(() => {
    const asked = (typeof paths === 'string' ? [paths] : paths).map(checkedPath);
    const { files, result } = checkAsked(asked, disk, language);
    const diagnostics = files.flatMap((file) => file.diagnostics);
    const broken = files.filter(({ outcomes }) => !outcomes).map(({ path }) => path);
    if (broken.length > 0) {
      const told = diagnostics.map(plain);
      throw new BalduqueError('model', `${broken.join(', ')}: ${summary(diagnostics)}${firstOf(told)}`, told);
    }
    for (const warning of diagnostics) onWarning?.(plain(warning));
    const counts = countsOf(files);
    return { ok: counts.failed === 0, ...counts, result };
  });
