import type { Span } from '../model/span.ts';
import { bodyAt, isOfPlace, isPeople, longRun, skipArticles, wholeTitle } from './cited-run.ts';
import { attributiveMaker, documentAt, isCompoundWork, isLaw, isOpeningMark, isTitle, isTitleWord, sourceNounAt, studyNounAt, titleAt, withYear } from './cited-works.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, isPersonName, nameAt, type NameRun } from './names.ts';
import { phraseAt } from './phrases.ts';
import { holdsRole, roleHeadAt } from './role-head.ts';
import { speakerAt } from './speaker-phrase.ts';
import type { Token } from './token.ts';

/** Who or what is cited: tokens `first` to `last`; `work` where it is a document or a title, no body or person. */
export interface CitedName extends NameRun {
  readonly work?: boolean;
  /** True where the words before it say what it is: "onderzoeksbureau Kantar". */
  readonly described?: boolean;
}

/** Whether a run of name words is known for an organisation or person beyond its capitals. */
export type IsNamed = (run: NameRun) => boolean;

/**
 * Whom the words behind a cue ("volgens", "according to", "blijkt uit") cite: a name ("Kantar"),
 * a body with a description before it ("onderzoeksbureau Kantar", "le ministère de la Santé"), the
 * maker of a work ("a survey published in May by Ghent University", "the latest UNHCR estimates"),
 * a work ("the Global Risks Report", "het onderzoek ‘Jong in 2020’"), or a document without a name
 * ("the indictment"). Several where words join them.
 *
 * @param at - the first token behind the cue
 * @param bare - true where a plain capitalised word may be taken for a name
 * @returns nothing where the cue leads to none of these ("volgens de onderzoekers")
 */
export function citedNames(tokens: readonly Token[], at: number, lexicon: Lexicon, isNamed: IsNamed, bare = true): readonly CitedName[] {
  let described = false;
  let office = false;
  let start = skipArticles(tokens, at, lexicon);
  // "según señala la OMS": a verb of finding between the cue and the name.
  const verb = phraseAt(lexicon.sourceVerbs, tokens, start);
  if (verb > 0 && start === at && tokens[start]?.capital === false) start = skipArticles(tokens, start + verb, lexicon);
  for (let index = start; index < start + 8; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && !isOpeningMark(token.text))) return [];
    const noun = isBodyNoun(token, lexicon) || describes(tokens, index, lexicon) || (index === at && isStatistics(tokens, index, lexicon)) ? 0 : sourceNounAt(tokens, index, lexicon);
    const work = titleAt(tokens, index, lexicon) ?? (noun === 0 ? documentAt(tokens, index, lexicon) : undefined);
    if (work) return [work];
    const maker = noun > 0 ? attributiveMaker(tokens, index, lexicon, isNamed) : undefined;
    if (maker) return [maker];
    if (noun > 0 && !isTitleWord(tokens, index, lexicon)) return behindNoun(tokens, index + noun, lexicon, isNamed);
    const run = bodyAt(tokens, index, lexicon, described);
    if (run) {
      if (isOfPlace(tokens, run, lexicon) || (office && !isNamed(run))) return [];
      const person = holdsRole(tokens, run.first, run.last + 1, lexicon) ? personInOffice(tokens, index, lexicon) : undefined;
      if (person) return [person];
      if (roleHeadAt(tokens, run.first, lexicon) > 0) return [];
      // "gemäß der Hafenordnung § 4": a rule that is applied.
      if (tokens[run.last + 1]?.text === '§') return [];
      described ||= run.first > index;
      // "the latest UNHCR estimates", "the Global Risks Report"
      if (sourceNounAt(tokens, run.last + 1, lexicon) > 0 && tokens[run.last + 1]?.capital === false && !lexicon.language.verbSecond) return [run];
      // "the UK’s Office for National Statistics", "Ghent University’s latest survey"
      if (isPossessive(tokens[run.last + 1])) {
        if (tokens[run.last + 2]?.capital === true) {
          index = run.last + 1;
          start = index + 1;
          continue;
        }
        return isNamed(run) || allCapital(tokens, run) ? [run] : [];
      }
      if (isLaw(tokens, run, lexicon)) return [];
      if (isTitle(tokens, run, lexicon) && (run.last > run.first || isCompoundWork(tokens, run, lexicon))) {
        const link = linkAt(tokens, run.last + 1, lexicon);
        const makers = link > 0 ? linkedNames(tokens, run.last + 1 + link, lexicon, isNamed) : [];
        return makers.length > 0 ? makers : [withYear(tokens, run)];
      }
      // Where nouns are capitalised, a single word is any noun.
      const plain = bare && (index === start || described) && (run.last > run.first || !lexicon.language.capitalNouns) && !isCompound(tokens, run);
      if (isNamed(run) || described || (plain && allCapital(tokens, run))) return joined(tokens, described ? { ...run, described } : wholeTitle(tokens, run, lexicon, isNamed), lexicon, isNamed, false);
      if (!lexicon.language.capitalNouns) return [];
      index = run.last;
      continue;
    }
    if (token.kind === 'mark') return [];
    if (isDescription(tokens, index, lexicon)) {
      described = true;
      const role = roleHeadAt(tokens, index, lexicon);
      const person = role > 0 ? personInOffice(tokens, index, lexicon) : undefined;
      if (person) return [person];
      // "the Minister for Ports": what an office is for is nobody.
      office ||= role > 0 && phraseAt(lexicon.organizationPrepositions, tokens, index + role) > 0;
    } else if (token.kind === 'word' && lexicon.notNames.has(token.lower) && !(described && lexicon.particles.has(token.lower)) && !lexicon.made.has(tokens[index + 1]?.lower ?? '')) return [];
  }
  return [];
}

