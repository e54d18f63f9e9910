import type { OpenEvent } from '../markup/markup-event.ts';
import { attribute } from './render-events.ts';

/** What an element of a page is, by its name, its role and its class and id. */
export type Chrome =
  /** Never a part of what the page is about. */
  | 'chrome'
  /** Left out unless it stands in the article and tells whom to ask. */
  | 'aside'
  /** Left out unless it holds the heading of the page or stands inside the article. */
  | 'header'
  /** Left out unless it holds much of the page. */
  | 'form';

const NAMES = new Map<string, Chrome>([
  ['nav', 'chrome'],
  ['footer', 'aside'],
  ['aside', 'aside'],
  ['menu', 'chrome'],
  ['search', 'chrome'],
  ['header', 'header'],
  ['form', 'form'],
]);

const ROLES = new Map<string, Chrome>([
  ['navigation', 'chrome'],
  ['banner', 'header'],
  ['contentinfo', 'chrome'],
  ['complementary', 'aside'],
  ['search', 'chrome'],
  ['dialog', 'chrome'],
  ['alertdialog', 'chrome'],
  ['menu', 'chrome'],
  ['menubar', 'chrome'],
  ['toolbar', 'chrome'],
  ['button', 'chrome'],
]);

/** Words of class and id names, between hyphens, underscores and capitals. */
const WORDS = new Set([
  'cookie', 'cookies', 'consent', 'gdpr', 'share', 'sharing', 'shares', 'sharethis', 'sharedaddy', 'addtoany', 'addthis', 'breadcrumb', 'breadcrumbs', 'crumbs', 'related', 'newsletter', 'subscribe', 'menu', 'submenu',
  'nav', 'navi', 'navbar', 'navigation', 'pagination', 'pager', 'comments', 'respond', 'modal', 'popup', 'advert', 'advertisement', 'ads', 'noprint', 'login', 'searchform', 'skiplink', 'skiplinks',
  'backtotop', 'totop', 'taglinks', 'feedback', 'translate', 'fusszeile', 'kopfzeile',
]);

// "topnav", "micronav1", "servicenavigation".
const ENDING = /^[a-z]+(?:nav|navigation)\d*$/u;

// "cookiebar", "relatedposts", "sharebuttons"; not "shareholders".
const STARTING = /^(?:(?:cookie|related|breadcrumb|newsletter|consent)[a-z]+|share(?:bar|box|buttons?|icons?|links?|tools?|widget))\d*$/u;

/** Whole class or id names. */
const TOKENS = new Set([
  'social', 'socials', 'social-links', 'social-media', 'social-share', 'social-icons', 'social-nav', 'social-bar', 'social-buttons', 'social-networks', 'follow-us', 'follow-links', 'skip-link', 'skip-links', 'skip-to-content', 'skip-nav',
  'screen-reader-text', 'sr-only', 'visually-hidden', 'visuallyhidden', 'element-invisible', 'no-print', 'print-hide', 'print-hidden', 'd-print-none', 'hidden-print', 'language-switcher', 'lang-switcher', 'language-switch', 'lang-switch',
  'languages', 'language-selector', 'search', 'search-form', 'search-box', 'searchbox', 'back-link', 'back-to-top', 'tags', 'tag-list', 'post-tags', 'entry-footer', 'entry-utility', 'post-navigation', 'nav-links', 'node-links', 'hero-actions',
]);

const HEADER_TOKENS = new Set(['header', 'site-header', 'page-header', 'top', 'topbar', 'top-bar', 'branding', 'site-branding', 'logo', 'logo-text', 'site-logo', 'site-title', 'site-description', 'masthead']);

/**
 * Whether an element belongs to the page around an article and not to the article, as far as its
 * tag says. Pages differ: the sizes of elements have the last word (see main-content).
 *
 * @example `<div class="cookie-banner">` is `'chrome'`.
 */
export function pageChrome(event: OpenEvent): Chrome | undefined {
  const byName = NAMES.get(event.name);
  if (byName !== undefined) return byName;
  if (event.attributes.length === 0 || event.name === 'body' || event.name === 'html' || event.name === 'main' || event.name === 'article') return undefined;
  const byRole = ROLES.get(attribute(event, 'role')?.toLowerCase() ?? '');
  if (byRole !== undefined) return byRole;
  for (const name of ['id', 'class']) {
    const value = attribute(event, name);
    if (value === undefined) continue;
    for (const token of value.split(/\s+/u)) {
      const chrome = tokenChrome(token);
      if (chrome !== undefined) return chrome;
    }
  }
  return undefined;
}

function tokenChrome(token: string): Chrome | undefined {
  const lower = token.toLowerCase();
  if (TOKENS.has(lower)) return 'chrome';
  if (HEADER_TOKENS.has(lower)) return 'header';
  const words = token.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').toLowerCase().split(/[-_:]+/u);
  // "has-sidebar", "no-menu", "with-nav" speak of what stands beside it.
  if (words[0] === 'has' || words[0] === 'no' || words[0] === 'with' || words[0] === 'not') return undefined;
  if (words.some((word) => WORDS.has(word) || ENDING.test(word) || STARTING.test(word))) return 'chrome';
  return words.some((word) => word === 'sidebar' || word === 'aside' || word.endsWith('footer')) ? 'aside' : undefined;
}
