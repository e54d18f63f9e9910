import type { AnnotationOf } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { withoutEnd } from '../forms/without-end.ts';
import { plainAddress } from '../forms/plain-address.ts';
import { named, type Cast } from './cast.ts';
import { hostLabel, hostMatch, withoutNoun } from './host-names.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { ResolvedPublisher } from './resolve-publisher.ts';
import { textAt, wordsAt } from './words-at.ts';
import { traced, type Draft, type Traced } from './traced.ts';

/**
 * The press contacts that stand in the release, as far as the newsroom lets them be published
 * (`contacts: person | desk | none`). A contact of the newsroom that does not stand in the release
 * is not published.
 */
export function resolveContacts(context: ResolveContext, cast: Cast, publisher: ResolvedPublisher | undefined): Draft[] {
  const policy = context.newsroom?.value.contacts;
  if (policy === 'none') return [];
  const found = context.annotations.filter((annotation) => annotation.type === 'contact');
  return found.filter((contact) => policy !== 'desk' || contact.name === undefined).map((contact) => contactDraft(context, contact, cast, publisher));
}

function contactDraft(context: ResolveContext, contact: AnnotationOf<'contact'>, cast: Cast, publisher: ResolvedPublisher | undefined): Draft {
  const { document } = context;
  const jobTitle = contact.jobTitle && wordsAt(document, contact.jobTitle);
  const employer = contact.organization && named(context, contact.organization);
  const organization = employer && cast.organization(employer.name, employer.origin);
  const standing = organization ?? (publisher && publisher.isPerson !== true ? standingOf(context, contact, publisher) : undefined);
  const named_ = contact.name && named(context, contact.name);
  const name = named_ && cast.person(named_.name, named_.origin, jobTitle, standing);
  const own = organization && publisher && matchKey(organization.value) === matchKey(publisher.name) ? undefined : organization;
  return {
    name,
    jobTitle,
    contactType: contact.investors && traced('investor relations', { derivedFrom: [contact.investors], how: 'a contact for investors' }),
    email: contact.email && emailAt(context, contact.email),
    telephone: contact.telephone && telephoneAt(context, contact.telephone),
    telephoneE164: contact.telephone && e164At(context, contact.telephone),
    organization: own,
  };
}

// Whoever has an address of the publisher's, or a title and no address elsewhere, works there; an agency's contact does not.
function standingOf(context: ResolveContext, { name, jobTitle, email }: AnnotationOf<'contact'>, publisher: ResolvedPublisher): Traced<string> | undefined {
  const label = email && hostLabel(emailAt(context, email).value.split('@')[1] ?? '');
  const spelled = label !== undefined && [publisher.name, withoutNoun(publisher.name, context.languages) ?? ''].some((form) => hostMatch(form, label) !== undefined);
  const sign = label === undefined ? jobTitle : spelled ? email : undefined;
  return name && sign && traced(publisher.name, { derivedFrom: [name, sign], how: label === undefined ? 'a contact with a title works for the publisher' : 'a contact at an address of the publisher works there' });
}

// "jan[at]example.be" is jan@example.be; the words of a link may be others than its address.
function emailAt(context: ResolveContext, span: Span): Traced<string> {
  const link = context.document.links.find((candidate) => candidate.href.startsWith('mailto:') && candidate.span.start <= span.start && span.end <= candidate.span.end);
  const text = textAt(context.document, span);
  if (/^[^\s@]+@[^\s@]+$/u.test(text)) return wordsAt(context.document, span, 'email');
  const plain = plainAddress(text);
  if (plain !== undefined) return traced(plain, { derivedFrom: [span], how: 'address written to hide from harvesters' });
  const href = link?.href.slice('mailto:'.length).split('?')[0] ?? text;
  return traced(decoded(href), { derivedFrom: [span], how: 'mailto link' });
}

function telephoneAt(context: ResolveContext, span: Span): Traced<string> {
  const link = context.document.links.find((candidate) => candidate.href.startsWith('tel:') && candidate.span.start <= span.start && span.end <= candidate.span.end);
  const text = textAt(context.document, span);
  if (link === undefined || /\d{3}/u.test(text.replace(/\D/gu, ''))) return wordsAt(context.document, span, 'telephone');
  return traced(decoded(link.href.slice('tel:'.length)), { derivedFrom: [span], how: 'tel link' });
}

// From a plus by the plain rule (ITU-T E.164: at most 15 figures); from a national number only with a declared country.
function e164At(context: ResolveContext, span: Span): Traced<string> | undefined {
  const written = telephoneAt(context, span).value;
  // An extension is no part of it.
  const label = written.search(/\p{L}/u);
  const value = label > 0 ? withoutEnd(written.slice(0, label), ' ,') : written;
  const country = context.newsroom?.value.organization?.country;
  const international = /^(?:\+|00)(?!0)/u.test(value.trim());
  if (international) {
    const digits = value.replace(/\(0\)/gu, '').replace(/\D/gu, '').replace(/^00/u, '');
    return digits.length >= 8 && digits.length <= 15 ? traced(`+${digits}`, { derivedFrom: [span], how: 'E.164 from the international form' }) : undefined;
  }
  const normal = country === undefined ? undefined : context.normalizeTelephone?.(value, country);
  return normal === undefined ? undefined : traced(normal, { derivedFrom: [span], how: `E.164 with the country ${country} of the newsroom` });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
