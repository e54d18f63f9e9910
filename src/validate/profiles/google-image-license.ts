import type { Profile } from '../../model/profile.ts';

/** What Google Images asks of an image whose licence it shows; runs only when asked for, as most images show none. */
export const googleImageLicense: Profile = {
  id: 'google-image-license',
  name: 'Google Images, image metadata',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata',
  read: '2026-11-24',
  automatic: false,
  targets: [
    {
      types: ['ImageObject'],
      required: ['contentUrl', ['creator', 'creditText', 'copyrightNotice', 'license']],
      recommended: ['acquireLicensePage', 'creditText', 'creator', 'creator.name', 'copyrightNotice', 'license'],
    },
  ],
};
