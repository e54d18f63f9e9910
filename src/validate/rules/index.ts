// Written by scripts/generate/barrels.mjs from the files of this folder: do not edit.
import type { Rule } from '../../model/rule.ts';
import { actionInput } from './action-input.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { authorNotShown } from './author-not-shown.ts';
import { booleanFormat } from './boolean-format.ts';
import { canonicalAddress } from './canonical-address.ts';
import { claimReviewedLength } from './claim-reviewed-length.ts';
import { claimWithoutClaimant } from './claim-without-claimant.ts';
import { claimsToReview } from './claims-to-review.ts';
import { contactNotInRelease } from './contact-not-in-release.ts';
import { contactNotShown } from './contact-not-shown.ts';
import { contactWithoutChannel } from './contact-without-channel.ts';
import { contactsPrivacy } from './contacts-privacy.ts';
import { contextAddress } from './context-address.ts';
import { contextMissing } from './context-missing.ts';
import { contextUnknown } from './context-unknown.ts';
import { coordinateFormat } from './coordinate-format.ts';
import { countryCode } from './country-code.ts';
import { currencyCode } from './currency-code.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateConflict } from './date-conflict.ts';
import { dateFormat } from './date-format.ts';
import { dateNotFound } from './date-not-found.ts';
import { dateNotInRelease } from './date-not-in-release.ts';
import { dateNotShown } from './date-not-shown.ts';
import { dateOrder } from './date-order.ts';
import { declaredConflict } from './declared-conflict.ts';
import { droppedTerm } from './dropped-term.ts';
import { durationFormat } from './duration-format.ts';
import { emailFormat } from './email-format.ts';
import { emittedShape } from './emitted-shape.ts';
import { emptyValue } from './empty-value.ts';
import { enumerationMember } from './enumeration-member.ts';
import { eventDateNotShown } from './event-date-not-shown.ts';
import { exampleHost } from './example-host.ts';
import { factsConflict } from './facts-conflict.ts';
import { figureNotInRelease } from './figure-not-in-release.ts';
import { fileEncoding } from './file-encoding.ts';
import { futureDate } from './future-date.ts';
import { headlineNotInRelease } from './headline-not-in-release.ts';
import { headlineNotShown } from './headline-not-shown.ts';
import { htmlEntity } from './html-entity.ts';
import { htmlInText } from './html-in-text.ts';
import { idConflict } from './id-conflict.ts';
import { idFormat } from './id-format.ts';
import { imageSize } from './image-size.ts';
import { impliedSpeaker } from './implied-speaker.ts';
import { jsonBadEscape } from './json-bad-escape.ts';
import { jsonByteOrderMark } from './json-byte-order-mark.ts';
import { jsonComment } from './json-comment.ts';
import { jsonControlCharacter } from './json-control-character.ts';
import { jsonDuplicateKey } from './json-duplicate-key.ts';
import { jsonEmpty } from './json-empty.ts';
import { jsonExtraBracket } from './json-extra-bracket.ts';
import { jsonExtraComma } from './json-extra-comma.ts';
import { jsonLdOutsideScript } from './json-ld-outside-script.ts';
import { jsonLiteral } from './json-literal.ts';
import { jsonMissingBracket } from './json-missing-bracket.ts';
import { jsonMissingColon } from './json-missing-colon.ts';
import { jsonMissingComma } from './json-missing-comma.ts';
import { jsonMissingValue } from './json-missing-value.ts';
import { jsonNotObject } from './json-not-object.ts';
import { jsonNumber } from './json-number.ts';
import { jsonSeveralValues } from './json-several-values.ts';
import { jsonSingleQuotes } from './json-single-quotes.ts';
import { jsonSmartQuotes } from './json-smart-quotes.ts';
import { jsonTooDeep } from './json-too-deep.ts';
import { jsonTooManyFaults } from './json-too-many-faults.ts';
import { jsonTrailingComma } from './json-trailing-comma.ts';
import { jsonTrailingText } from './json-trailing-text.ts';
import { jsonUnclosedString } from './json-unclosed-string.ts';
import { jsonUnescapedQuote } from './json-unescaped-quote.ts';
import { jsonUnexpected } from './json-unexpected.ts';
import { jsonUnquotedKey } from './json-unquoted-key.ts';
import { jsonUnquotedValue } from './json-unquoted-value.ts';
import { jsonWhiteSpace } from './json-white-space.ts';
import { jsonWrapper } from './json-wrapper.ts';
import { keywordTwice } from './keyword-twice.ts';
import { keywordValue } from './keyword-value.ts';
import { languageMap } from './language-map.ts';
import { languageNotFound } from './language-not-found.ts';
import { languageTag } from './language-tag.ts';
import { linkForText } from './link-for-text.ts';
import { listPosition } from './list-position.ts';
import { markupAttribute } from './markup-attribute.ts';
import { markupNesting } from './markup-nesting.ts';
import { microdataMissingItemscope } from './microdata-missing-itemscope.ts';
import { microdataMissingReference } from './microdata-missing-reference.ts';
import { microdataOrphanProperty } from './microdata-orphan-property.ts';
import { microdataRelativeType } from './microdata-relative-type.ts';
import { microdataTooMany } from './microdata-too-many.ts';
import { microdataTypeAddress } from './microdata-type-address.ts';
import { missingType } from './missing-type.ts';
import { nameNotInRelease } from './name-not-in-release.ts';
import { noUrl } from './no-url.ts';
import { numberFormat } from './number-format.ts';
import { numberOrder } from './number-order.ts';
import { omission } from './omission.ts';
import { orphanNode } from './orphan-node.ts';
import { pageLanguage } from './page-language.ts';
import { partyReviewer } from './party-reviewer.ts';
import { patchAmbiguous } from './patch-ambiguous.ts';
import { patchUnmatched } from './patch-unmatched.ts';
import { pendingTerm } from './pending-term.ts';
import { personName } from './person-name.ts';
import { placeholder } from './placeholder.ts';
import { profileRecommended } from './profile-recommended.ts';
import { profileRequired } from './profile-required.ts';
import { propertyDomain } from './property-domain.ts';
import { publisherNotFound } from './publisher-not-found.ts';
import { quotationMarkMissing } from './quotation-mark-missing.ts';
import { quotationNotInRelease } from './quotation-not-in-release.ts';
import { quotationNotShown } from './quotation-not-shown.ts';
import { quotationWithoutSpeaker } from './quotation-without-speaker.ts';
import { ratingCount } from './rating-count.ts';
import { ratingNotShown } from './rating-not-shown.ts';
import { ratingScale } from './rating-scale.ts';
import { rdfaMissingVocab } from './rdfa-missing-vocab.ts';
import { rdfaPrefix } from './rdfa-prefix.ts';
import { rdfaUnknownPrefix } from './rdfa-unknown-prefix.ts';
import { rdfaVocabulary } from './rdfa-vocabulary.ts';
import { reviewAmbiguous } from './review-ambiguous.ts';
import { reviewEvidence } from './review-evidence.ts';
import { reviewOrigin } from './review-origin.ts';
import { reviewSite } from './review-site.ts';
import { reviewUnmatched } from './review-unmatched.ts';
import { reviewerNotShown } from './reviewer-not-shown.ts';
import { sameName } from './same-name.ts';
import { scriptEndsEarly } from './script-ends-early.ts';
import { scriptType } from './script-type.ts';
import { selfReference } from './self-reference.ts';
import { selfReview } from './self-review.ts';
import { singleClaimReview } from './single-claim-review.ts';
import { sourceNotShown } from './source-not-shown.ts';
import { sourceOrganization } from './source-organization.ts';
import { speakerNotShown } from './speaker-not-shown.ts';
import { supersededTerm } from './superseded-term.ts';
import { telephoneFormat } from './telephone-format.ts';
import { telephoneWithoutCountry } from './telephone-without-country.ts';
import { textEncoding } from './text-encoding.ts';
import { unknownIgnore } from './unknown-ignore.ts';
import { unknownKeyword } from './unknown-keyword.ts';
import { unknownProperty } from './unknown-property.ts';
import { unknownType } from './unknown-type.ts';
import { urlFormat } from './url-format.ts';
import { valueRange } from './value-range.ts';
import { verdictInClaim } from './verdict-in-claim.ts';

