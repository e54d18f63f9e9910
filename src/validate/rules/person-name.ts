import { fold } from '../../forms/fold.ts';
import type { Report, Rule } from '../../model/rule.ts';
import type { ValueVisit } from '../../model/walk.ts';
import { findingAt } from '../finding-at.ts';
import { linkOfText } from '../markup/link-of-text.ts';
import { isOf } from '../shown/main-nodes.ts';

/**
 * A name of a person with a title, a job, the word "by", or several people in it, or the name of a firm or
 * a desk. Readers show it as it stands, and do not find the person.
 *
 * A title goes into `honorificPrefix`, a job into `jobTitle`; several people are several nodes.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Person", "name": "Dr. Ann Peeters" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Person", "name": "Ann Peeters", "honorificPrefix": "Dr." }
 */
export const personName: Rule = {
  id: 'person-name',
  layer: 'graph',
  severity: 'warning',
  description: 'A name of a person that holds more than the name.',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/article#author-bp',
  messages: {
    known: 'Unexpected `{actual}` as name of a `Person`, expected `{expected}`.',
    author: 'Unexpected `{actual}` as author, expected `{expected}`.',
    job: 'Unexpected `{actual}` as name of a `Person`, expected the name only: the job goes into `jobTitle`.',
    several: 'Unexpected `{actual}` as name of a `Person`, expected one person: give each a node of their own.',
    organization: 'Unexpected `{actual}` as name of a `Person`, expected a person; this is an `Organization`.',
    address: 'Unexpected `{actual}` as name of a `Person`, expected a name.',
  },
  check(subject, { walk }, report): void {
    for (const value of walk.uses.get('name')?.values ?? []) {
      if (typeof value.value === 'string' && value.node.types.length === 1 && value.node.types[0] === 'Person' && linkOfText(subject, value) === undefined) judged(value, fold(value.value), report);
    }
    for (const value of walk.uses.get('author')?.values ?? []) if (typeof value.value === 'string' && isOf(value.node, ['Article'])) judgedText(value, fold(value.value), report);
  },
};

