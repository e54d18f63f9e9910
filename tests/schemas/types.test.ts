import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const checked = join(root, 'tests/schemas/types.ts');
const generated = join(root, 'tests/generated/schema-types.ts');

/** What TypeScript has against `types.ts`, with the generated types changed first. */
function faults(change: (text: string) => string = (text) => text): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => {
    const text = readFile(path);
    return text !== undefined && path === generated ? change(text) : text;
  };
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([checked], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(checked)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('types and schemas', () => {
  it('are equal', () => {
    expect(faults()).toEqual([]);
  });

  it.each([
    ['a member of a press release that is optional in one only', 'headline: string', 'headline?: string'],
    ['a member of a press release that one lacks', '  embargo?: string\n', ''],
    ['a member of a part that one lacks', '  expandedName?: string\n', ''],
    ['a part that is closed in one only', '  archivedAt?: string\n  [k: string]: unknown\n', '  archivedAt?: string\n'],
    ['a newsroom that allows another word', '"person" | "desk" | "none"', '"person" | "desk"'],
    ['a patch of a quotation that one lacks', '  from?: string\n', ''],
    ['a finding with another severity', '"error" | "warning" | "info"', '"error" | "warning"'],
    ['a report that counts something else', '  infos: number\n', '  infos: string\n'],
  ])('differ by %s', (_, from, to) => {
    expect(readFileSync(generated, 'utf8')).toContain(from);
    expect(faults((text) => text.replace(from, to))).not.toEqual([]);
  });
});
