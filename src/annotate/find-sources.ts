import type { OrganizationAnnotation, SourceAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, isOrganizationName, isPersonName, nameAt, nameBefore, type NameRun } from './names.ts';
import { phraseAt, phrases } from './phrases.ts';
import { tokenFrom } from './quote.ts';
import type { ReadBlock } from './reading.ts';
import { skipDeterminers } from './role-head.ts';
import type { Token } from './token.ts';

/**
 * Whom the text gives as the source of a fact: behind a label ("Bron: NCMEC"), a preposition
 * ("volgens het CBS"), a phrase ("blijkt uit cijfers van X"), or as the subject of a verb of
 * counting ("noteerde NCMEC").
 *
 * @param figures - spans of the block's figures: a verb counts only in a sentence that has one
 * @param quoted - spans of quotations: who speaks there is a speaker, no source
 */
export function findSources(block: ReadBlock, figures: readonly Span[], organizations: readonly OrganizationAnnotation[], speakers: readonly Span[]): SourceAnnotation[] {
  const { tokens, lexicon } = block;
  const found: SourceAnnotation[] = [];
  const labels = phrases(lexicon.language.sources.labels);
  for (let index = 0; index < tokens.length; index += 1) {
    const label = isLineStart(block, index) || tokens[index - 1]?.text === '(' || tokens[index - 1]?.text === '*' ? phraseAt(labels, tokens, index) : 0;
    if (label > 0 && tokens[index + label]?.text === ':') {
      labelled(index, label);
      continue;
    }
    const phrase = phraseAt(lexicon.sourcePhrases, tokens, index);
    if (phrase > 0) {
      behindNoun(index, phrase);
      continue;
    }
    const preposition = phraseAt(lexicon.sourcePrepositions, tokens, index);
    if (preposition > 0) {
      behindPreposition(index, preposition);
      continue;
    }
    const postposition = phraseAt(lexicon.sourcePostpositions, tokens, index);
    if (postposition > 0) {
      const run = nameBefore(tokens, index - 1, lexicon);
      if (run) push(run, index, postposition, 'postposition');
      continue;
    }
    if (lexicon.sourceNouns.has((tokens[index] as Token).lower) && inFigureSentence(index)) nounLink(index);
    if ((tokens[index] as Token).text === '(' && inFigureSentence(index)) inBrackets(index);
    const verb = phraseAt(lexicon.sourceVerbs, tokens, index);
    if (verb > 0 && inFigureSentence(index)) besideVerb(index, verb);
  }
  return found;

  function labelled(index: number, label: number): void {
    const end = lineEnd(block, index);
    let at = index + label + 1;
    while (at < end) {
      const from = skipDeterminers(tokens, at, lexicon);
      const run = longRun(tokens, from, end, lexicon);
      if (run === undefined) break;
      push(run, index, label, 'label');
      const next = tokens[run.last + 1];
      if (next === undefined || !(next.text === ',' || next.text === '/' || next.text === ';' || lexicon.joiners.has(next.lower))) break;
      at = run.last + 2;
    }
  }

  // "… 8% (CBS 2023).": a name and perhaps a year, alone in brackets behind a figure.
  function inBrackets(index: number): void {
    const run = nameAt(tokens, index + 1, lexicon);
    if (run === undefined || run.first !== index + 1) return;
    let close = run.last + 1;
    if (tokens[close]?.text === ',') close += 1;
    if (/^(?:19|20)\d\d$/u.test(tokens[close]?.text ?? '')) close += 1;
    const before = tokens[index - 1];
    const behindFigure = figures.some((figure) => before !== undefined && figure.end <= before.end);
    if (tokens[close]?.text !== ')' || !behindFigure || before?.capital === true) return;
    if (isNamed(run) && !organizations.some((organization) => organization.alternateName && overlap(organization.alternateName, run) && (organization.spans[0] as Span).end + 3 >= run.start)) push(run, index, 1, 'brackets');
  }

  function behindPreposition(index: number, length: number): void {
    const direct = skipDeterminers(tokens, index + length, lexicon);
    const run = longRun(tokens, direct, tokens.length, lexicon);
    // Where nouns are capitalised, a single word is any noun.
    if (run && (isNamed(run) || (plainCapitals(run) && (run.last > run.first || !lexicon.language.capitalNouns)))) {
      push(run, index, length, 'preposition');
      return;
    }
    // "according to master artisan Pan Jifeng"
    for (let at = direct; at < direct + 5 && tokens[at]?.kind === 'word'; at += 1) {
      const person = nameAt(tokens, at, lexicon);
      if (person === undefined) continue;
      if (at > direct && isPersonName(tokens, person, lexicon)) push(person, index, length, 'preposition');
      break;
    }
    // "volgens een studie van X", "according to figures from X"
    for (let at = direct; at < direct + 6 && tokens[at]?.kind === 'word'; at += 1) if (lexicon.sourceNouns.has((tokens[at] as Token).lower) && nounLink(at)) return;
  }

  function behindNoun(index: number, length: number): void {
    for (let at = index + length - 1; at < index + length + 6 && tokens[at] !== undefined && (tokens[at] as Token).kind === 'word'; at += 1) if (nounLink(at)) return;
    const run = longRun(tokens, skipDeterminers(tokens, index + length, lexicon), tokens.length, lexicon);
    if (run) push(run, index, length, 'phrase');
  }

  // "cijfers van NCMEC", "a study by Ghent University"
  function nounLink(noun: number): boolean {
    const link = phraseAt(lexicon.sourceLinks, tokens, noun + 1) || (lexicon.elisions.has(tokens[noun + 1]?.lower ?? '') ? 1 : 0);
    if (link === 0) return false;
    const run = longRun(tokens, skipDeterminers(tokens, noun + 1 + link, lexicon), tokens.length, lexicon);
    if (run === undefined || !isNamed(run)) return false;
    push(run, noun, 1 + link, 'noun');
    return true;
  }

  function besideVerb(index: number, length: number): void {
    const after = longRun(tokens, skipDeterminers(tokens, index + length, lexicon), tokens.length, lexicon);
    if (after && isNamed(after)) {
      push(after, index, length, 'verb');
      return;
    }
    const before = nameBefore(tokens, beforeBrackets(tokens, index - 1), lexicon);
    if (before && isNamed(before)) push(before, index, length, 'verb');
  }

  function isNamed(run: NameRun): boolean {
    return isOrganizationName(tokens, run, lexicon) || isPersonName(tokens, run, lexicon) || organizations.some((organization) => overlap(organization.spans[0] as Span, run) || (organization.alternateName && overlap(organization.alternateName, run)));
  }

  function plainCapitals(run: NameRun): boolean {
    return tokens.slice(run.first, run.last + 1).every((token) => token.capital);
  }

  function inFigureSentence(index: number): boolean {
    const offset = (tokens[index] as Token).start;
    const sentence = block.sentences.find((candidate) => candidate.start <= offset && offset < candidate.end);
    return sentence !== undefined && figures.some((figure) => figure.start >= sentence.start && figure.end <= sentence.end);
  }

  function push(run: NameRun, cue: number, length: number, by: string): void {
    const name = { start: run.start, end: run.end };
    if (speakers.some((span) => overlap(span, name)) || found.some((source) => overlap(source.name, name))) return;
    const organization = organizations.find((candidate) => overlap(candidate.spans[0] as Span, name) || (candidate.alternateName && overlap(candidate.alternateName, name)));
    const whole = organization ? (organization.spans[0] as Span) : name;
    const first = tokens[cue] as Token;
    const last = tokens[cue + length - 1] as Token;
    found.push({ type: 'source', name: whole, spans: [whole], cue: { start: first.start, end: last.end }, certainty: 'stated', by: `source-${by}`, ...(organization?.alternateName && { alternateName: organization.alternateName }) });
  }
}