/** "By An Peeters", "door: An Peeters"; "Door Smit" is a name */
const BY =
  /^(?:by(?:\s*:)?\s(?=\p{L})|(?:(?:written|posted|reported|story|words|photos?)\sby|geschreven\sdoor|geschrieben\svon|écrit\spar|escrito\spor|scritto\sda)\s(?=\p{L})|(?:text|tekst|texte|texto|testo|foto|photo|author|auteur|autor|autore|redactie|redaktion)\s?:\s(?=\p{L})|(?:door|par|por|przez|von)(?:\s*:\s?(?=\p{L})|\s(?!(?:de[rmn]|und|zu|la|las|los)\s)(?=\p{L}[\p{L}'’.-]*\s\p{L})))/iu;
/** "Dr. An Peeters", "Prof. dr. Jan Maes", "Mrs An Peeters" */
const PREFIX =
  /^(?:(?:(?:dott\.ssa|sig\.ra|dr|dra|prof|professor|mr|mrs|miss|mevr|mevrouw|de heer|dhr|herr|frau|mme|madame|monsieur)\.?|(?:ms|ir|ing|drs|sr|sra|srta|dott|sig|avv|arq|mag|lic|mtr[oa]|dipl\.-ing|univ\.-prof|ds|rev|hon|hr|fr|frk|mw|sen|rep|gov|gen|capt|sgt|lt|msgr|mgr)\.)(?:\s|(?<=\.)(?=\p{Lu}\p{Ll}))|sir\s(?=\p{L}+\s\p{L}))+(?=\p{L})/iu;
/** ", CEO", " - spokesperson", " (director)", ", head of press": words that head a job title behind a mark */
const JOB = /(?:[,(|–—]|\s-)\s?(?:\p{L}+\s){0,3}(?:ceo|cfo|cto|coo|director|directeur|directrice|direttore|president|chair|chairman|chairwoman|chairperson|voorzitter|minister|manager|editor|journalist|reporter|spokesperson|spokesman|spokeswoman|woordvoerder|founder|oprichter|professor|mayor|councillor|senator|governor|commissioner|ambassador|burgemeester|wethouder|schepen|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|präsident|präsidentin|vorsitzende|vorsitzender|leiter|leiterin|landrat|ministerin|abgeordnete|abgeordneter|maire|ministre|alcalde|alcaldesa|sindaco|ministro|ministra|presidente|presidenta|head of|hoofd|geschäftsführer|geschäftsführerin|sprecher|sprecherin|pressesprecher|pressesprecherin|redakteur|redakteurin|redacteur|hoofdredacteur|rédacteur|rédactrice|redactor|redactora|periodista|porte-parole|portavoz)\b/iu;
/** "CEO An Peeters"; "Mayor Rob Hale" with two words behind it, as a first name may be one of these */
const JOB_FIRST = /^(?:(?:ceo|cfo|cto|president|minister|director|directeur|voorzitter|spokesperson|woordvoerder)\s\p{L}|(?:mayor|senator|governor|chancellor|ambassador|commissioner|secretary|professor|chef|burgemeester|schepen|staatssecretaris|gedeputeerde|wethouder|councillor|cllr|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|landrat|landrätin|stadtrat|stadträtin|échevin|échevine|député|députée|concejal|concejala|assessore|maire|alcalde|alcaldesa|sindaco|sénateur|sénatrice|ministre)\s\p{L}+\s\p{L})/iu;
/** ", PhD", ", M.D.", ", MBA": letters behind a name */
const SUFFIX = /(?:,\s?|\s)(?:ph\.?d\.?|m\.?d\.?|[mb]\.a\.|m\.?b\.?a\.?|m\.?sc\.?|b\.?sc\.?|ll\.?m\.?|d\.?phil\.?|dds|rn|cpa|esq\.?)$/iu;

function judged(value: ValueVisit, name: string, report: Report): void {
  if (name.length > 300) return;
  if (isOrganization(name)) return report(findingAt(value, { actual: name }, { message: 'organization' }));
  if (isPlain(name)) return;
  const bearer = withoutJob(value, name);
  if (bearer !== undefined) return report(findingAt(value, { actual: name, expected: bearer }, { suggestion: bearer }));
  // "Ann Peeters | The Gazette": behind a bar stands the site.
  const bar = name.search(/\s[|•]\s/u);
  const bare = bared(bar > 0 && !isJob(name) ? name.slice(0, bar) : name);
  if (bare !== name && bare !== '' && !isJob(bare) && !isSeveral(bare)) report(findingAt(value, { actual: name, expected: bare }, { suggestion: bare }));
  else if (isJob(name)) report(findingAt(value, { actual: name }, { message: 'job' }));
  else if (isSeveral(name)) report(findingAt(value, { actual: name }, { message: 'several' }));
  else if (/^https?:\/\/|^[^\s@]+@[^\s@]+$|^(?:admin|administrator|webmaster|root|wordpress)$/iu.test(name)) report(findingAt(value, { actual: name }, { message: 'address' }));
}

/** An author by name alone, who may be an organization: only "by" and a title are surely no part of it. */
function judgedText(value: ValueVisit, name: string, report: Report): void {
  if (name.length > 100 || isPlain(name)) return;
  const bare = bared(name);
  if (bare !== name && TWO_OR_THREE.test(bare) && !isJob(bare)) report(findingAt(value, { actual: name, expected: bare }, { message: 'author', suggestion: bare }));
}

/** The name without "by", a title and letters behind it. */
function bared(name: string): string {
  return name.replace(BY, '').replace(PREFIX, '').replace(SUFFIX, '');
}

/** "Ann Peeters, Press Officer" and "director Ann Peeters" without the job that the person's own `jobTitle` says. */
function withoutJob({ node }: ValueVisit, name: string): string | undefined {
  const job = node.values.find(({ property }) => property === 'jobTitle')?.value;
  if (typeof job !== 'string' || job.length < 3 || !name.toLowerCase().includes(fold(job).toLowerCase())) return undefined;
  const at = name.toLowerCase().lastIndexOf(fold(job).toLowerCase());
  const behind = name.slice(job.length);
  if (at === 0 && /^ \p{Lu}[\p{L}'’-]+ \p{L}/u.test(behind)) return behind.trim();
  const bare = /^(?<bare>\p{L}[^,(|–—]+?)\s?(?:[,(|–—]|\s-)\s?$/u.exec(name.slice(0, at))?.groups?.['bare'];
  return bare !== undefined && /^\)?$/u.test(name.slice(at + job.length)) ? bare : undefined;
}

/** "Acme Ltd", "Editorial Team": by its last word. In a name all in capitals, "SA" may be a family name. */
function isOrganization(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last !== name && (DESKS.has(last.toLowerCase()) || (LEGAL_FORMS.has(last) && (last.length > 2 || name !== name.toUpperCase())));
}

/** Legal forms at the end of a firm's or an association's name, as they are written. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'Ltd', 'Ltd.', 'Limited', 'Inc', 'Inc.', 'LLC', 'PLC', 'plc', 'Corp.', 'Corporation', 'GmbH', 'AG', 'KG', 'UG', 'e.V.', 'eG', 'gGmbH', 'B.V.', 'BV', 'N.V.', 'NV', 'vzw', 'VZW', 'asbl', 'ASBL', 'SARL', 'SAS', 'S.A.', 'SA',
  'S.L.', 'SL', 'S.p.A.', 'S.r.l.', 'Oy', 'AB', 'A/S',
]);
/** What a desk is called that writes under its own name; in lower case. */
const DESKS: ReadonlySet<string> = new Set(['team', 'redactie', 'redaktion', 'rédaction', 'redacción', 'redazione', 'newsroom', 'newsdesk', 'department', 'editors']);

/** True of two or three words without a mark, of which the first is no title and in capitals: nearly every name, found fast. */
function isPlain(name: string): boolean {
  return TWO_OR_THREE.test(name) && !SUFFIX.test(name) && !/^\p{Ll}/u.test(name) && !FIRST.has(name.slice(0, name.indexOf(' ')).toLowerCase());
}

const TWO_OR_THREE = /^[^\s,(|–—;/&@.:]+ [^\s,(|–—;/&@.:]+(?: [^\s,(|–—;/&@.:]+)?$/u;
/** Words that `BY`, `PREFIX` and `JOB_FIRST` start with. */
const FIRST: ReadonlySet<string> = new Set([
  'by', 'written', 'posted', 'reported', 'story', 'words', 'photo', 'photos', 'geschreven', 'geschrieben', 'écrit', 'escrito', 'scritto', 'sir', 'de', 'von', 'door', 'par', 'por', 'przez', 'dr', 'dra', 'prof', 'professor', 'mr', 'mrs', 'miss', 'mevr', 'mevrouw', 'dhr', 'herr', 'frau', 'mme', 'madame', 'monsieur',
  'ceo', 'cfo', 'cto', 'president', 'minister', 'director', 'directeur', 'voorzitter', 'spokesperson', 'woordvoerder', 'mayor', 'senator', 'governor', 'chancellor', 'ambassador', 'commissioner',
  'secretary', 'chef', 'burgemeester', 'schepen', 'staatssecretaris', 'gedeputeerde', 'wethouder', 'councillor', 'cllr', 'bürgermeister', 'bürgermeisterin', 'oberbürgermeister',
  'oberbürgermeisterin', 'landrat', 'landrätin', 'stadtrat', 'stadträtin', 'échevin', 'échevine', 'député', 'députée', 'concejal', 'concejala', 'assessore', 'maire', 'alcalde', 'alcaldesa', 'sindaco', 'sénateur', 'sénatrice', 'ministre',
]);

/** A job behind a mark, or before the name; ", editor of the north": words in lower case behind a comma. */
function isJob(name: string): boolean {
  return JOB_FIRST.test(name) || JOB.test(name) || /,\s\p{Ll}{3}|\s\(\p{Ll}[^()]{1,40}\)$/u.test(name);
}

/** "An Peeters and Jan Maes", "An Peeters, Jan Maes", "An Peeters & Jan Maes": at least two names of two words. */
function isSeveral(name: string): boolean {
  const parts = name.split(/\s(?:and|en|et|und|[yei&]|och)\s|[;/,]/u).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+)+$/u.test(part));
}