/**
 * The makers behind the noun of a work: "van NCMEC", "by Ghent University and Kings College",
 * "(published in May) by …", or a name right behind it ("une étude Ifop").
 *
 * @param at - the first token behind the noun
 */
export function behindNoun(tokens: readonly Token[], at: number, lexicon: Lexicon, isNamed: IsNamed): readonly CitedName[] {
  // "the report, “Boats in Figures,” finds", "the report titled “Boats in Figures”"
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  const title = titleAt(tokens, comma, lexicon) ?? (tokens[comma]?.kind === 'word' && !tokens[comma].capital ? titleAt(tokens, comma + 1, lexicon) : undefined);
  const behind = title ? title.last + 2 : at;
  const link = linkAt(tokens, behind, lexicon) || trailingAdjective(tokens, behind, lexicon);
  if (link > 0) {
    const made = linkedNames(tokens, behind + link, lexicon, isNamed);
    if (made.length > 0) return made;
    const pollster = link === 1 && lexicon.agents.has((tokens[behind] as Token).lower) ? pollsterAt(tokens, behind + 1, tokens[at - 1], lexicon) : undefined;
    if (pollster) return [pollster];
  }
  // "een studie in het vakblad Noordzee"
  const inside = lexicon.venues.has(tokens[behind]?.lower ?? '') ? skipArticles(tokens, behind + 1, lexicon) : undefined;
  if (inside !== undefined && lexicon.sourceBodies.has(tokens[inside]?.lower ?? '')) return linkedNames(tokens, behind + 1, lexicon, isNamed);
  const maker = makerBehind(tokens, behind, lexicon);
  if (maker !== undefined) {
    const made = linkedNames(tokens, maker, lexicon, isNamed);
    if (made.length > 0) return made;
  }
  if (title) return [title];
  const from = /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const direct = nameAt(tokens, from, lexicon);
  if (direct === undefined || direct.first !== from || lexicon.language.capitalNouns) return direct && isNamed(direct) && direct.first === from ? [direct] : [];
  const run = longRun(tokens, from, tokens.length, lexicon);
  const next = run && tokens[run.last + 1];
  // "el estudio Medios, Empresas y Agencias …": where a title of several parts ends cannot be told.
  return run && !(next?.text === ',' && isNameWord(tokens[run.last + 2])) && isNamed(run) ? [run] : run && (next?.text !== ',' || (run.first === run.last && lexicon.notNames.has(tokens[run.last + 2]?.lower ?? ''))) && !lexicon.notNames.has((tokens[run.first] as Token).lower) ? [run] : [];
}

