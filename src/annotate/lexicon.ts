import type { Language } from '../model/language.ts';
import { phrases, type Phrases } from './phrases.ts';
import { elisionsOf } from './token.ts';

/** A language pack made ready for look-up: sets of words, and phrases by their first word. */
export interface Lexicon {
  /** Its number among the lexicons that were made. */
  readonly number: number;
  readonly language: Language;
  readonly elisions: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly notNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly postnominals: ReadonlySet<string>;
  readonly descriptors: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly roleHeads: Phrases;
  readonly roleWords: ReadonlySet<string>;
  readonly fullTitles: Phrases;
  readonly voices: Phrases;
  readonly organizationPrepositions: Phrases;
  /** The articles that stand in the prepositions of organisations: "the" of "of the", "des". */
  readonly articles: ReadonlySet<string>;
  readonly locatives: Phrases;
  readonly copulas: Phrases;
  readonly appointing: ReadonlySet<string>;
  readonly appointed: Phrases;
  readonly appointedAs: Phrases;
  readonly partitives: Phrases;
  readonly relatives: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly organizationNouns: ReadonlySet<string>;
  readonly organizationInner: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly bodies: Phrases;
  readonly legalForms: ReadonlySet<string>;
  readonly titleNouns: ReadonlySet<string>;
  readonly cueVerbs: Phrases;
  readonly verbless: Phrases;
  readonly openers: Phrases;
  readonly notSpeech: Phrases;
  /** The particles that part from a verb of saying: "mit" of "teilte … mit". */
  readonly separable: ReadonlyMap<string, readonly string[]>;
  readonly fragmentVerbs: Phrases;
  readonly fragmentLinks: Phrases;
  readonly bareFragmentVerbs: Phrases;
  readonly views: Phrases;
  /** Verbs that say something with a word of conviction or feeling: "is" of "is Anna de Vries overtuigd". */
  readonly convinced: ReadonlySet<string>;
  readonly convictions: ReadonlySet<string>;
  readonly personPronouns: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  readonly selfPronouns: ReadonlySet<string>;
  /** Verbs of what is to be: "will". */
  readonly plans: Phrases;
  /** How such a verb ends: "-eront". */
  readonly planEndings: readonly string[];
  readonly conditions: ReadonlySet<string>;
  readonly examines: Phrases;
  readonly samples: Phrases;
  readonly takesPart: Phrases;
  readonly sums: Phrases;
  readonly reacts: ReadonlySet<string>;
  readonly amounts: Phrases;
  readonly sourcePrepositions: Phrases;
  readonly sourcePostpositions: Phrases;
  /** "nach" and "nach ergebnissen" of what one reckons. */
  readonly reckonedBefore: Phrases;
  readonly reckonings: ReadonlySet<string>;
  readonly sourceVerbs: Phrases;
  readonly sourceNouns: Phrases;
  readonly results: ReadonlySet<string>;
  readonly sourceNounWords: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly polls: readonly string[];
  readonly documents: Phrases;
  readonly made: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
  readonly organizationAdjectives: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly itself: ReadonlySet<string>;
  readonly anaphors: Phrases;
  /** Before a clause that tells who says what its sentence says: "zoals". */
  readonly asides: Phrases;
  readonly sourceBodies: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly multiples: Phrases;
  /** Units of time, money and length: a number before one counts nothing in the world. */
  readonly measures: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
  /** Nouns that say that a number counts: "aantal". */
  readonly tallies: ReadonlySet<string>;
  readonly vague: Phrases;
  readonly changeBy: ReadonlySet<string>;
  readonly sourceLinks: Phrases;
  readonly auxiliaries: ReadonlySet<string>;
  readonly conducts: Phrases;
  readonly asks: Phrases;
  readonly reckons: Phrases;
  readonly bareThat: ReadonlySet<string>;
  readonly outcomes: Phrases;
  readonly laws: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** How an adjective of a place ends: "-ish". */
  readonly placeEndings: readonly string[];
  /** Words that stand before a name that is no subject: "of", "pour", "vom". */
  readonly prepositions: ReadonlySet<string>;
  readonly sourcePhrases: Phrases;
  readonly counted: ReadonlySet<string>;
  readonly change: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Labels that open a section of their own on their line. */
  readonly sections: ReadonlySet<string>;
  /** "PERSBERICHT", "FOR IMMEDIATE RELEASE". */
  readonly kickers: Phrases;
  /** "Subject", "Betreft": before the title. */
  readonly subjects: Phrases;
  /** Labels before a value of a contact, and headings of a contact section. */
  readonly contactLabels: Phrases;
  readonly numberWords: Phrases;
  readonly about: Phrases;
  readonly announces: Phrases;
  readonly defines: Phrases;
  /** "het bedrijf X", "das Bündnis X": the noun before the name. */
  readonly genericNouns: ReadonlySet<string>;
  /** "een project van X": what somebody else has made. */
  readonly ownedNouns: ReadonlySet<string>;
  readonly behalf: Phrases;
  /** Before the name of an issuer that goes on as "we". */
  readonly ownAt: Phrases;
  /** "We" as a subject. */
  readonly we: ReadonlySet<string>;
  /** How a verb ends whose subject "we" is left out. */
  readonly weEndings: readonly string[];
  readonly offices: Phrases;
  readonly authorities: Phrases;
  readonly desks: Phrases;
  /** Words that the names of desks and departments hold. */
  readonly deskWords: Phrases;
  readonly contactHeadings: Phrases;
}

