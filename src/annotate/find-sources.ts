import type { OrganizationAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { behindNoun, citedNames, isTitle, longRun, skipArticles, sourceNounAt, withoutPeople, type CitedName } from './cited-names.ts';
import { isNameWord, isOrganizationName, isPersonName, type NameRun } from './names.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import type { Token } from './token.ts';

/**
 * Whom the text gives as the source of a fact: behind a label ("Bron: NCMEC"), a preposition
 * ("volgens het CBS"), a phrase ("blijkt uit cijfers van X"), the noun of a work ("a study by X
 * shows"), in brackets behind a figure, or as the subject of a verb of counting ("noteerde NCMEC").
 *
 * @param figures - spans of the block's figures: a verb or a noun counts in a sentence that has one
 * @param speakers - spans of the names that speak in quotations: those are speakers, no sources
 * @param listed - true where the block stands in a list under a heading such as "Bronnen"
 */
export function findSources(block: ReadBlock, figures: readonly Span[], organizations: readonly OrganizationAnnotation[], speakers: readonly Span[], listed = false): SourceAnnotation[] {
  const { tokens, lexicon } = block;
  const found: SourceAnnotation[] = [];
  const counted = new Map<Span, boolean>();
  const labels = phrases(lexicon.language.sources.labels);
  for (let index = 0; index < tokens.length; index += 1) {
    const label = phraseAt(labels, tokens, index);
    if (label > 0 && tokens[index + label]?.text === ':' && isLabelPlace(block, index)) {
      labelled(index, label);
      continue;
    }
    const preposition = phraseAt(lexicon.sourcePrepositions, tokens, index);
    if (preposition > 0) {
      // "nach Angaben", "selon un sondage": the preposition holds the noun.
      const cited = sourceNounAt(tokens, index + preposition - 1, lexicon) > 0 ? behindNoun : citedNames;
      for (const name of cited(tokens, index + preposition, lexicon, isNamed)) push(name, index, preposition, 'preposition');
      continue;
    }
    const phrase = phraseAt(lexicon.sourcePhrases, tokens, index);
    if (phrase > 0) {
      for (const name of citedNames(tokens, index + phrase, lexicon, isNamed, false)) if (name.work || isReport(index) || sourceNounBetween(index + phrase, name)) push(name, index, phrase, 'phrase');
      continue;
    }
    const postposition = phraseAt(lexicon.sourcePostpositions, tokens, index);
    if (postposition > 0) {
      beforePostposition(index, postposition);
      continue;
    }
    if ((tokens[index] as Token).text === '(' && hasFigure(index)) inBrackets(index);
    const noun = sourceNounAt(tokens, index, lexicon);
    if (noun > 0) besideNoun(index, noun);
    // "police records show"
    const document = phraseAt(lexicon.documents, tokens, index);
    if (document > 0 && isFinding(index + document)) push({ first: index, last: index + document - 1, start: (tokens[index] as Token).start, end: (tokens[index + document - 1] as Token).end, work: true }, index, document, 'document');
    const verb = phraseAt(lexicon.sourceVerbs, tokens, index);
    if (verb > 0) besideVerb(index, verb);
    const cue = phraseAt(lexicon.cueVerbs, tokens, index) || verb;
    if (cue > 0) beforeThat(index, cue);
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const mark = noteMark(tokens, index) > 0 && block.lines.some((line) => line.start === (tokens[index] as Token).start) ? noteMark(tokens, index) : 0;
    if (mark > 0 || (listed && index === 0)) footnote(index, mark);
  }
  return found.sort((a, b) => a.name.start - b.name.start);

  // "[1] Eurostat, Energy prices 2025", "* Onderzoek uitgevoerd door Kantar": who stands first in a note.
  function footnote(index: number, length: number): void {
    let start = index + length;
    while (tokens[start]?.kind === 'mark' && start < index + length + 2) start += 1;
    const at = skipArticles(tokens, start, lexicon);
    const noun = sourceNounAt(tokens, at, lexicon);
    if (noun > 0) {
      for (const name of behindNoun(tokens, at + noun, lexicon, isNamed)) push(name, index, Math.max(1, length), 'note');
      return;
    }
    const site = siteAt(tokens, at, lineEnd(block, index));
    if (site) {
      push(site, index, Math.max(1, length), 'note');
      return;
    }
    const run = longRun(tokens, at, lineEnd(block, index) + 1, lexicon);
    const next = run && tokens[run.last + 1];
    const closed = next === undefined || /^[,.:;(–—-]$/u.test(next.text);
    if (run?.first === at && closed && (isNamed(run) || (listed && tokens[at - 1]?.kind !== 'word'))) push(run, index, Math.max(1, length), 'note');
  }

  function labelled(index: number, label: number): void {
    const end = lineEnd(block, index);
    // "Bronnen: CBS (cbs.example), Adviesgroep Noord, HDN": behind such a label each is a source.
    const isList = phraseAt(phrases(lexicon.language.sources.listLabels), tokens, index) === label;
    let at = index + label + 1;
    while (at < end) {
      const from = skipArticles(tokens, at, lexicon);
      const run = longRun(tokens, from, end, lexicon) ?? particled(from, end);
      if (run === undefined || (at > index + label + 1 && tokens[at - 1]?.text === ',' && !isList && !isNamed(run))) break;
      push({ ...run, ...(run.last > run.first && isTitle(tokens, run, lexicon) && { work: true }) }, index, label, 'label');
      const behind = isList ? pastBrackets(run.last + 1, end) : run.last + 1;
      const next = tokens[behind];
      if (next === undefined || !(next.text === ',' || next.text === '/' || next.text === ';' || lexicon.joiners.has(next.lower))) break;
      at = behind + 1;
    }
  }

  // "Van Bruggen Adviesgroep" behind a comma: a particle in capitals opens a name there, no sentence.
  function particled(from: number, end: number): NameRun | undefined {
    const token = tokens[from];
    const run = token?.capital === true && lexicon.particles.has(token.lower) ? longRun(tokens, from + 1, end, lexicon) : undefined;
    return run?.first === from + 1 ? { ...run, first: from, start: (token as Token).start } : undefined;
  }

  function pastBrackets(at: number, end: number): number {
    if (tokens[at]?.text !== '(') return at;
    const close = tokens.findIndex((token, index) => index > at && index < end && token.text === ')');
    return close === -1 ? at : close + 1;
  }

  // "… 8% (CBS 2023).": a name and perhaps a year, alone in brackets behind a figure.
  function inBrackets(index: number): void {
    const run = longRun(tokens, index + 1, tokens.length, lexicon);
    if (run === undefined || run.first !== index + 1 || lexicon.legalForms.has((tokens[run.first] as Token).lower)) return;
    let close = run.last + 1;
    if (tokens[close]?.text === ',') close += 1;
    const dated = /^(?:19|20)\d\d$/u.test(tokens[close]?.text ?? '');
    if (dated) close += 1;
    const before = tokens[index - 1];
    const behindFigure = figures.some((figure) => before !== undefined && figure.end <= before.end);
    if (tokens[close]?.text !== ')' || !behindFigure || before?.capital === true) return;
    if ((isNamed(run) || dated) && !organizations.some((organization) => organization.alternateName && overlap(organization.alternateName, run) && (organization.spans[0] as Span).end + 3 >= run.start)) push(run, index, 1, 'brackets');
  }

  // "einer Studie der Universität Leipzig zufolge", "dem Institut Nord zufolge"
  function beforePostposition(index: number, length: number): void {
    for (let at = Math.max(0, index - 14); at < index; at += 1) {
      const token = tokens[at] as Token;
      const names = sourceNounAt(tokens, at, lexicon) > 0 ? behindNoun(tokens, at + 1, lexicon, isNamed) : [];
      const [last] = names.slice(-1);
      if (last && last.last === index - 1) {
        for (const name of names) push(name, index, length, 'postposition');
        return;
      }
      if (token.text === '.' || token.text === ',') continue;
      const run = isNameWord(token) && (!isNameWord(tokens[at - 1]) || lexicon.notNames.has(tokens[at - 1]?.lower ?? '')) ? longRun(tokens, at, index, lexicon) : undefined;
      if (run?.last === index - 1 && (isNamed(run) || isOrganizationName(tokens, run))) {
        push(run, index, length, 'postposition');
        return;
      }
    }
  }

  // "cijfers van NCMEC", "a study by Ghent University shows", "the latest UNHCR estimates", "The Global Risks Report found"
  function besideNoun(index: number, length: number): void {
    const told = hasFigure(index) || isReport(index);
    const capital = tokens[index]?.capital === true;
    // "Instituto de Estudios Superiores": a part of a name cites nothing.
    if (capital && organizations.some(({ spans: [span] }) => span !== undefined && span.start < (tokens[index] as Token).start && (tokens[index] as Token).end <= span.end)) return;
    if (capital && !lexicon.language.capitalNouns) {
      const run = runEndingAt(index);
      if (run && run.last > run.first) {
        if (isTitle(tokens, run, lexicon) && verbBehind(index + length, 8)) for (const name of titled(run, index + length)) push(name, index, length, 'title');
        return;
      }
    }
    for (const name of behindNoun(tokens, index + length, lexicon, isNamed)) {
      const shown = verbBehind(name.last + 1, 9);
      // "research by Ghent University" says whose it is in any sentence.
      const made = lexicon.agents.has((tokens[skipBack(name.first)] as Token).lower);
      if (told ? isNamed(name) || name.work || name.described || shown || isReport(index) || made : shown || (made && (isNamed(name) || !lexicon.language.capitalNouns))) push(name, index, length, 'noun');
    }
    if (lexicon.language.verbSecond || lexicon.language.capitalNouns) {
      if (told || verbBehind(index + length, 5)) for (const name of citedNames(tokens, index, lexicon, isNamed, false)) if (name.first === index) push(name, index, length, 'noun');
      return;
    }
    const run = runEndingAt(index - 1) ?? possessor(index);
    if (run && isNamed(run) && !capital && verbBehind(index + length, 8)) push(run, index, length, 'noun');
  }

  // "Ghent University’s latest survey"
  function possessor(noun: number): CitedName | undefined {
    for (let at = noun - 1; at > Math.max(0, noun - 5); at -= 1) {
      const token = tokens[at] as Token;
      if (token.lower === '’s' || token.lower === "'s") return runEndingAt(at - 1);
      if (token.kind === 'mark' || token.capital) return undefined;
    }
    return undefined;
  }

  // The maker of a work in capitals, else the work.
  function titled(run: NameRun, at: number): readonly CitedName[] {
    const makers = behindNoun(tokens, at, lexicon, isNamed).filter((name) => isNamed(name));
    return makers.length > 0 ? makers : [{ ...run, work: true }];
  }

  // The word before a name and its articles.
  function skipBack(first: number): number {
    let at = first - 1;
    // "réalisée par le cabinet Delver"
    if (at > 0 && lexicon.sourceBodies.has((tokens[at] as Token).lower)) at -= 1;
    while (at > 0 && lexicon.determiners.has((tokens[at] as Token).lower) && !lexicon.agents.has((tokens[at] as Token).lower)) at -= 1;
    return Math.max(0, at);
  }

  // "noteerde NCMEC" where the verb may stand first or a comma ends what is said; "NCMEC noteerde"
  function besideVerb(index: number, length: number): void {
    const reports = isReport(index);
    if (!reports && !hasFigure(index)) return;
    const before = runEndingAt(beforeBrackets(tokens, index - 1));
    if (before && (isBody(before) || before.described)) {
      push(before, index, length, 'verb');
      return;
    }
    if ((before && !lexicon.language.capitalNouns) || !(reports || lexicon.language.verbSecond || tokens[index - 1]?.text === ',')) return;
    const names = citedNames(tokens, index + length, lexicon, isNamed);
    for (const name of names) if (isBody(name) || name.work || name.described || sourceNounBetween(index + length, name)) push(name, index, length, 'verb');
  }

  // "The World Bank warns that", "betont das Umweltbundesamt, dass": a body and what it says, without quotation marks.
  function beforeThat(index: number, length: number): void {
    const behind = index + length;
    const saysThat = (at: number): boolean => lexicon.that.has((tokens[tokens[at]?.text === ',' ? at + 1 : at])?.lower ?? '');
    const before = runEndingAt(beforeBrackets(tokens, index - 1));
    if (!hasFigure(index)) return;
    if (before && isBody(before) && saysThat(behind)) push(before, index, length, 'said');
    if ((before && !lexicon.language.capitalNouns) || !lexicon.language.verbSecond) return;
    const at = skipArticles(tokens, behind, lexicon);
    const after = longRun(tokens, at, tokens.length, lexicon);
    if (after?.first === at && isBody(after) && saysThat(after.last + 1)) push(after, index, length, 'said');
  }

  function sourceNounBetween(from: number, name: CitedName): boolean {
    for (let at = from; at < name.first; at += 1) if (sourceNounAt(tokens, at, lexicon) > 0) return true;
    return false;
  }

  // The longest name that ends at a token, with the small words inside it.
  function runEndingAt(end: number): CitedName | undefined {
    if (!isNameWord(tokens[end])) return undefined;
    let best: NameRun | undefined;
    for (let first = end; first >= Math.max(0, end - 12); first -= 1) {
      const token = tokens[first] as Token;
      if (token.kind === 'mark' && token.text !== '&' && token.text !== '-' && token.text !== '.') break;
      if (!isNameWord(token)) {
        if (lexicon.organizationInner.has(token.lower) || lexicon.particles.has(token.lower) || token.text === '&') continue;
        break;
      }
      const run = longRun(tokens, first, end + 1, lexicon);
      if (run?.first === first && run.last === end) best = withoutPeople(tokens, run, lexicon);
    }
    // "Onderzoeksbureau Kantar ondervroeg"
    const described = best && best.last > best.first && (tokens[best.first - 1] === undefined || (tokens[best.first - 1] as Token).kind === 'mark') && lexicon.sourceBodies.has((tokens[best.first] as Token).lower) ? longRun(tokens, best.first + 1, end + 1, lexicon) : undefined;
    return described?.last === end ? { ...described, described: true } : best;
  }

  function isBody(run: NameRun): boolean {
    return (isOrganizationName(tokens, run) && !isShouted(run) && !isGeneric(run)) || organizations.some((organization) => names(organization, run));
  }

  // "der Plattform": where every noun is capitalised, a plain noun of organisations names none; "Umweltbundesamt" does.
  function isGeneric(run: NameRun): boolean {
    const { lower } = tokens[run.first] as Token;
    if (!lexicon.language.capitalNouns || run.first !== run.last) return false;
    const noun = [lower, lower.replace(/s$/u, ''), lower.replace(/en$/u, '')].find((form) => lexicon.organizationNouns.has(form));
    if (noun === undefined) return false;
    for (let cut = 3; cut <= noun.length - 3; cut += 1) if (lexicon.organizationNouns.has(noun.slice(cut))) return false;
    return true;
  }

  // An acronym among words in capitals is a word in capitals.
  function isShouted(run: NameRun): boolean {
    const before = tokens[run.first - 1];
    return run.first === run.last && before?.kind === 'word' && before.text.length > 3 && before.text === before.text.toUpperCase();
  }

  function isNamed(run: NameRun): boolean {
    return isBody(run) || isPersonName(tokens, run, lexicon);
  }

  function hasFigure(index: number): boolean {
    const sentence = sentenceAt(index);
    if (sentence === undefined) return false;
    const known = counted.get(sentence) ?? figures.some((figure) => figure.start >= sentence.start && figure.end <= sentence.end);
    counted.set(sentence, known);
    return known;
  }

  // "Dat meldt het CBS.": a sentence that says where the one before comes from.
  function isReport(index: number): boolean {
    const sentence = sentenceAt(index);
    if (sentence === undefined) return false;
    const first = tokenFrom(tokens, sentence.start);
    return index > first && index <= first + 6 && phraseAt(lexicon.anaphors, tokens, first) > 0;
  }

  function isFinding(at: number): boolean {
    return tokens[at] !== undefined && (lexicon.shown.has((tokens[at]).lower) || phraseAt(lexicon.sourceVerbs, tokens, at) > 0);
  }

  // A verb of finding in the next few words: "… toont aan", "… that shows".
  function verbBehind(from: number, most: number): boolean {
    for (let at = from; at < from + most; at += 1) {
      const token = tokens[at];
      // "der Bericht des IPCC von Montag, dem 9. August, zeigt"
      if (token === undefined || (token.kind === 'mark' && ((token.text === '.' && tokens[at - 1]?.kind !== 'number') || token.text === ';'))) return false;
      if (!token.capital && isFinding(at)) return true;
    }
    return false;
  }

  function sentenceAt(index: number): Span | undefined {
    const offset = (tokens[index] as Token).start;
    let low = 0;
    let high = block.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((block.sentences[middle] as Span).end <= offset) low = middle + 1;
      else high = middle;
    }
    return block.sentences[low];
  }

  function push(run: CitedName, cue: number, length: number, by: string): void {
    const name = { start: run.start, end: run.end };
    if (speakers.some((span) => overlap(span, name)) || found.some((source) => overlap(source.name, name))) return;
    const organization = run.work ? undefined : organizations.find((candidate) => names(candidate, run));
    const whole = organization ? (organization.spans[0] as Span) : name;
    const first = tokens[cue] as Token;
    const last = tokens[cue + length - 1] as Token;
    found.push({ type: 'source', name: whole, spans: [whole], cue: { start: first.start, end: last.end }, certainty: 'stated', by: `source-${by}`, ...(run.work && { work: true }), ...(organization?.alternateName && { alternateName: organization.alternateName }) });
  }
}

// The mark of a note: "[1]", "¹", "*". A plain number may open any list.
function noteMark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind === 'word') return 0;
  if (tokens[at]?.text === '[' && /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ']') return 3;
  return /^[¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(tokens[at]?.text ?? '') || (tokens[at]?.text === '*' && tokens[at + 1]?.text !== '*') ? 1 : 0;
}