/** Who made a work whose owner ends before a token: behind a comma and a participle, "…, uitgevoerd door Peilmaat". */
export function madeBy(tokens: readonly Token[], at: number, lexicon: Lexicon, isNamed: IsNamed): readonly CitedName[] {
  for (let index = at; index < at + 14; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && !/^[,()]$/u.test(token.text))) return [];
    if (token.text !== ',' || !lexicon.made.has(tokens[index + 1]?.lower ?? '')) continue;
    const maker = makerBehind(tokens, index, lexicon);
    return maker === undefined ? [] : linkedNames(tokens, maker, lexicon, isNamed);
  }
  return [];
}

// "Observatoire", "Barómetro": a noun of works that may be an organisation's, in capitals.
function isBodyNoun(token: Token, lexicon: Lexicon): boolean {
  return token.capital && !lexicon.language.capitalNouns && lexicon.organizationNouns.has(token.lower);
}

// "research firm Acme": the noun of a work before what a maker is called.
function describes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.capital && !lexicon.language.verbSecond && lexicon.sourceBodies.has(next.lower);
}

// "Laut Statistik Nordau": without an article, the noun of figures opens the name of an office.
function isStatistics(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const name = lexicon.language.capitalNouns && phraseAt(lexicon.sourceNouns, tokens, at) === 1 ? nameAt(tokens, at, lexicon) : undefined;
  return name?.first === at && name.last === at + 1 && !lexicon.counted.has((tokens[at + 1] as Token).lower);
}

function linkedNames(tokens: readonly Token[], at: number, lexicon: Lexicon, isNamed: IsNamed): readonly CitedName[] {
  const start = skipArticles(tokens, at, lexicon);
  let described = false;
  for (let index = start; index < start + 6; index += 1) {
    const token = tokens[index];
    const run = bodyAt(tokens, index, lexicon, described);
    // "von Forschern der Universität Bonn"
    if (run && run.first === run.last && isPeople(tokens[run.first] as Token, lexicon) && linkAt(tokens, index + 1, lexicon) > 0) {
      index = skipArticles(tokens, index + 1 + linkAt(tokens, index + 1, lexicon), lexicon) - 1;
      continue;
    }
    if (run) {
      if (isOfPlace(tokens, run, lexicon)) return [];
      // "nach den Ergebnissen der Erhebung Leben am Ufer": the noun of a work and its title.
      if (lexicon.language.capitalNouns && studyNounAt(tokens, run.first, lexicon) > 0) return run.last > run.first ? [{ ...run, first: run.first + 1, start: (tokens[run.first + 1] as Token).start, work: true }] : [];
      if (roleHeadAt(tokens, run.first, lexicon) > 0 && run.first === run.last) {
        const person = personInOffice(tokens, run.first, lexicon);
        return person ? [person] : [];
      }
      described ||= run.first > index;
      const plain = index === start && allCapital(tokens, run) && (run.last > run.first || !lexicon.language.capitalNouns);
      return isNamed(run) || described || plain ? joined(tokens, described ? { ...run, described } : wholeTitle(tokens, run, lexicon, isNamed), lexicon, isNamed, true) : [];
    }
    if (token?.kind !== 'word') return [];
    // "from scientists at Auckland University"
    const at = isPeople(token, lexicon) ? phraseAt(lexicon.organizationPrepositions, tokens, index + 1) : 0;
    if (at > 0) index += at;
    else if (isDescription(tokens, index, lexicon)) described = true;
    else if (lexicon.notNames.has(token.lower) && !(described && lexicon.particles.has(token.lower))) return [];
  }
  return [];
}

// "according to CEO Jane Doe", "volgens minister van Havens Jan Peerlings", "the Minister for Ports, Jane Doe,": the person in an office.
function personInOffice(tokens: readonly Token[], at: number, lexicon: Lexicon): CitedName | undefined {
  const { kind, jobTitle, run } = speakerAt(tokens, at, lexicon) ?? {};
  return kind === 'person' && jobTitle && run && isPersonName(tokens, run, lexicon) ? run : undefined;
}

// "une étude récente de": one adjective between the noun and its link, with the link.
function trailingAdjective(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (lexicon.language.verbSecond || token?.kind !== 'word' || token.capital || lexicon.notNames.has(token.lower) || lexicon.made.has(token.lower) || lexicon.shown.has(token.lower) || phraseAt(lexicon.sourceVerbs, tokens, at) > 0) return 0;
  const link = linkAt(tokens, at + 1, lexicon);
  return link > 0 ? link + 1 : 0;
}

