import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Io } from '../../src/cli/io.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files, gone after the test. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A world that keeps what is written. */
export function fakeIo(cwd: string, more: { stdin?: string; env?: Io['env']; terminal?: boolean } = {}): Io & { out: () => string; err: () => string } {
  let out = '';
  let err = '';
  const isTerminal = more.terminal === true;
  return {
    cwd,
    env: more.env ?? {},
    stdout: { write: (text) => void (out += text), isTerminal },
    stderr: { write: (text) => void (err += text), isTerminal },
    stdin: async () => new TextEncoder().encode(more.stdin ?? ''),
    now: () => new Date(2026, 0, 2, 3, 4),
    out: () => out,
    err: () => err,
  };
}
