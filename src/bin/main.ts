/** Puts the command line and the world together. */
import process from 'node:process';
import { main } from '../cli/main.js';
import { realWorld } from '../io/world.js';

process.exitCode = await main(process.argv.slice(2), realWorld());