// What a maker is called, a role, or a word between such a noun and the name: "société de relations publiques".
function isDescription(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.capital) return lexicon.language.capitalNouns && lexicon.sourceBodies.has(token.lower);
  return isBody(token, lexicon) || roleHeadAt(tokens, at, lexicon) > 0;
}

// "die vom Institut Nord durchgeführt", "published last week by": where the maker stands behind a participle.
function makerBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  for (let index = at; index < at + 16; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',') || (token.capital && !lexicon.language.capitalNouns && !lexicon.months.has(token.lower))) return undefined;
    // Further on, only a participle behind a comma goes with the noun: "une étude sur les quais de la ville, réalisée par".
    if (index >= at + 7 && tokens[index - 1]?.text !== ',') continue;
    if (!lexicon.made.has(token.lower)) continue;
    for (let behind = index + 1; behind < index + 7; behind += 1) {
      const agent = tokens[behind];
      if (agent === undefined || (agent.kind === 'mark' && agent.text !== ',')) break;
      if ((lexicon.agents.has(agent.lower) || lexicon.venues.has(agent.lower)) && !/^\d/u.test(tokens[behind + 1]?.text ?? '') && !lexicon.months.has(tokens[behind + 1]?.lower ?? '')) return behind + 1;
    }
    // "une étude signée Ifop"
    const direct = nameAt(tokens, index + 1, lexicon);
    return direct?.first === index + 1 ? index + 1 : undefined;
  }
  return undefined;
}

// "eine Umfrage von Civey": where every noun is capitalised, one word alone is a name behind the noun of a poll, if it is no plural.
function pollsterAt(tokens: readonly Token[], at: number, noun: Token | undefined, lexicon: Lexicon): NameRun | undefined {
  if (!lexicon.language.capitalNouns || !lexicon.polls.some((poll) => noun?.lower.endsWith(poll))) return undefined;
  const run = nameAt(tokens, at, lexicon);
  return run?.first === at && run.last === at && !isPeople(tokens[at] as Token, lexicon) && !/(?:en|er|ern|s)$/u.test((tokens[at] as Token).lower) ? run : undefined;
}

// The names that a word or commas join to a first one; a list with commas must end in a joining word.
function joined(tokens: readonly Token[], first: CitedName, lexicon: Lexicon, isNamed: IsNamed, list: boolean): readonly CitedName[] {
  const found: CitedName[] = [first];
  let closed = true;
  for (let last = first.last; found.length < 6; ) {
    let next = last + 1;
    if (tokens[next]?.text === '(') while (next < last + 16 && tokens[next - 1]?.text !== ')') next += 1;
    const token = tokens[next];
    const comma = token?.text === ',' && list;
    if (token === undefined || !(comma || (lexicon.joiners.has(token.lower) && token.kind === 'word'))) break;
    const at = skipArticles(tokens, next + 1 + (list ? linkAt(tokens, next + 1, lexicon) : 0), lexicon);
    const run = bodyAt(tokens, at, lexicon);
    if (run === undefined || !(isNamed(run) || (!lexicon.language.capitalNouns && allCapital(tokens, run)))) break;
    found.push(run);
    last = run.last;
    closed = !comma;
    if (closed) break;
  }
  return closed ? found : [first];
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === '’s' || token.lower === "'s");
}

function linkAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  return phraseAt(lexicon.sourceLinks, tokens, at) || (lexicon.elisions.has(tokens[at]?.lower ?? '') ? 1 : 0);
}

function isBody(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.sourceBodies.has(token.lower) || (!token.capital && lexicon.organizationNouns.has(token.lower))) return true;
  // "belangenorganisatie", "vergelijkingssite"
  if (!lexicon.language.verbSecond || token.capital || token.lower.length < 9) return false;
  for (let cut = 3; cut <= token.lower.length - 4; cut += 1) if (lexicon.sourceBodies.has(token.lower.slice(cut))) return true;
  return false;
}

function allCapital(tokens: readonly Token[], run: Span & NameRun): boolean {
  return (tokens[run.first] as Token).capital && (tokens[run.last] as Token).kind !== 'mark';
}

// "IT-categorieën" is a common noun that starts on a name; "Jean-Pierre" is a name.
function isCompound(tokens: readonly Token[], run: NameRun): boolean {
  return run.first === run.last && /[-‐‑]\p{Ll}[^-‐‑]*$/u.test((tokens[run.last] as Token).text);
}
