import { behindNoun, citedNames, madeBy, type CitedName } from './cited-names.ts';
import { isPeople, longRun } from './cited-run.ts';
import { isTitle, sourceNounAt, studyNounAt, withYear } from './cited-works.ts';
import { isNameWord, isOrganizationName, nameAt, type NameRun } from './names.ts';
import { phraseAt } from './phrases.ts';
import { isFinding, isReport, overlap, runEndingAt, sentenceAt, verbBehind, type Citation, type SourceContext } from './source-context.ts';
import { studyMadeIn } from './studies.ts';
import type { Token } from './token.ts';

/**
 * Who made the work that a noun names: "cijfers van NCMEC", "a study by Ghent University shows",
 * "the latest UNHCR estimates", "vom BUQ veröffentlichte Daten", "a survey that Askwell conducted";
 * or a work by its title: "The Global Risks Report found".
 */
export function besideNoun(context: SourceContext, index: number, length: number): Citation[] {
  const { tokens, lexicon, organizations, figures, isNamed } = context;
  const { language } = lexicon;
  const token = tokens[index] as Token;
  // "Instituto de Estudios Superiores": a part of a name cites nothing.
  if (token.capital && organizations.some(({ spans: [span] }) => span !== undefined && span.start < token.start && token.end <= span.end)) return [];
  const cite = (name: CitedName, by = 'noun'): Citation => ({ name, cue: index, length, by });
  // "Census Bureau": the noun of a body ends the name.
  const whole = token.capital && !language.capitalNouns ? nameAt(tokens, index, lexicon) : undefined;
  if (whole && whole.last > index && lexicon.organizationNouns.has((tokens[whole.last] as Token).lower)) return [];
  const run = token.capital && !language.capitalNouns ? runEndingAt(context, index) : undefined;
  if (run && run.last > run.first) return isTitle(tokens, run, lexicon) && verbBehind(context, index + length, 8) ? titled(context, run, index + length).map((name) => cite(name, 'title')) : [];
  const title = titleFrom(context, index);
  if (title) return verbBehind(context, title.last + 1, 8) ? [cite(title, 'title')] : [];
  const shows = verbBehind(context, index + length, 9) || isShownBefore(context, index);
  // "The police got 30 reports from": what is counted there cites nobody.
  if (!shows && figures.some((figure) => overlap(figure, token))) return [];
  // "Results from Acme rose 20%"
  const told = (context.hasFigure(index) && !lexicon.results.has(token.lower)) || isReport(context, index);
  const names = behindNoun(tokens, index + length, lexicon, isNamed);
  const found = names.some((name) => isCited(name)) ? names.map((name) => cite(name)) : [];
  // "onderzoek van Stichting Noord onder 900 boeren, uitgevoerd door Peilmaat": who had it made, and who made it.
  const [last] = found.slice(-1);
  if (last !== undefined && !last.name.work) for (const name of madeBy(tokens, last.name.last + 1, lexicon, isNamed)) found.push(cite(name));
  const maker = makerInClause(context, index + length) ?? makerBefore(context, index);
  if (maker && (told || shows)) found.push(cite(maker));
  // "Askwell has published a study that shows"
  const sentence = found.length === 0 && shows && studyNounAt(tokens, index, lexicon) > 0 ? sentenceAt(context.block, index) : undefined;
  if (sentence) for (const name of studyMadeIn(context, sentence)?.makers ?? []) found.push(cite(name));
  if (language.verbSecond || language.capitalNouns) {
    if (told || verbBehind(context, index + length, 5)) for (const name of citedNames(tokens, index, lexicon, isNamed, false)) if (name.first === index) found.push(cite(name));
    return found;
  }
  const before = runEndingAt(context, index - 1);
  const owner = before ? undefined : possessor(context, index);
  const inBrackets = before !== undefined && tokens[before.first - 1]?.text === '(' && tokens[index + length]?.text === ')';
  if (before && !token.capital && (inBrackets ? told : isNamed(before) && shows)) found.push(cite(before));
  if (owner && !token.capital && shows) found.push(cite(owner));
  return found;

  function isCited(name: CitedName): boolean {
    const shown = verbBehind(context, name.last + 1, 9);
    // "las bases de datos PostgreSQL": a name right behind a noun that has no article is what it is about.
    if (name.first === index + length && !shown && !lexicon.determiners.has(tokens[index - 1]?.lower ?? '')) return false;
    // "research by Ghent University" says whose it is in any sentence.
    const made = lexicon.agents.has((tokens[skipBack(context, name.first)] as Token).lower);
    // "(datos de Muellestat)"
    const alone = tokens[index - 1]?.text === '(' && tokens[name.last + 1]?.text === ')';
    // "el informe del IPCC (2018)"
    const dated = tokens[name.last + 1]?.text === '(' && /^(?:19|20)\d\d$/u.test(tokens[name.last + 2]?.text ?? '');
    if (dated && isNamed(name)) return true;
    return told ? context.isBody(name) || name.work === true || name.described === true || shown || alone || isReport(context, index) || made : shown || (made && studyNounAt(tokens, index, lexicon) > 0 && (isNamed(name) || !language.capitalNouns));
  }
}

// "…, révèle une étude de", "…, zeigt eine neue Studie": a verb of finding behind a comma, and the work.
function isShownBefore(context: SourceContext, noun: number): boolean {
  const { tokens } = context;
  for (let at = noun - 1; at > Math.max(0, noun - 4); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') return false;
    if (isFinding(context, at)) return tokens[at - 1]?.text === ',';
  }
  return false;
}

