/** A sentence with facts in brackets: `zegt [Anna de Vries](person), [directeur](role) van [Acme](organization)`. */
export type MarkedSentence = string;

/**
 * What is known of one human language, as data: no functions, so that somebody who knows the
 * language but not the code can write one. Words are lower case, NFC, without duplicates, unless a
 * member says otherwise. Verbs are listed as the forms that occur.
 */
export interface Language {
  /** Primary BCP 47 subtag. */
  readonly tag: string;
  /** English name. */
  readonly name: string;
  /** True where every noun is written with a capital, so that a capital alone names nobody. */
  readonly capitalNouns: boolean;
  /** True where the name of an organisation goes on in small letters: "Institut national du sport". */
  readonly namesTrail: boolean;
  /** About 60 frequent words that hardly occur in the other languages; they tell the language. */
  readonly functionWords: readonly string[];
  /** Twelve lists: the forms and abbreviations (without dot) of each month. English forms where texts of this language carry them. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** How an all-figure date is read: the first order that gives a possible date. */
  readonly dateOrders: readonly ('dmy' | 'mdy' | 'ymd')[];
  /** Words inside a date: "21 *de* enero *de* 2021", ordinal suffixes ("st", "er"), "le", "den". */
  readonly dateWords: readonly string[];
  readonly numbers: {
    readonly decimal: ',' | '.';
    /** Marks between groups of three: `.`, `,`, space, apostrophe. */
    readonly group: readonly string[];
    /** "miljoen" -> 1e6. */
    readonly scales: Readonly<Record<string, number>>;
    /** "procent", "per cent", "%". */
    readonly percent: readonly string[];
    /** "procentpunt", "percentage points". */
    readonly percentagePoints: readonly string[];
    /** Number words one to twelve and a few fractions: "twee" -> 2, "helft" -> 0.5. */
    readonly words: Readonly<Record<string, number>>;
    /** "op", "in", "sur", "von": "1 op 5". */
    readonly ratio: readonly string[];
    /** Words that make a number approximate and belong to the figure: "zo'n", "bijna", "meer dan". */
    readonly approximators: readonly string[];
    /** Nouns and verbs of change: "daling", "steeg", "verdubbelde". */
    readonly change: readonly string[];
    /** Between a fraction and its whole: "de helft *van*", "a third *of*". */
    readonly partitives: readonly string[];
    /** Behind a number that compares: "drie *keer zo* vaak", "three *times as* many". */
    readonly times: readonly string[];
    /** Words that say a change or comparison without a number: "verdubbelde" -> 2. */
    readonly multiples: Readonly<Record<string, number>>;
    /** Articles that are the number of a ratio: "*un* bateau sur cinq". */
    readonly ones: readonly string[];
    /** What stands before and between the two numbers of a range or a change; nothing before, or a dash, where it is empty: ["tussen", "en"], ["from", "to"], ["", "-"]. */
    readonly ranges: readonly (readonly [before: string, between: string])[];
    /** Nouns that say that a number counts: "aantal", "nombre". */
    readonly tallies: readonly string[];
    /** Counts without a number: "duizenden", "hundreds of thousands". */
    readonly vague: readonly string[];
    /** Between a change and by how much or to what: "steeg *met*", "fell *to*". */
    readonly changeBy: readonly string[];
    /** Names and signs of money. */
    readonly currencies: readonly string[];
    /** Endings of nouns in the plural, for nouns that `counted` does not list. */
    readonly plurals: readonly string[];
    /** Nouns behind a number that count nothing in the world: time, money, length, pages, versions. */
    readonly units: readonly string[];
    /** Those of them that measure what may be a fact where a source is named: "graden", "hectares". */
    readonly amounts: readonly string[];
    /** Nouns that a statistic counts: "meldingen", "patiënten", "slachtoffers", "gebruikers". */
    readonly counted: readonly string[];
  };
  /** Quotation marks preferred, outer first: ['“', '”']. */
  readonly quotes: readonly (readonly [string, string])[];
  /** Words that start or end with an apostrophe that is no quotation mark: "’s", "foto’s". */
  readonly apostropheWords: readonly string[];
  readonly cues: {
    /** Forms of verbs of saying that need no other sign: "zegt", "zei", "benadrukt". */
    readonly verbs: readonly string[];
    /** Verbs with a particle further on: ["teilte", "mit"]. */
    readonly separable: readonly (readonly [string, string])[];
    /** Verbs whose object may be a few words in marks, with the small words that lead to them: "*parle d’*« un geste »"; those that need none: "*noemt* dat “een stille ramp”". */
    readonly fragments: { readonly verbs: readonly string[]; readonly links: readonly string[]; readonly bare: readonly string[] };
    /** Before words in marks, for whoever spoke last: "a su juicio", "in her view". */
    readonly views: readonly string[];
    /** Behind a quotation only, verbs and what stands with them: “…”, *is* Anna de Vries *overtuigd*. */
    readonly convictions: { readonly verbs: readonly string[]; readonly words: readonly string[] };
    /** Words that join a quotation and its speaker without a verb: "aldus", "so", "selon", "laut". */
    readonly verbless: readonly string[];
    /** The same, only before a quotation: "Pour Anna Roux, « … »". */
    readonly openers: readonly string[];
    /** Verbs that look like speech and are not: "kreeg", "heet". */
    readonly notSpeech: readonly string[];
  };
  readonly claims: {
    /** Verbs of what is to be, before a number that is no fact yet ("zal", "will", "soll"); and how they end where the future has a form of its own: "-eront", "-arán". */
    readonly plans: readonly string[];
    /** What opens a sentence that only supposes: "als", "if". */
    readonly conditions: readonly string[];
    /** Verbs of looking at a number of things, which is the size of a sample: "vergeleek", "compared". */
    readonly examines: readonly string[];
    /** Between the noun of a study and the size of its sample: "onder", "among". */
    readonly samples: readonly string[];
    /** Verbs of taking part in a study: "namen deel", "took part". */
    readonly takesPart: readonly string[];
    /** Words before a name that is then no subject: "via", "through". */
    readonly oblique: readonly string[];
    /** Verbs behind whose subject a figure is somebody else's: "reageert", "rejects". */
    readonly reacts: readonly string[];
    /** What opens a sentence that reckons on with the figures before it: "dat zijn", "that is". */
    readonly sums: readonly string[];
  };
  readonly sources: {
    /** "Bron", "Bronnen", as labels before a colon. */
    readonly labels: readonly string[];
    /** Those of them behind which several names may stand with commas: "Bronnen". */
    readonly listLabels: readonly string[];
    /** Before the source: "volgens", "according to", "selon". */
    readonly prepositions: readonly string[];
    /** A preposition and the noun, with or without words between, whose owner is the source: "*nach* vorläufigen *Ergebnissen* des Amts", "*a juicio* de". */
    readonly reckonings: readonly (readonly [before: string, noun: string])[];
    /** Around or behind it: ["", "zufolge"], ["nach Angaben", ""]. */
    readonly circumpositions: readonly (readonly [string, string])[];
    /** Verbs of measuring and finding whose subject is the source: "noteerde", "registreerde", "found". */
    readonly verbs: readonly string[];
    /** Nouns that come from a source: "cijfers", "rapport", "onderzoek". */
    readonly nouns: readonly string[];
    /** Nouns of what a study or a year came to, which cite somebody only behind a preposition or before a verb of finding: "resultaten", "results". */
    readonly results: readonly string[];
    /** Between such a noun and its source: "van", "door", "by". */
    readonly links: readonly string[];
    /** Nouns that the title of such a work ends or starts on: "Veiligheids*monitor*", "Global Risks *Report*", "*Baromètre* de la mobilité". */
    readonly works: readonly string[];
    /** Works that are made by whoever is named behind them, never of something: "umfrage", "poll". */
    readonly polls: readonly string[];
    /** Documents that are cited without a name: "indictment", "proces-verbaal". */
    readonly documents: readonly string[];
    /** Participles between such a noun and its maker: "uitgevoerd", "published". */
    readonly made: readonly string[];
    /** Behind such a participle, before where it appeared: "in". */
    readonly venues: readonly string[];
    /** Verbs whose subject is such a work: "blijkt", "shows". */
    readonly shown: readonly string[];
    /** Behind such a participle or noun, before the maker: "door", "by". */
    readonly agents: readonly string[];
    /** Between a verb of saying and what is said: "dat", "that". */
    readonly that: readonly string[];
    /** Pronouns by which a body means itself: "confirmed that *it* will move". */
    readonly itself: readonly string[];
    /** What opens a sentence that names the source of the one before: "*Dat* blijkt uit", "*C’est ce que* révèle". */
    readonly anaphors: readonly string[];
    /** Before a clause that tells who says what its sentence says: "*zoals* het CBS meldt". */
    readonly asides: readonly string[];
    /** What a maker is called before its name: "*onderzoeksbureau* Kantar", "the *consultancy* Acme"; no part of the name. */
    readonly bodies: readonly string[];
    /** Between a subject and the participle of a verb of finding: "NMC *heeft* … geteld". */
    readonly auxiliaries: readonly string[];
    /** Verbs of making a study, finite or as participles: "voerde", "conducted", "a mené", "durchgeführt". */
    readonly conducts: readonly string[];
    /** Verbs of asking people, which make a study without its noun: "ondervroeg", "surveyed"; whom they ask is a sample. */
    readonly asks: readonly string[];
    /** Verbs of reckoning whose subject is no place, so that one capitalised word before one is a body: "Statbel *raamt*", "Ofquay *estimates*". */
    readonly reckons: readonly string[];
    /** Verbs of saying behind which what is said may stand without "that": "says", "zegt … te", "dit avoir". */
    readonly bareThat: readonly string[];
    /** Who answered a survey, and what came of it, where one was named before: "respondents", "resultaten tonen". */
    readonly outcomes: readonly string[];
    /** Before a hyphen and the noun of a work, how it was made: "*Online*-Befragung"; no maker. */
    readonly methods: readonly string[];
    /** Adjectives of places that carry a capital, and short names of countries, whole or as an ending: "dutch", "-ish", "u.s". Before a plain noun they name nobody. */
    readonly places: readonly string[];
    /** Nouns of rules that are applied and cite nobody, as a word or the end of one: "wet", "Act". */
    readonly laws: readonly string[];
    /** Phrases before a source or its work: "blijkt uit", "based on", "il ressort de". */
    readonly phrases: readonly string[];
  };
  /** True where the verb stands before its subject once something else opens the sentence: "In mei telde NMC …". */
  readonly verbSecond: boolean;
  /** True where a verb needs no subject: "“…”, añadió". */
  readonly dropsSubject: boolean;
  /** Articles, possessives and demonstratives. */
  readonly determiners: readonly string[];
  readonly pronouns: {
    /** "hij", "ze", "she". */
    readonly person: readonly string[];
    /** "we", "ons", "our": the issuer, or the speaker's organisation. */
    readonly self: readonly string[];
    /** Possessives before a title that may mean an organisation named before: "its", "sa", "su". */
    readonly theirs: readonly string[];
  };
  /** "mevrouw", "dhr", "Dr": stripped from names. */
  readonly honorifics: readonly string[];
  /** "de", "van", "von": lower-case words inside a name. */
  readonly nameParticles: readonly string[];
  /** Letters behind a name that are no part of it, without dots: "phd", "mba", "obe". */
  readonly postnominals: readonly string[];
  /** True where a surname keeps its particle when it stands alone: "Van Dijk zegt". */
  readonly particlesStay: boolean;
  /** Words between the last two of a list: "en", "&". */
  readonly joiners: readonly string[];
  /** Nouns that head a job title: "directeur", "woordvoerder", "CEO" (lower case here). */
  readonly roleHeads: readonly string[];
  /** Fields and units that a role is held in and that are no organisation: "communicatie", "marketing", "productos". */
  readonly fields: readonly string[];
  /** Parts of an organisation or of a country that a role is held in, with a name of their own behind them: "afdeling", "división", "district". */
  readonly units: readonly string[];
  /** Those who lead an organisation together, a part of a title: "raad van bestuur", "board of directors". */
  readonly bodies: readonly string[];
  /** Titles that stand whole before a name and swallow what follows: "minister van Justitie". */
  readonly fullTitleRoles: readonly string[];
  /** Those who speak for an organisation, named or not: "woordvoerder", "spokesperson". */
  readonly voices: readonly string[];
  /** Between a role and its organisation: "van", "bij", "of", "at". */
  readonly organizationPrepositions: readonly string[];
  /** Prepositions of place that may stand there too, before a name that reads as an organisation's: "in the", "dans le". */
  readonly locatives: readonly string[];
  /** Between a person and their role, either first: "is", "wurde", "a été nommée". */
  readonly copulas: readonly string[];
  readonly appointments: {
    /** Verbs and participles of giving a role: "appoints", "gewählt", "benoemd". */
    readonly verbs: readonly string[];
    /** Between a person and the role that they are given: "zum", "tot", "to the post of". */
    readonly links: readonly string[];
    /** The same, only behind such a verb: "appoints Jane Doe *as* director". */
    readonly as: readonly string[];
  };
  /** Before a role held by several: "een van de", "one of the", "l’un des". */
  readonly partitives: readonly string[];
  /** Words that open a clause about the name before them: "die", "who", "qui". */
  readonly relatives: readonly string[];
  /** Articles of somebody who is not named: "een", "a", "une"; "a spokesperson said" leads back to nobody. */
  readonly indefinites: readonly string[];
  /** "vzw", "nv", "Inc": with them a name is an organisation's. */
  readonly legalForms: readonly string[];
  /** Nouns that are an organisation's when they stand in a name: "stichting", "universiteit", "ministerie". */
  readonly organizationNouns: readonly string[];
  /** Those of them that only say what a named organisation is: "des Vereins Freies Netz" is "Freies Netz". */
  readonly descriptors: readonly string[];
  /** How the stems of adjectives end that open a name and are declined with it: "deutsch", "isch" of "der Bayerisch*en* Kammer". */
  readonly adjectiveStems?: readonly string[];
  /** Lower-case adjectives that end an organisation's name: "Commission *européenne*". */
  readonly organizationAdjectives: readonly string[];
  /** Lower-case words that an organisation's name may hold: "Center *for* Missing Children", "Raad *van* State". */
  readonly organizationInner: readonly string[];
  /** Nouns before something in quotation marks that is a title, not speech: "boek", "campagne", "term". */
  readonly titleNouns: readonly string[];
  readonly headings: {
    readonly contact: readonly string[];
    /** "over", "about", "à propos de": followed by a name. */
    readonly about: readonly string[];
    readonly notes: readonly string[];
    readonly embargo: readonly string[];
    readonly immediate: readonly string[];
    /** Before the title in the head of a letter: "betreft", "subject". */
    readonly subject: readonly string[];
    readonly end: readonly string[];
    /** "persbericht", "press release". */
    readonly pressRelease: readonly string[];
    /** Behind such a label, before the rule that asks for the release: "gemäß", "pursuant to". */
    readonly rules: readonly string[];
    /** Lines of a page that are no part of the release: "deel dit", "lees ook", "related". */
    readonly chrome: readonly string[];
    /** How such lines begin: "you are here", "we use cookies", "lees ook". */
    readonly chromeStarts: readonly string[];
    /** Labels of what is said of a picture: "photo credit", "Bildunterschrift". */
    readonly caption: readonly string[];
    /** In a line that says who owns names and rights: "respective owners", "alle Rechte vorbehalten". */
    readonly notices: readonly string[];
  };
  readonly contactLabels: {
    readonly telephone: readonly string[];
    /** Before the figures that a number is extended by: "ext", "poste", "Durchwahl". */
    readonly extension: readonly string[];
    readonly email: readonly string[];
    readonly name: readonly string[];
    /** Before a job title: "functie", "title", "cargo". */
    readonly role: readonly string[];
    /** Before what is no telephone number and no name: "fax", "postal address". */
    readonly fax: readonly string[];
    /** Desks that are a contact without a person: "persdienst", "press office". */
    readonly desk: readonly string[];
    /** Words of the name of a desk or department, which no person's name holds: "dienst", "office", "Referat". */
    readonly office: readonly string[];
    /** What the name of an agency ends in: "Communications", "Public Relations", "Kommunikation". */
    readonly agency: readonly string[];
    /** Words of labels and titles of whoever answers investors: "investor relations", "Beleggers". */
    readonly investors: readonly string[];
    /** Words of labels and titles of whoever answers the press. */
    readonly press: readonly string[];
    /** Lines that are no press contact: "noodnummer", "openingsuren", "helpline". */
    readonly not: readonly string[];
    /** Words that lead from whoever asks to a person or desk in a sentence: "bereikbaar", "be reached", "joindre". */
    readonly reach: readonly string[];
    /** Before the name of whom somebody may interview, who is not whom to ask for it: "interviews with". */
    readonly interview: readonly string[];
    /** Before the name or the title of whom to ask for it: "through", "contact opnemen met", "auprès de". */
    readonly through: readonly string[];
  };
  readonly issuer: {
    /** Verbs of which whoever issues a release is the subject in its first sentence: "announces", "lanceert", "stellt". */
    readonly announces: readonly string[];
    /** How the sentence goes on that says who somebody is: "is een", "ist ein", "est une". */
    readonly defines: readonly string[];
    /** Nouns that stand before the name of an organisation and are no part of it: "bedrijf", "Bündnis", "association". */
    readonly generic: readonly string[];
    /** What an issuer makes and is not: in "is a project of Acme" the issuer is Acme. */
    readonly owned: readonly string[];
    /** Labels before a colon and the name of whoever sends a release: "afzender", "issued by", "Herausgeber". */
    readonly senders: readonly string[];
    /** Before the name of whom somebody signs for: "namens", "on behalf of". */
    readonly behalf: readonly string[];
    /** Before the name of an issuer that goes on as "we": "*At* Acme, we", "*Bij* Acme geloven we". */
    readonly at: readonly string[];
    /** "We" as a subject; and the endings of verbs that say it where no pronoun has to: "-amos". */
    readonly we: readonly string[];
    /** Nouns before the place of a local authority, or behind it: "gemeente", "city of", "council". */
    readonly authorities: readonly string[];
    /** What whoever leads a local authority is called: "burgemeester", "wethouder", "mayor". */
    readonly magistrates: readonly string[];
    /** Offices whose holders issue releases in their own name: "senator", "Vlaams Parlementslid", "MP". */
    readonly offices: readonly string[];
  };
  /** Words before the name of an author in a line of its own: "door", "by", "text". */
  readonly bylines: readonly string[];
  /** Words before a date that make it the release's own: "gepubliceerd op", "published". */
  readonly publicationLabels: readonly string[];
  /** With their dots: "o.a.", "bv.", "Dr."; no sentence ends there. Case as written. */
  readonly abbreviations: readonly string[];
  /** Words that start a sentence with a capital and are no part of a name: articles, prepositions, adverbs. */
  readonly notNames: readonly string[];
  /** What the pack must find: sentences with their facts in brackets; and sentences in which nothing must be found. */
  readonly tests: {
    readonly finds: readonly MarkedSentence[];
    readonly findsNothing: readonly string[];
  };
}
