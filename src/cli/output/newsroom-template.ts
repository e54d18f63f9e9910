import type { NewsroomFacts } from './newsroom-facts.ts';
import { printable } from '../../export/reports/printable.ts';

const nothing: NewsroomFacts = { domains: [], languages: [], people: [], sources: [] };

/**
 * A newsroom file with comments, filled in with what a release says. What it does not say stands
 * behind `#`, with dots for the value.
 */
export function newsroomTemplate(facts: NewsroomFacts = nothing, path?: string): string {
  const open = facts.name === undefined ? '# ' : '';
  const { domains, languages, people, sources } = facts;
  const filled = path === undefined ? [] : [`# The values without # were taken from ${printable(path)}: check them.`];
  return [
    '# newsroom.yaml: what is always true of your organization, for pressgraph.',
    '# It stands in the folder of your releases, or above. Every line may be left out;',
    '# take the # away from what you fill in.',
    ...filled,
    '',
    `${open}organization:`,
    `${open}  name: ${facts.name === undefined ? '…' : text(facts.name)}`,
    '#   type: …                # the most specific type of schema.org: NGO, GovernmentOrganization, Corporation, …',
    '#   url: https://…         # the home page: with it the organization is one and the same on every page',
    domains.length > 0 ? `${open}  domains: [${domains.map(text).join(', ')}]   # from which its people write` : '#   domains: […]           # from which its people write',
    '#   logo: https://…',
    '#   sameAs: [https://…]    # its pages elsewhere',
    '#   country: …             # two letters: the country of telephone numbers without a +',
    '#   correctionsPolicy: https://…',
    '',
    '# Which tag a detected language becomes: nl-BE for nl.',
    languages.length > 0 ? `languages: [${languages.map(text).join(', ')}]` : '# languages: […]',
    '',
    '# Used only where a release gives a time: Europe/Brussels',
    '# timeZone: …',
    '',
    '# Where a release will be published; {name} is its file name without extension.',
    '# pageUrl: https://…/{name}',
    '',
    '# Who speaks for you. A job title may be given by language.',
    ...list('people', people.map(({ name, jobTitle, language }) => [`name: ${text(name)}`, ...(jobTitle === undefined ? [] : [`jobTitle: ${language === undefined ? text(jobTitle) : `{ ${text(language)}: ${text(jobTitle)} }`}`])]), 'jobTitle'),
    '',
    '# Whom you cite, under every name that your releases use.',
    ...list('sources', sources.map(({ name, alternateName }) => [`name: ${text(name)}`, ...(alternateName === undefined ? [] : [`alternateName: ${text(alternateName)}`])]), 'alternateName'),
    '',
    '# The verdicts of your fact checks in words, worst first: they give the numbers of a ClaimReview.',
    '# verdicts: […, …]',
    '',
    '# Which contacts may be published: person, desk or none.',
    '# contacts: person',
    '',
  ].join('\n');
}

function list(key: string, items: readonly (readonly string[])[], second: string): readonly string[] {
  if (items.length === 0) return [`# ${key}:`, '#   - name: …', `#     ${second}: …`];
  return [`${key}:`, ...items.flatMap((lines) => lines.map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`))];
}

/** A text as a YAML scalar: plain where nothing in it could be read as YAML, else in double quotation marks. */
function text(value: string): string {
  // Words that start with a letter, without colon, number sign, bracket, comma or quotation mark.
  const plain = /^\p{L}[\p{L}\p{N}\p{M} .’&()+/\-]*$/u.test(value) && !value.endsWith(' ') && value !== 'null';
  return plain ? value : JSON.stringify(value);
}
