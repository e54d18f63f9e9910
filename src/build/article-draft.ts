import type { Draft, Given, Part } from './draft.ts';
import type { Agent } from './entities.ts';
import type { Making } from './making.ts';
import { constants } from './constants.ts';
import { correctionComment } from './correction-comment.ts';
import { creativeWork } from './creative-work.ts';
import { draft } from './draft.ts';
import { refer } from './entities.ts';
import { derived } from './facts.ts';
import { imageReference } from './image-reference.ts';
import { keyOf, omit } from './making.ts';
import { newsArticle } from './news-article.ts';
import { normalForm } from './normal-form.ts';
import { placeReference } from './place-reference.ts';
import { speakerAgent } from './speakers.ts';

/** The parts of an article that are nodes of their own. */
export interface ArticleParts {
  readonly hasPart: readonly Part[];
  readonly citation: readonly Part[];
  readonly mentions: readonly Part[];
}

/** The article: what the release says, with its publisher as author where no byline names a person. */
export function articleDraft(making: Making, publisher: Agent | undefined, withBody: boolean, parts: ArticleParts): Draft {
  const { facts } = making;
  const at = (property: string, key = property): Given<string> | undefined => facts.given(property, [key], 'NewsArticle');
  const all = (property: string, ...path: readonly string[]): Part[] => facts.parts(property, path, 'NewsArticle');
  return draft(newsArticle, {
    id: making.article,
    url: at('url'),
    mainEntityOfPage: at('mainEntityOfPage', 'url'),
    headline: at('headline'),
    alternativeHeadline: at('alternativeHeadline', 'subheading'),
    genre: { value: constants.genre.value, origin: { constant: constants.genre.reason } },
    inLanguage: at('inLanguage'),
    dateline: all('dateline', 'dateline', 'text'),
    locationCreated: placeReference(making),
    datePublished: at('datePublished'),
    dateModified: at('dateModified'),
    description: at('description'),
    articleSection: at('articleSection'),
    keywords: all('keywords', 'keywords'),
    articleBody: withBody ? at('articleBody', 'body') : undefined,
    image: (facts.release.images ?? []).flatMap((_, index) => imageReference(making, ['images', index]) ?? []),
    author: byline(making) ?? (publisher && refer(making, publisher, facts.origin(['publisher', 'name']))),
    publisher: publisher && refer(making, publisher, facts.origin(['publisher', 'name'])),
    ...parts,
    correction: corrections(making),
    workTranslation: translations(making),
    license: at('license'),
  });
}

function byline(making: Making): Part | undefined {
  const name = making.facts.release.author;
  if (name === undefined || keyOf(making, name) === '') return undefined;
  const agent = speakerAgent(making, { name }, new Map([['name', ['author']]]));
  return agent && refer(making, agent, making.facts.origin(['author']));
}

function corrections(making: Making): Draft[] {
  const { facts } = making;
  return (facts.release.corrections ?? []).flatMap((_, index) => {
    const path = ['corrections', index];
    const at = (property: string): Given<string> | undefined => facts.given(property, [...path, property], 'CorrectionComment');
    const text = at('text');
    if (!text) omit(making, 'missing-required', 'CorrectionComment', path, { property: 'text' });
    return text ? [draft(correctionComment, { text, datePublished: at('datePublished') })] : [];
  });
}

function translations(making: Making): Draft[] {
  const { facts } = making;
  return Object.keys(facts.release.translations ?? {}).flatMap((tag) => {
    const path = ['translations', tag];
    const url = facts.given('url', path, 'CreativeWork');
    const inLanguage = normalForm('inLanguage', tag);
    if (inLanguage === undefined) omit(making, 'value-form', 'CreativeWork', path, { property: 'inLanguage', value: tag });
    if (!url || inLanguage === undefined) return [];
    return [draft(creativeWork, { url, inLanguage: { value: inLanguage, origin: derived(facts.origin(path), 'language of the translation') } })];
  });
}