// A name with the small words that an organisation's may hold: "Centraal Bureau voor de Statistiek".
function longRun(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): NameRun | undefined {
  const first = nameAt(tokens, from, lexicon, 12);
  if (first === undefined) return undefined;
  let { last } = first;
  if (isPersonName(tokens, first, lexicon) && !lexicon.organizationInner.has(tokens[last + 1]?.lower ?? '')) return first;
  if (!isOrganizationName(tokens, first, lexicon) && first.first === first.last && (tokens[first.first] as Token).text.length < 3) return undefined;
  for (let at = last + 1; at < Math.min(limit, first.first + 14); at += 1) {
    const token = tokens[at] as Token;
    if (isNameWord(token, lexicon)) last = at;
    else if (!lexicon.organizationInner.has(token.lower) || !isOrganizationName(tokens, first, lexicon)) break;
  }
  return { first: first.first, last, start: first.start, end: (tokens[last] as Token).end };
}

// "NMC (National Monitoring Centre) recorded": the name stands before the brackets.
function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let index = at - 1; index > Math.max(0, at - 14); index -= 1) if ((tokens[index] as Token).text === '(') return index - 1;
  return at;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isLineStart(block: ReadBlock, index: number): boolean {
  const token = block.tokens[index] as Token;
  return index === 0 || block.lines.some((line) => line.start === token.start) || block.sentences.some((sentence) => sentence.start === token.start);
}

function lineEnd(block: ReadBlock, index: number): number {
  const token = block.tokens[index] as Token;
  const line = block.lines.find((candidate) => candidate.start <= token.start && token.start < candidate.end);
  return line === undefined ? block.tokens.length : tokenFrom(block.tokens, line.end);
}