// "[1] https://www.harbour.example/boats": a note that is an address alone cites the site.
function siteAt(tokens: readonly Token[], at: number, end: number): CitedName | undefined {
  if (!/^https?$/u.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.text !== ':') return undefined;
  for (let index = at + 1; index < end; index += 1) if ((tokens[index] as Token).start !== (tokens[index - 1] as Token).end) return undefined;
  const first = tokens[at + 4]?.lower === 'www' ? at + 6 : at + 4;
  if (first >= end) return undefined;
  let last = first;
  while (last + 1 < end && /^[\p{L}\p{N}.-]+$/u.test((tokens[last + 1] as Token).text)) last += 1;
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, work: true };
}

// "NMC (National Monitoring Centre) recorded": the name stands before the brackets.
function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let index = at - 1; index > Math.max(0, at - 14); index -= 1) if ((tokens[index] as Token).text === '(') return index - 1;
  return at;
}

function names(organization: OrganizationAnnotation, run: Span): boolean {
  return overlap(organization.spans[0] as Span, run) || (organization.alternateName !== undefined && overlap(organization.alternateName, run));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isLabelPlace(block: ReadBlock, index: number): boolean {
  const token = block.tokens[index] as Token;
  const before = block.tokens[index - 1]?.text;
  return index === 0 || before === '(' || before === '[' || before === '*' || block.lines.some((line) => line.start === token.start) || block.sentences.some((sentence) => sentence.start === token.start);
}

function lineEnd(block: ReadBlock, index: number): number {
  const token = block.tokens[index] as Token;
  const line = block.lines.find((candidate) => candidate.start <= token.start && token.start < candidate.end);
  return line === undefined ? block.tokens.length : tokenFrom(block.tokens, line.end);
}