/** "einer Studie der Universität Leipzig zufolge", "dem Institut Nord zufolge". */
export function beforePostposition(context: SourceContext, index: number, length: number): Citation[] {
  const { tokens, lexicon, isNamed } = context;
  for (let at = Math.max(0, index - 14); at < index; at += 1) {
    const token = tokens[at] as Token;
    const names = sourceNounAt(tokens, at, lexicon) > 0 ? behindNoun(tokens, at + 1, lexicon, isNamed) : [];
    const [last] = names.slice(-1);
    if (last && last.last === index - 1) return names.map((name) => ({ name, cue: index, length, by: 'postposition' }));
    if (token.text === '.' || token.text === ',') continue;
    const run = isNameWord(token) && (!isNameWord(tokens[at - 1]) || lexicon.notNames.has(tokens[at - 1]?.lower ?? '')) ? longRun(tokens, at, index, lexicon) : undefined;
    if (run?.last === index - 1 && (isNamed(run) || isOrganizationName(tokens, run))) return [{ name: run, cue: index, length, by: 'postposition' }];
  }
  return [];
}

// "Ghent University’s latest survey"; a day or month has no survey.
function possessor(context: SourceContext, noun: number): CitedName | undefined {
  const { tokens, lexicon } = context;
  for (let at = noun - 1; at > Math.max(0, noun - 5); at -= 1) {
    const token = tokens[at] as Token;
    if (token.lower === '’s' || token.lower === "'s") {
      const { lower } = tokens[at - 1] as Token;
      return lexicon.months.has(lower) || lexicon.language.weekdays.includes(lower) ? undefined : runEndingAt(context, at - 1);
    }
    if (token.kind === 'mark' || token.capital) return undefined;
  }
  return undefined;
}

// "La Encuesta de Privacidad del Consumidor 2022 muestra": a noun in capitals inside a sentence opens a title.
function titleFrom({ block, tokens, lexicon }: SourceContext, index: number): CitedName | undefined {
  const token = tokens[index] as Token;
  if (!token.capital || lexicon.language.capitalNouns || !lexicon.works.has(token.lower) || block.sentences.some(({ start }) => start === token.start)) return undefined;
  let last = index;
  for (let at = index + 1; at < index + 12; at += 1) {
    const next = tokens[at];
    if (isNameWord(next) || (/^(?:19|20)\d\d$/u.test(next?.text ?? '') && at === last + 1)) last = at;
    else if (next === undefined || !(lexicon.organizationInner.has(next.lower) || lexicon.elisions.has(next.lower))) break;
  }
  return last > index ? { first: index, last, start: token.start, end: (tokens[last] as Token).end, work: true } : undefined;
}

// The maker of a work in capitals, else the work.
function titled({ tokens, lexicon, isNamed }: SourceContext, run: NameRun, at: number): readonly CitedName[] {
  const makers = behindNoun(tokens, at, lexicon, isNamed).filter((name) => isNamed(name));
  return makers.length > 0 ? makers : [withYear(tokens, run)];
}

// "Eine Umfrage, die das BUQ unter 900 Mietern durchführte", "a survey that Askwell conducted": the subject of the clause about a work.
function makerInClause(context: SourceContext, at: number): CitedName | undefined {
  const { tokens, lexicon } = context;
  let from = tokens[at]?.text === ',' ? at + 1 : at;
  const relative = tokens[from]?.lower ?? '';
  if (!lexicon.relatives.has(relative) && !lexicon.that.has(relative)) return undefined;
  from += 1;
  while (lexicon.determiners.has(tokens[from]?.lower ?? '')) from += 1;
  const run = longRun(tokens, from, tokens.length, lexicon);
  if (run?.first !== from || isPeople(tokens[from] as Token, lexicon) || (lexicon.language.capitalNouns && !context.isNamed(run))) return undefined;
  for (let behind = run.last + 1; behind < run.last + 10; behind += 1) {
    const token = tokens[behind];
    if (token === undefined || token.kind === 'mark') return undefined;
    if (phraseAt(lexicon.conducts, tokens, behind) > 0) return run;
  }
  return undefined;
}

// "Vom BUQ veröffentlichte Daten", "eine in der Fachzeitschrift Ufer Letters erschienene Studie": the maker before the participle before the noun.
function makerBefore(context: SourceContext, noun: number): CitedName | undefined {
  const { tokens, lexicon, isNamed } = context;
  if (!lexicon.language.verbSecond || !lexicon.made.has(tokens[noun - 1]?.lower ?? '')) return undefined;
  const run = runEndingAt(context, noun - 2);
  if (run === undefined) return undefined;
  // "Fachzeitschrift Ufer Letters"
  const described = run.described ? run : lexicon.sourceBodies.has((tokens[run.first] as Token).lower) && run.last > run.first ? longRun(tokens, run.first + 1, noun - 1, lexicon) : undefined;
  const before = (tokens[skipBack(context, run.first)] as Token).lower;
  if (lexicon.agents.has(before)) return isNamed(run) || described ? (described ?? run) : undefined;
  return lexicon.venues.has(before) ? described : undefined;
}

// The word before a name and its articles.
function skipBack({ tokens, lexicon }: SourceContext, first: number): number {
  let at = first - 1;
  // "réalisée par le cabinet Delver"
  if (at > 0 && lexicon.sourceBodies.has((tokens[at] as Token).lower)) at -= 1;
  while (at > 0 && lexicon.determiners.has((tokens[at] as Token).lower) && !lexicon.agents.has((tokens[at] as Token).lower)) at -= 1;
  return Math.max(0, at);
}
