#!/usr/bin/env node
import { processIo } from './io.ts';
import { run } from './run.ts';

// The exit code is set, not forced, so that what was written to a pipe is read to its end.
process.exitCode = await run(process.argv.slice(2), processIo());
