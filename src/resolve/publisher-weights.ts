// Signs of who somebody is.
const IDENTITY = {
  // The release says itself who sends it, whoever else acts in it.
  label: 8,
  letterhead: 8,
  sender: 5,
  heading: 4,
  // A line above the label that does not say what it names.
  topLine: 3,
  // Beside the headline in the title of a page stands the name of the site.
  site: 4,
  // The frame of a page names its site, which may be a host of many.
  siteName: 3,
  boilerplate: 3,
  declared: 3,
  // "We at Acme", "On behalf of Acme", "Press office of Acme": nobody else writes so of it.
  self: 4,
  behalf: 4,
  desk: 4,
  signature: 3,
  // Its mayor speaks, and nobody from elsewhere.
  magistrate: 3,
  // Somebody in office: what they say is news for others too, so that it has to stand in two places.
  holderLabel: 4,
  holderHeadline: 2,
  holderLead: 2,
  // An author of the file beside one who is a person.
  corporate: 5,
  // Where the file says that it is from, and the text names it.
  origin: 4,
  // The address of a contact belongs to the issuer, or to its agency.
  host: 3,
  pageHost: 3,
  definition: 2,
  employer: 2,
  speaks: 2,
  contact: 2,
  abbreviatedMail: 3,
  abbreviatedHost: 2,
  author: 2,
  copyright: 2,
  // Who acts where the text says "we": most often "we", else a partner.
  voice: 1,
  // Of several employers one may be anybody's.
  oneEmployer: 1,
  // An office stands below its authority.
  otherLetterhead: 2,
} as const;

// Signs of what a name does or how often it stands there, which a product, a place or a partner may have as well.
const ACTIVITY = {
  // What an issuer does in its own release; a partner or an award giver may do it too.
  announcement: 3,
  headlineSubject: 2,
  // An address in the text spells the whole name; a partner's may stand there too.
  webHost: 2,
  // Company for another sign, never enough among themselves.
  lead: 1,
  named: 1,
  headline: 1,
  headlineStart: 1,
  otherContact: 1,
  // A word alone at the top may be a place or a section.
  topWord: 1,
  repeated: 1,
  often: 1,
  // An issuer describes its partners too, behind itself.
  otherBoilerplate: 2,
  // Somebody whom the release cites is seldom whoever sends it.
  source: -3,
  // The place of the dateline is a place.
  place: -3,
} as const;

/** A sign that speaks for a name, or against it. */
export type PublisherSign = keyof typeof IDENTITY | keyof typeof ACTIVITY;

/** True of a sign that says who somebody is. */
export function isIdentity(sign: PublisherSign): sign is keyof typeof IDENTITY {
  return sign in IDENTITY;
}

/** How much a sign speaks for a name as the issuer's. */
export function weightOf(sign: PublisherSign): number {
  return isIdentity(sign) ? IDENTITY[sign] : ACTIVITY[sign];
}

/** The sum from which on a name is stated: a strong sign with company, or three that agree. */
export const ENOUGH_TO_STATE = 4;
