import type { Profile } from '../../model/profile.ts';

/** What Google Search asks of an organisation on its own page. Nothing is required; runs only when asked for. */
export const googleOrganization: Profile = {
  id: 'google-organization',
  name: 'Google Search, organization',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/organization',
  read: '2026-09-08',
  automatic: false,
  targets: [
    {
      types: ['Organization'],
      required: [],
      recommended: [
        'name',
        'url',
        'logo',
        ['contactPoint.telephone', 'telephone'],
        ['contactPoint.email', 'email'],
        'address',
        'address.addressCountry',
        'address.addressLocality',
        'address.postalCode',
        'address.streetAddress',
        'sameAs',
      ],
    },
  ],
};
