/** The package's own version: `package.json` stands above `dist`, and above nothing else that this is built into. */
import { readFileSync } from 'node:fs';

export const versionOfPackage = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
