// Written by scripts/generate/barrels.mjs from the files of this folder: do not edit.
import type { Rule } from '../../model/rule.ts';
import { booleanFormat } from './boolean-format.ts';
import { claimReviewedLength } from './claim-reviewed-length.ts';
import { claimWithoutClaimant } from './claim-without-claimant.ts';
import { claimsToReview } from './claims-to-review.ts';
import { contactWithoutChannel } from './contact-without-channel.ts';
import { contactsPrivacy } from './contacts-privacy.ts';
import { contextAddress } from './context-address.ts';
import { contextMissing } from './context-missing.ts';
import { contextUnknown } from './context-unknown.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateConflict } from './date-conflict.ts';
import { dateFormat } from './date-format.ts';
import { dateNotFound } from './date-not-found.ts';
import { droppedTerm } from './dropped-term.ts';
import { emittedShape } from './emitted-shape.ts';
import { emptyValue } from './empty-value.ts';
import { futureDate } from './future-date.ts';
import { impliedSpeaker } from './implied-speaker.ts';
import { keywordTwice } from './keyword-twice.ts';
import { keywordValue } from './keyword-value.ts';
import { languageNotFound } from './language-not-found.ts';
import { noUrl } from './no-url.ts';
import { numberFormat } from './number-format.ts';
import { omission } from './omission.ts';
import { patchUnmatched } from './patch-unmatched.ts';
import { profileRecommended } from './profile-recommended.ts';
import { profileRequired } from './profile-required.ts';
import { propertyDomain } from './property-domain.ts';
import { publisherNotFound } from './publisher-not-found.ts';
import { quotationMarkMissing } from './quotation-mark-missing.ts';
import { quotationWithoutSpeaker } from './quotation-without-speaker.ts';
import { ratingScale } from './rating-scale.ts';
import { reviewAmbiguous } from './review-ambiguous.ts';
import { reviewUnmatched } from './review-unmatched.ts';
import { selfReview } from './self-review.ts';
import { telephoneWithoutCountry } from './telephone-without-country.ts';
import { unknownKeyword } from './unknown-keyword.ts';
import { unknownProperty } from './unknown-property.ts';
import { unknownType } from './unknown-type.ts';
import { urlFormat } from './url-format.ts';
import { valueRange } from './value-range.ts';

export {
  booleanFormat,
  claimReviewedLength,
  claimWithoutClaimant,
  claimsToReview,
  contactWithoutChannel,
  contactsPrivacy,
  contextAddress,
  contextMissing,
  contextUnknown,
  danglingReference,
  dateConflict,
  dateFormat,
  dateNotFound,
  droppedTerm,
  emittedShape,
  emptyValue,
  futureDate,
  impliedSpeaker,
  keywordTwice,
  keywordValue,
  languageNotFound,
  noUrl,
  numberFormat,
  omission,
  patchUnmatched,
  profileRecommended,
  profileRequired,
  propertyDomain,
  publisherNotFound,
  quotationMarkMissing,
  quotationWithoutSpeaker,
  ratingScale,
  reviewAmbiguous,
  reviewUnmatched,
  selfReview,
  telephoneWithoutCountry,
  unknownKeyword,
  unknownProperty,
  unknownType,
  urlFormat,
  valueRange,
};

/** Every rule there is, by name. */
export const rules: readonly Rule[] = [
  booleanFormat,
  claimReviewedLength,
  claimWithoutClaimant,
  claimsToReview,
  contactWithoutChannel,
  contactsPrivacy,
  contextAddress,
  contextMissing,
  contextUnknown,
  danglingReference,
  dateConflict,
  dateFormat,
  dateNotFound,
  droppedTerm,
  emittedShape,
  emptyValue,
  futureDate,
  impliedSpeaker,
  keywordTwice,
  keywordValue,
  languageNotFound,
  noUrl,
  numberFormat,
  omission,
  patchUnmatched,
  profileRecommended,
  profileRequired,
  propertyDomain,
  publisherNotFound,
  quotationMarkMissing,
  quotationWithoutSpeaker,
  ratingScale,
  reviewAmbiguous,
  reviewUnmatched,
  selfReview,
  telephoneWithoutCountry,
  unknownKeyword,
  unknownProperty,
  unknownType,
  urlFormat,
  valueRange,
];
