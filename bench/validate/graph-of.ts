/** A node, or what a property of it holds. */
export interface Node {
  readonly [property: string]: string | number | Node | readonly Node[];
}

const BODY = [
  'The harbour at Grenwick stays open through the winter, the Grenwick Port Trust decided on Tuesday after a survey of 1,204 skippers.',
  'Two of three skippers moored there between November and March last year, and 61% said that they would come again if the fuel dock were lit.',
  'The trust spends 420,000 pounds on lights, on a second crane and on a warden who lives on the quay; the council of Grenwick pays a third of it.',
  'A boat of less than nine metres pays what it paid before, and a boat that stays for the whole season pays for four months of the five.',
];

/**
 * The graph of an invented article, other names and numbers for each index: an organization with its
 * press contact, the article and, when it is to be long, breadcrumbs, a fact check and a text of `paragraphs`.
 * Nothing is wrong with it; of the fact check there is one thing to recommend.
 */
export function graphOf(index: number, paragraphs: number): Node {
  const home = `https://www.port-${index}.example`;
  const url = `${home}/news/harbour-open-${index}`;
  const organization: Node = {
    '@type': 'Organization', '@id': `${home}/#organization`, name: `Grenwick Port Trust ${index}`, url: `${home}/`,
    contactPoint: { '@type': 'ContactPoint', contactType: 'press', email: `press@port-${index}.example`, telephone: '+44 20 7946 0123', availableLanguage: 'en' },
  };
  const image: Node = { '@type': 'ImageObject', '@id': `${url}#image`, url: `${home}/quay.jpg`, width: 1200, height: 800, caption: 'The quay in January' };
  const article: Node = {
    '@type': 'NewsArticle', '@id': `${url}#article`, url, mainEntityOfPage: url, headline: headlineOf(index), inLanguage: 'en',
    datePublished: '2026-03-10T09:00:00Z', dateModified: '2026-03-11T08:30:00Z', image, author: { '@id': `${home}/#organization` }, publisher: { '@id': `${home}/#organization` },
    ...(paragraphs > 0 && { articleBody: bodyOf(index, paragraphs).join('\n\n'), keywords: 'harbour, winter, moorings' }),
  };
  return { '@context': 'https://schema.org', '@graph': paragraphs === 0 ? [organization, article] : [organization, article, breadcrumbs(index, home, url), factCheck(index, home, url)] };
}

/** The headline of the article with that index. */
export function headlineOf(index: number): string {
  return `Harbour ${index} stays open through the winter`;
}

/** The paragraphs of the article with that index. */
export function bodyOf(index: number, paragraphs: number): readonly string[] {
  return Array.from({ length: paragraphs }, (_, at) => `${at + 1 + index}. ${BODY[at % BODY.length] ?? ''}`);
}

function breadcrumbs(index: number, home: string, url: string): Node {
  const steps = [['Home', `${home}/`], ['News', `${home}/news`], ['Harbour', `${home}/news/harbour`], [headlineOf(index), url]] as const;
  return { '@type': 'BreadcrumbList', '@id': `${url}#breadcrumb`, itemListElement: steps.map(([name, item], at) => ({ '@type': 'ListItem', position: at + 1, name, item })) };
}

function factCheck(index: number, home: string, url: string): Node {
  return {
    '@type': 'ClaimReview', '@id': `${url}#fact-check`, url, datePublished: '2026-03-10T09:00:00Z', author: { '@id': `${home}/#organization` },
    claimReviewed: `No more than ${index + 10} boats use the harbour in the winter`,
    itemReviewed: {
      '@type': 'NewsArticle', url: `https://courier.example/2026/boats-${index}`, headline: 'Who moors in the winter?', datePublished: '2026-02-27', dateModified: '2026-02-28',
      image: 'https://courier.example/boats.jpg', author: { '@type': 'Person', name: 'Tamsin Orrell', url: 'https://courier.example/orrell' },
    },
    citation: `${home}/survey`,
    reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  };
}
