import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { release } from './cli/release.ts';
import { scratch } from './cli/scratch.ts';

const root = join(import.meta.dirname, '..');
const recipes = new Map([...readFileSync(join(root, 'docs/in-use.md'), 'utf8').matchAll(/<!-- recipe: (.+) -->\n```\w+\n([\s\S]*?)```/gu)].map(([, name = '', text = '']) => [name, text]));
const recipe = (name: string): string => {
  const text = recipes.get(name);
  if (text === undefined) throw new Error(`docs/in-use.md has no recipe ${name}`);
  return text;
};

const page = (url: string): string => `<!doctype html>\n<html lang="nl">\n<head>\n<title>Bosland</title>\n<link rel="canonical" href="${url}">\n</head>\n<body>\n${release.replace(/^(.+)$/gmu, '<p>$1</p>')}</body>\n</html>\n`;

/** A site with a release and its page, and an `npx` that runs the sources. */
function site(more: Readonly<Record<string, string>> = {}): string {
  const folder = scratch({
    'content/launch.md': release,
    'content/launch.meta.yaml': 'url: https://natuurhuis.example.be/nieuws/wandelaars\n',
    'public/launch.html': page('https://natuurhuis.example.be/nieuws/wandelaars/'),
    'public/index.html': page('https://natuurhuis.example.be/'),
    'bin/npx': `#!/bin/sh\n[ "$1" = pressgraph ] || exit 99\nshift\nexec '${process.execPath}' --conditions=@pressgraph/source --import '${import.meta.resolve('tsx')}' '${join(root, 'src/cli/main.ts')}' "$@"\n`,
    ...more,
  });
  chmodSync(join(folder, 'bin/npx'), 0o755);
  return folder;
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

function sh(folder: string, script: string): Ran {
  // As the runners of GitHub do.
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1', FORCE_COLOR: undefined, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CEILING_DIRECTORIES: folder } });
  return { code: status, out: stdout + stderr };
}

describe('docs/in-use.md', () => {
  test('puts the graph into the pages of a site, and tells whether they are up to date', () => {
    const folder = site();
    expect(sh(folder, recipe('up-to-date')).code).toBe(1);
    const built = sh(folder, recipe('build'));
    expect(built.out).toContain('public/launch.html: written\n');
    expect(built.code).toBe(0);
    expect(readFileSync(join(folder, 'public/launch.html'), 'utf8')).toContain('"https://natuurhuis.example.be/nieuws/wandelaars#press-release"');
    expect(readFileSync(join(folder, 'public/index.html'), 'utf8')).toBe(page('https://natuurhuis.example.be/'));
    expect(sh(folder, recipe('up-to-date')).code).toBe(0);
  });

  test('has a workflow whose step writes SARIF, also where it fails', () => {
    const workflow = parse(recipe('.github/workflows/press-releases.yml')) as { readonly permissions: object; readonly jobs: { readonly check: { readonly steps: readonly Step[] } } };
    const { steps } = workflow.jobs.check;
    const check = steps.find(({ name }) => name === 'Check the releases')?.run ?? '';
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@') === true);
    expect(workflow.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    expect(upload?.if).toBe('success() || failure()');
    for (const [content, code] of [[release, 0], [release.replace('3 maart 2022', '3 maart 2099'), 1]] as const) {
      const folder = site({ 'content/launch.md': content });
      expect(sh(folder, check).code).toBe(code);
      const log = JSON.parse(readFileSync(join(folder, upload?.with?.['sarif_file'] ?? ''), 'utf8')) as Sarif;
      expect(log.runs[0]?.results.length).toBeGreaterThan(0);
      expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('content/launch.md');
      expect(log.runs[0]?.results.some(({ level }) => level === 'error')).toBe(code === 1);
      const schema = join(root, '../shared/reference/sarif-schema-2.1.0.json');
      if (existsSync(schema)) {
        // Its dialect is older than this ajv's.
        const { properties, required, definitions, type } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, object>;
        const validate = new Ajv({ strict: false, validateFormats: false }).compile({ properties, required, definitions, type });
        expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      }
    }
  });

  test('has annotations that the runner of a workflow reads', () => {
    const { out } = sh(site(), recipe('annotations'));
    expect(out).toMatch(/^::notice file=content\/launch\.md,line=3,/mu);
  });

  test('has a hook for pre-commit that takes the releases alone', () => {
    const { repos } = parse(recipe('.pre-commit-config.yaml')) as { readonly repos: readonly { readonly repo: string; readonly hooks: readonly Hook[] }[] };
    const hook = repos[0]?.hooks[0];
    const files = ['content/launch.md', 'content/launch.meta.yaml', 'content/old/launch.txt', 'content/launch.meta.txt', 'readme.md', 'other/content/x.md'].filter((file) => new RegExp(hook?.files ?? '', 'u').test(file) && !new RegExp(hook?.exclude ?? '', 'u').test(file));
    expect(files).toEqual(['content/launch.md', 'content/old/launch.txt']);
    // pre-commit adds the files behind the entry.
    expect(sh(site(), `${hook?.entry ?? ''} content/launch.md`).code).toBe(0);
    expect(sh(site({ 'content/launch.md': release.replace('“Wij', 'Wij') }), `${hook?.entry ?? ''} content/launch.md`).code).toBe(1);
  });

  test('has a hook of git that lets a sound release through, and no other', () => {
    const folder = site();
    const git = 'git -c user.name=A -c user.email=a@a.example';
    mkdirSync(join(folder, '.git-template'));
    expect(sh(folder, 'git init -q --template=.git-template .').code).toBe(0);
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(join(folder, '.git/hooks/pre-commit'), recipe('.git/hooks/pre-commit'), { mode: 0o755 });
    expect(sh(folder, `git add content && ${git} commit -qm one`)).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'content/launch.md'), release.replace('“Wij', 'Wij'));
    expect(sh(folder, `git add content && ${git} commit -qm two`).out).toContain('quotation-mark-missing');
    expect(sh(folder, 'git log --oneline').out.trim().split('\n').length).toBe(1);
    expect(sh(folder, `git restore --staged . && git restore . && git add public && ${git} commit -qm three`).code).toBe(0);
  });
});

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Hook {
  readonly entry: string;
  readonly files: string;
  readonly exclude: string;
}
interface Sarif {
  readonly runs: readonly { readonly results: readonly { readonly level: string; readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[] }[] }[];
}
