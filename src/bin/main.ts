/** Puts the command line and the world together. */
import process from 'node:process';
import { main } from '../cli/main.js';
import { realWorld } from '../io/world.js';

/** For the launcher, which waits for it. */
export const done: Promise<void> = main(process.argv.slice(2), realWorld()).then((code) => {
  process.exitCode = code;
});