const cache = new WeakMap<Language, Lexicon>();
let made = -1;

/** The lexicon of a pack; made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = cache.get(language);
  if (known) return known;
  const lexicon = makeLexicon(language);
  cache.set(language, lexicon);
  return lexicon;
}

function makeLexicon(pack: Language): Lexicon {
  return {
    number: (made += 1),
    language: pack,
    elisions: elisionsOf(pack),
    functionWords: new Set(pack.functionWords),
    months: new Map(pack.months.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
    notNames: new Set([...pack.notNames, ...pack.functionWords, ...pack.pronouns.person, ...pack.pronouns.self]),
    particles: new Set(pack.nameParticles),
    honorifics: new Set(pack.honorifics.map((word) => word.toLowerCase().replace(/\.$/u, ''))),
    postnominals: new Set(pack.postnominals),
    descriptors: new Set(pack.descriptors),
    joiners: new Set(pack.joiners),
    roleHeads: phrases(pack.roleHeads),
    roleWords: new Set(pack.roleHeads.filter((head) => !head.includes(' '))),
    fullTitles: phrases(pack.fullTitleRoles),
    voices: phrases(pack.voices),
    organizationPrepositions: phrases(pack.organizationPrepositions),
    articles: new Set(pack.organizationPrepositions.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)).filter((word) => pack.determiners.includes(word))),
    locatives: phrases(pack.locatives),
    copulas: phrases(pack.copulas),
    appointing: new Set(pack.appointments.verbs),
    appointed: phrases(pack.appointments.links),
    appointedAs: phrases(pack.appointments.as),
    partitives: phrases(pack.partitives),
    relatives: new Set(pack.relatives),
    indefinites: new Set(pack.indefinites),
    organizationNouns: new Set(pack.organizationNouns),
    organizationInner: new Set(pack.organizationInner),
    fields: new Set(pack.fields),
    units: new Set(pack.units),
    bodies: phrases(pack.bodies),
    legalForms: new Set(pack.legalForms.map((form) => form.toLowerCase().replace(/\.$/u, ''))),
    titleNouns: new Set(pack.titleNouns),
    cueVerbs: phrases(pack.cues.verbs),
    verbless: phrases(pack.cues.verbless),
    openers: phrases(pack.cues.openers),
    notSpeech: phrases(pack.cues.notSpeech),
    separable: new Map(pack.cues.separable.map(([verb]) => [verb, pack.cues.separable.filter(([other]) => other === verb).map(([, particle]) => particle)])),
    fragmentVerbs: phrases(pack.cues.fragments.verbs),
    fragmentLinks: phrases(pack.cues.fragments.links),
    bareFragmentVerbs: phrases(pack.cues.fragments.bare),
    views: phrases(pack.cues.views),
    convinced: new Set(pack.cues.convictions.verbs),
    convictions: new Set(pack.cues.convictions.words),
    personPronouns: new Set(pack.pronouns.person),
    theirs: new Set(pack.pronouns.theirs),
    selfPronouns: new Set(pack.pronouns.self),
    plans: phrases(pack.claims.plans),
    planEndings: pack.claims.plans.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    conditions: new Set(pack.claims.conditions),
    examines: phrases([...pack.claims.examines, ...pack.sources.asks]),
    samples: phrases(pack.claims.samples),
    takesPart: phrases(pack.claims.takesPart),
    sums: phrases(pack.claims.sums),
    reacts: new Set(pack.claims.reacts),
    amounts: phrases(pack.numbers.amounts),
    sourcePrepositions: phrases([...pack.sources.prepositions, ...pack.sources.circumpositions.filter(([, after]) => after === '').map(([before]) => before)]),
    sourcePostpositions: phrases([...new Set(pack.sources.circumpositions.map(([, after]) => after).filter((word) => word !== ''))]),
    reckonedBefore: phrases([...new Set(pack.sources.reckonings.map(([before]) => before))]),
    reckonings: new Set(pack.sources.reckonings.map((pair) => pair.join(' '))),
    sourceVerbs: phrases(pack.sources.verbs),
    sourceNouns: phrases([...pack.sources.nouns, ...pack.sources.results]),
    results: new Set(pack.sources.results),
    sourceNounWords: new Set(pack.sources.nouns.filter((noun) => noun.length > 4)),
    works: new Set(pack.sources.works),
    polls: pack.sources.polls,
    documents: phrases(pack.sources.documents),
    made: new Set(pack.sources.made),
    agents: new Set(pack.sources.agents),
    venues: new Set(pack.sources.venues),
    shown: new Set(pack.sources.shown),
    organizationAdjectives: new Set(pack.organizationAdjectives),
    that: new Set(pack.sources.that),
    itself: new Set(pack.sources.itself),
    anaphors: phrases(pack.sources.anaphors),
    asides: phrases(pack.sources.asides),
    sourceBodies: new Set(pack.sources.bodies),
    determiners: new Set(pack.determiners),
    multiples: phrases(Object.keys(pack.numbers.multiples)),
    measures: new Set(pack.numbers.units),
    currencies: new Set(pack.numbers.currencies),
    tallies: new Set(pack.numbers.tallies),
    vague: phrases(pack.numbers.vague),
    changeBy: new Set(pack.numbers.changeBy),
    sourceLinks: phrases(pack.sources.links),
    auxiliaries: new Set(pack.sources.auxiliaries),
    conducts: phrases(pack.sources.conducts),
    asks: phrases(pack.sources.asks),
    reckons: phrases(pack.sources.reckons),
    bareThat: new Set(pack.sources.bareThat),
    outcomes: phrases(pack.sources.outcomes),
    laws: new Set(pack.sources.laws),
    methods: new Set(pack.sources.methods),
    places: new Set(pack.sources.places),
    placeEndings: pack.sources.places.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    prepositions: new Set([...pack.organizationPrepositions, ...pack.locatives, ...pack.sources.agents].flatMap((phrase) => phrase.split(' ')).filter((word) => !pack.determiners.includes(word) && word.length < 9)),
    sourcePhrases: phrases(pack.sources.phrases),
    counted: new Set(pack.numbers.counted),
    change: new Set(pack.numbers.change),
    subjects: phrases(pack.headings.subject),
    kickers: phrases([...pack.headings.pressRelease, ...pack.headings.immediate]),
    contactLabels: phrases([...pack.contactLabels.telephone, ...pack.contactLabels.email, ...pack.contactLabels.name, ...pack.headings.contact]),
    numberWords: phrases(Object.keys(pack.numbers.words)),
    about: phrases(pack.headings.about),
    announces: phrases(pack.issuer.announces),
    defines: phrases(pack.issuer.defines),
    genericNouns: new Set(pack.issuer.generic),
    sections: new Set([...pack.headings.contact, ...pack.headings.notes, ...pack.headings.about, ...pack.headings.end, ...pack.headings.subject, ...pack.issuer.senders, ...pack.sources.labels].map((label) => label.toLowerCase())),
    ownedNouns: new Set(pack.issuer.owned),
    behalf: phrases(pack.issuer.behalf),
    ownAt: phrases(pack.issuer.at),
    we: new Set(pack.issuer.we),
    weEndings: pack.issuer.we.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    offices: phrases(pack.issuer.offices),
    authorities: phrases(pack.issuer.authorities),
    desks: phrases(pack.contactLabels.desk),
    deskWords: phrases(pack.contactLabels.office),
    contactHeadings: phrases(pack.headings.contact),
    abbreviations: new Set(pack.abbreviations.map((word) => word.toLowerCase().replace(/\.$/u, ''))),
  };
}
