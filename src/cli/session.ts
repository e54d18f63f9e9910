import type { Language } from '../model/language.ts';
import type { Profile } from '../model/profile.ts';
import type { Newsroom } from '../model/settings.ts';
import type { Io } from './io.ts';
import type { NormalizeTelephone } from './normalize-telephone.ts';
import type { RuleLevels } from './settings/config.ts';
import type { Loaded } from './settings/load-settings.ts';
import { nearest } from '../settings/nearest.ts';
import { byId } from './by-id.ts';
import { typeOf } from './inputs/media-type.ts';
import { Misuse } from './misuse.ts';
import { listOf, textOf, type OptionValues } from './options.ts';
import { findConfig } from './settings/find-config.ts';
import { newsroomCache } from './settings/newsroom-cache.ts';
import { rulesFor } from './settings/rules-for.ts';
import { verdictOf } from './settings/verdicts.ts';
import { today } from './today.ts';

/** What all inputs of one run share: the options, understood, and what is loaded once. */
export interface Session {
  readonly io: Io;
  readonly options: OptionValues;
  readonly languages: readonly Language[];
  readonly profiles: readonly Profile[] | undefined;
  /** Levels of rules for a file, by its path. */
  readonly rulesOf: (path: string | undefined) => RuleLevels;
  readonly today: string;
  readonly newsroomOf: (path: string | undefined) => Promise<Loaded<Newsroom> | undefined>;
  readonly normalizeTelephone: () => Promise<NormalizeTelephone>;
  /** Settings files whose faults were reported already. */
  readonly reported: Set<string>;
}

/**
 * Understands the options of a run over `inputs`.
 *
 * @throws Misuse - an option that cannot be meant as it stands.
 */
export async function session(options: OptionValues, inputs: readonly string[], io: Io): Promise<Session> {
  for (const name of ['url', 'meta', 'facts', 'release'] as const) {
    if (options[name] !== undefined && inputs.length > 1) throw new Misuse(`--${name} belongs to one release, and ${inputs.length} were given. Put it in each NAME.meta.yaml, or convert them one by one.`);
  }
  if (options.include !== undefined && options.include !== 'implied') throw new Misuse(`Unexpected --include ${String(options.include)}, expected implied.`);
  const url = textOf(options.url);
  if (url !== undefined && !/^https?:\/\/[^\s/]+/iu.test(url)) throw new Misuse(`Unexpected --url ${url}, expected an absolute URL, as https://example.org/news/launch.`);
  if (typeof options.type === 'string') typeOf(options.type);
  for (const verdict of listOf(options.verdict)) verdictOf(verdict);
  const given = await rulesOf(listOf(options.rule));
  const file = textOf(options.config) ?? findConfig(io.cwd);
  const config = file === undefined ? undefined : await (await import('./settings/load-config.ts')).loadConfig(file, io.cwd);
  const all = config === undefined ? [] : (await import('../validate/rules/index.ts')).rules.map(({ id }) => id);
  const { languages } = await import('../languages/index.ts');
  let telephone: Promise<NormalizeTelephone> | undefined;
  return {
    io,
    options,
    languages,
    profiles: await profilesOf([...(config?.profiles ?? []), ...listOf(options.profile)]),
    rulesOf: (path) => rulesFor(path, io.cwd, config, given, all),
    today: today(textOf(options.today), io.now()),
    newsroomOf: newsroomCache(io.cwd, textOf(options.newsroom)),
    normalizeTelephone: () => (telephone ??= import('./normalize-telephone.ts').then((module) => module.normalizeTelephone())),
    reported: new Set(),
  };
}

async function profilesOf(ids: readonly string[]): Promise<readonly Profile[] | undefined> {
  if (ids.length === 0) return undefined;
  const { profiles } = await import('../validate/profiles/index.ts');
  return ids.map((id) => byId('--profile', id, profiles));
}

const levels = ['off', 'info', 'warning', 'error'] as const;

async function rulesOf(settings: readonly string[]): Promise<RuleLevels> {
  if (settings.length === 0) return {};
  const { rules } = await import('../validate/rules/index.ts');
  return Object.fromEntries(
    settings.map((setting) => {
      const [id = '', given = ''] = setting.split('=', 2);
      const level = levels.find((each) => each === given);
      if (level === undefined) {
        const near = nearest(given, levels);
        throw new Misuse(`Unexpected --rule ${setting}, expected ${id === '' ? 'ID' : id}=${near ?? 'off|info|warning|error'}.`);
      }
      return [byId('--rule', id, rules).id, level];
    }),
  );
}
