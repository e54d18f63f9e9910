/** Mistakes that people make, each as an edit of a document of `graphOf`. */
export const plantedFaults: readonly (readonly [name: string, from: string, to: string])[] = [
  ['unknown type', '"NewsArticle"', '"NewArticle"'],
  ['property in no vocabulary', '"headline"', '"headLine"'],
  ['property of another type', '"inLanguage"', '"birthDate"'],
  ['value of another type', '"position":1', '"position":{"@type":"Person","name":"Ann"}'],
  ['date "yesterday"', '"datePublished":"2026-03-10T09:00:00Z"', '"datePublished":"yesterday"'],
  ['changed before it was published', '"dateModified":"2026-03-11', '"dateModified":"2026-03-01'],
  ['reference to nothing', '"publisher":{"@id":"https://www.port-0.example/#organization"', '"publisher":{"@id":"https://www.port-0.example/#publisher"'],
  ['rating 9 of 5', '"ratingValue":1', '"ratingValue":9'],
  ['claim reviewed missing', '"claimReviewed"', '"disambiguatingDescription"'],
  ['breadcrumb without a name', '"name":"News",', ''],
];