export {
  actionInput,
  attributeQuotes,
  authorNotShown,
  booleanFormat,
  canonicalAddress,
  claimReviewedLength,
  claimWithoutClaimant,
  claimsToReview,
  contactNotInRelease,
  contactNotShown,
  contactWithoutChannel,
  contactsPrivacy,
  contextAddress,
  contextMissing,
  contextUnknown,
  coordinateFormat,
  countryCode,
  currencyCode,
  danglingReference,
  dateConflict,
  dateFormat,
  dateNotFound,
  dateNotInRelease,
  dateNotShown,
  dateOrder,
  declaredConflict,
  droppedTerm,
  durationFormat,
  emailFormat,
  emittedShape,
  emptyValue,
  enumerationMember,
  eventDateNotShown,
  exampleHost,
  factsConflict,
  figureNotInRelease,
  fileEncoding,
  futureDate,
  headlineNotInRelease,
  headlineNotShown,
  htmlEntity,
  htmlInText,
  idConflict,
  idFormat,
  imageSize,
  impliedSpeaker,
  jsonBadEscape,
  jsonByteOrderMark,
  jsonComment,
  jsonControlCharacter,
  jsonDuplicateKey,
  jsonEmpty,
  jsonExtraBracket,
  jsonExtraComma,
  jsonLdOutsideScript,
  jsonLiteral,
  jsonMissingBracket,
  jsonMissingColon,
  jsonMissingComma,
  jsonMissingValue,
  jsonNotObject,
  jsonNumber,
  jsonSeveralValues,
  jsonSingleQuotes,
  jsonSmartQuotes,
  jsonTooDeep,
  jsonTooManyFaults,
  jsonTrailingComma,
  jsonTrailingText,
  jsonUnclosedString,
  jsonUnescapedQuote,
  jsonUnexpected,
  jsonUnquotedKey,
  jsonUnquotedValue,
  jsonWhiteSpace,
  jsonWrapper,
  keywordTwice,
  keywordValue,
  languageMap,
  languageNotFound,
  languageTag,
  linkForText,
  listPosition,
  markupAttribute,
  markupNesting,
  microdataMissingItemscope,
  microdataMissingReference,
  microdataOrphanProperty,
  microdataRelativeType,
  microdataTooMany,
  microdataTypeAddress,
  missingType,
  nameNotInRelease,
  noUrl,
  numberFormat,
  numberOrder,
  omission,
  orphanNode,
  pageLanguage,
  partyReviewer,
  patchAmbiguous,
  patchUnmatched,
  pendingTerm,
  personName,
  placeholder,
  profileRecommended,
  profileRequired,
  propertyDomain,
  publisherNotFound,
  quotationMarkMissing,
  quotationNotInRelease,
  quotationNotShown,
  quotationWithoutSpeaker,
  ratingCount,
  ratingNotShown,
  ratingScale,
  rdfaMissingVocab,
  rdfaPrefix,
  rdfaUnknownPrefix,
  rdfaVocabulary,
  reviewAmbiguous,
  reviewEvidence,
  reviewOrigin,
  reviewSite,
  reviewUnmatched,
  reviewerNotShown,
  sameName,
  scriptEndsEarly,
  scriptType,
  selfReference,
  selfReview,
  singleClaimReview,
  sourceNotShown,
  sourceOrganization,
  speakerNotShown,
  supersededTerm,
  telephoneFormat,
  telephoneWithoutCountry,
  textEncoding,
  unknownIgnore,
  unknownKeyword,
  unknownProperty,
  unknownType,
  urlFormat,
  valueRange,
  verdictInClaim,
};

