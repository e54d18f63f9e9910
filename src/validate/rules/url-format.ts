import type { Finding } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/rule.ts';
import type { Subject } from '../../model/subject.ts';
import type { JudgedProperty, ValueVisit } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { isPlaceholder } from '../values/is-placeholder.ts';
import type { UrlProblem } from '../values/url-problem.ts';
import { urlProblem } from '../values/url-problem.ts';

/**
 * A web address that leads nowhere: a blank in it, a misspelt scheme, none at all, or words where
 * an address belongs. Readers drop it.
 *
 * Write the whole address: `https://childfocus.be/nl/pers`. A blank in a path is `%20`.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Organization", "url": "https://childfocus.be/press room" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Organization", "url": "https://childfocus.be/press%20room" }
 */
export const urlFormat: Rule = {
  id: 'url-format',
  layer: 'data types',
  severity: 'warning',
  description: 'A web address that leads nowhere.',
  url: 'https://url.spec.whatwg.org/#url-writing',
  messages: {
    known: 'Unexpected address `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
    blank: 'Unexpected blank in the address `{actual}` in `{property}` of `{type}`, expected `%20`.',
    scheme: 'Unexpected scheme in the address `{actual}` in `{property}` of `{type}`, expected `https://`.',
    prose: 'Unexpected text `{actual}` in `{property}` of `{type}`, expected an address such as `https://childfocus.be`.',
    several: 'Unexpected addresses in one text in `{property}` of `{type}`, expected a list with a text for each.',
    handle: 'Unexpected account name `{actual}` in `{property}` of `{type}`, expected the whole address of its page.',
    malformed: 'Unexpected address `{actual}` in `{property}` of `{type}`, expected one such as `https://childfocus.be/nl`.',
    relative: 'Unexpected relative address `{actual}` in `{property}` of `{type}`, expected a whole one such as `https://childfocus.be/nl`.',
  },
  check(subject, { walk }, report): void {
    for (const { term, values } of walk.used) {
      if (term === undefined || !(term.accepts.url || term.name === 'item')) continue;
      for (const value of values) {
        if (typeof value.value !== 'string' || value.value === '' || (!term.accepts.url && !isStep(value))) continue;
        const problem = urlProblem(value.value);
        if (problem === undefined || !(isStep(value) || counts(problem, term) || isBare(value.value, term)) || isPlaceholder(value.value, term.name)) continue;
        report(findingOf(value, term, problem, subject));
      }
    }
  },
};

function findingOf(value: ValueVisit, term: JudgedProperty, { kind, suggestion }: UrlProblem, subject: Subject): Finding {
  const data = { actual: String(value.value), property: term.name, type: typesLabel(value.node) };
  const finding = suggestion === undefined ? findingAt(value, data, { message: kind }) : findingAt(value, { ...data, expected: suggestion }, { suggestion });
  return kind === 'relative' && !(isNeededWhole(value) && isJson(subject, finding.path)) ? { ...finding, severity: 'info' } : finding;
}

/** True of the page of a step in a breadcrumb trail, which may be an entity and is mostly an address. */
function isStep({ property, node }: ValueVisit): boolean {
  return property === 'item' && node.at?.node.types.includes('BreadcrumbList') === true;
}

/** True where consumers ask for a whole address: search engines of articles, films and publishers, and every reader of `sameAs`. */
function isNeededWhole({ property, node }: ValueVisit): boolean {
  if (WHOLE.has(property) || property === 'item') return true;
  // The address of a picture stands in for the picture.
  if (node.at !== undefined && PICTURE.has(property) && node.types.includes('ImageObject') && WHOLE_HERE.has(node.at.property)) return isNeededWhole(node.at);
  return node.terms.some(({ name, ancestors }) => (ancestors.has('Article') || ancestors.has('Organization') || name === 'ClaimReview' || name === 'VideoObject') && WHOLE_HERE.has(property));
}

const WHOLE: ReadonlySet<string> = new Set(['sameAs', 'thumbnailUrl', 'embedUrl', 'mainEntityOfPage']);
const PICTURE: ReadonlySet<string> = new Set(['url', 'contentUrl']);
const WHOLE_HERE: ReadonlySet<string> = new Set(['url', 'image', 'logo', 'contentUrl']);

/** True of a value in JSON, where nothing says what it is relative to; a link in markup is relative to the page. */
function isJson(subject: Subject, path: string | undefined): boolean {
  const span = path === undefined ? undefined : subject.positionOf?.(path);
  return span === undefined || subject.page?.source.text.charAt(span.start) === '"';
}

/** Where a text or an entity may stand, only what is clearly meant as an address is judged. */
function counts({ kind }: UrlProblem, { accepts, name }: JudgedProperty): boolean {
  if (accepts.text) return kind === 'scheme' || (kind === 'blank' && name !== 'sameAs');
  if (accepts.enumerations.length > 0 && kind === 'relative') return false;
  if (accepts.classes.length > 0) return kind !== 'prose' && kind !== 'relative' ? true : ADDRESSES.has(name);
  return true;
}

/** `www.childfocus.be/nl` where an address or a text may stand: the text is an address that lost its scheme. */
function isBare(text: string, { accepts, name }: JudgedProperty): boolean {
  return accepts.text && name !== 'keywords' && name !== 'identifier' && /^www\.[^\s.]+\.\S+$/u.test(text);
}

/** Properties that take an entity as well, in which readers look for an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['image', 'logo', 'mainEntityOfPage', 'thumbnail', 'license']);
