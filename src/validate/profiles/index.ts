// Written by scripts/generate/barrels.mjs from the files of this folder: do not edit.
import type { Profile } from '../../model/profile.ts';
import { bingClaimReview } from './bing-claim-review.ts';
import { googleArticle } from './google-article.ts';
import { googleBreadcrumb } from './google-breadcrumb.ts';
import { googleFactCheck } from './google-fact-check.ts';
import { googleImageLicense } from './google-image-license.ts';
import { googleOrganization } from './google-organization.ts';

export {
  bingClaimReview,
  googleArticle,
  googleBreadcrumb,
  googleFactCheck,
  googleImageLicense,
  googleOrganization,
};

/** Every profile there is, by name. */
export const profiles: readonly Profile[] = [
  bingClaimReview,
  googleArticle,
  googleBreadcrumb,
  googleFactCheck,
  googleImageLicense,
  googleOrganization,
];