/** Every rule there is, by name. */
export const rules: readonly Rule[] = [
  actionInput,
  attributeQuotes,
  authorNotShown,
  booleanFormat,
  canonicalAddress,
  claimReviewedLength,
  claimWithoutClaimant,
  claimsToReview,
  contactNotInRelease,
  contactNotShown,
  contactWithoutChannel,
  contactsPrivacy,
  contextAddress,
  contextMissing,
  contextUnknown,
  coordinateFormat,
  countryCode,
  currencyCode,
  danglingReference,
  dateConflict,
  dateFormat,
  dateNotFound,
  dateNotInRelease,
  dateNotShown,
  dateOrder,
  declaredConflict,
  droppedTerm,
  durationFormat,
  emailFormat,
  emittedShape,
  emptyValue,
  enumerationMember,
  eventDateNotShown,
  exampleHost,
  factsConflict,
  figureNotInRelease,
  fileEncoding,
  futureDate,
  headlineNotInRelease,
  headlineNotShown,
  htmlEntity,
  htmlInText,
  idConflict,
  idFormat,
  imageSize,
  impliedSpeaker,
  jsonBadEscape,
  jsonByteOrderMark,
  jsonComment,
  jsonControlCharacter,
  jsonDuplicateKey,
  jsonEmpty,
  jsonExtraBracket,
  jsonExtraComma,
  jsonLdOutsideScript,
  jsonLiteral,
  jsonMissingBracket,
  jsonMissingColon,
  jsonMissingComma,
  jsonMissingValue,
  jsonNotObject,
  jsonNumber,
  jsonSeveralValues,
  jsonSingleQuotes,
  jsonSmartQuotes,
  jsonTooDeep,
  jsonTooManyFaults,
  jsonTrailingComma,
  jsonTrailingText,
  jsonUnclosedString,
  jsonUnescapedQuote,
  jsonUnexpected,
  jsonUnquotedKey,
  jsonUnquotedValue,
  jsonWhiteSpace,
  jsonWrapper,
  keywordTwice,
  keywordValue,
  languageMap,
  languageNotFound,
  languageTag,
  linkForText,
  listPosition,
  markupAttribute,
  markupNesting,
  microdataMissingItemscope,
  microdataMissingReference,
  microdataOrphanProperty,
  microdataRelativeType,
  microdataTooMany,
  microdataTypeAddress,
  missingType,
  nameNotInRelease,
  noUrl,
  numberFormat,
  numberOrder,
  omission,
  orphanNode,
  pageLanguage,
  partyReviewer,
  patchAmbiguous,
  patchUnmatched,
  pendingTerm,
  personName,
  placeholder,
  profileRecommended,
  profileRequired,
  propertyDomain,
  publisherNotFound,
  quotationMarkMissing,
  quotationNotInRelease,
  quotationNotShown,
  quotationWithoutSpeaker,
  ratingCount,
  ratingNotShown,
  ratingScale,
  rdfaMissingVocab,
  rdfaPrefix,
  rdfaUnknownPrefix,
  rdfaVocabulary,
  reviewAmbiguous,
  reviewEvidence,
  reviewOrigin,
  reviewSite,
  reviewUnmatched,
  reviewerNotShown,
  sameName,
  scriptEndsEarly,
  scriptType,
  selfReference,
  selfReview,
  singleClaimReview,
  sourceNotShown,
  sourceOrganization,
  speakerNotShown,
  supersededTerm,
  telephoneFormat,
  telephoneWithoutCountry,
  textEncoding,
  unknownIgnore,
  unknownKeyword,
  unknownProperty,
  unknownType,
  urlFormat,
  valueRange,
  verdictInClaim,
];
