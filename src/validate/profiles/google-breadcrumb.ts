import type { Profile } from '../../model/profile.ts';

/** What Google Search asks of a breadcrumb trail: each step its place, its name (its own or that of its page), and its page, which the last step may leave out. */
export const googleBreadcrumb: Profile = {
  id: 'google-breadcrumb',
  name: 'Google Search, breadcrumb',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
  read: '2026-11-25',
  automatic: true,
  targets: [
    { types: ['BreadcrumbList'], required: ['itemListElement'], recommended: [] },
    { types: ['ListItem'], within: ['BreadcrumbList'], required: ['position', ['name', 'item.name']], requiredBeforeLast: ['item'], recommended: [] },
  ],
};
