// Written by scripts/generate/rule-pages.mjs: do not edit.

/** What the comment of a rule says: its paragraphs, an example that it finds and one that it leaves alone. */
export interface RulePage {
  readonly text: readonly string[];
  readonly bad: string;
  readonly good: string;
}

/** The pages of all rules, by id. */
export const rulePages: Readonly<Record<string, RulePage>> = {
  "action-input": {
    "text": [
      "An action that asks for an input under a name which its address has no place for: what is typed goes nowhere."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"SearchAction\", \"target\": \"https://childfocus.be/?s={query}\", \"query-input\": \"required name=search_term\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"SearchAction\", \"target\": \"https://childfocus.be/?s={query}\", \"query-input\": \"required name=query\" }"
  },
  "attribute-quotes": {
    "text": [
      "An attribute whose quotation marks break, so that its value ends too early or swallows what follows."
    ],
    "bad": "<div itemscope itemtype=\"https://schema.org/Person\"><meta itemprop=\"name\" content=\"Ann \"Annie\" Peeters\"></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><meta itemprop=\"name\" content=\"Ann &quot;Annie&quot; Peeters\"></div>"
  },
  "author-not-shown": {
    "text": [
      "An author whom the page does not name. Search engines show the author that the reader sees.",
      "An organization as author is left alone: its name is often only in its logo."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"author\": { \"@type\": \"Person\", \"name\": \"Jan Maes\" } }</script>\n<h1>Help line opens</h1><p class=\"byline\">By Ann Peeters</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"author\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }</script>\n<h1>Help line opens</h1><p class=\"byline\">By Ann Peeters</p>"
  },
  "boolean-format": {
    "text": [
      "A yes or no in other words than `true` and `false`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"yes\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"isAccessibleForFree\": true }"
  },
  "canonical-address": {
    "text": [
      "An address of what the page is about that is not the canonical address of the page. Search engines take it for a description of another page.",
      "`http` and `https`, a slash at the end, a fragment and a query are all the same here."
    ],
    "bad": "<link rel=\"canonical\" href=\"https://childfocus.be/help-line\"><script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"url\": \"https://childfocus.be/old-help-line\" }</script>",
    "good": "<link rel=\"canonical\" href=\"https://childfocus.be/help-line\"><script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"url\": \"https://childfocus.be/help-line\" }</script>"
  },
  "claim-reviewed-length": {
    "text": [
      "A `claimReviewed` of more than 75 characters. Lists of fact checks cut it.",
      "Give the editor's short form in the review: `claimReviewed: \"Reports fell by 46%\"`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" },\n  \"claimReviewed\": \"In three weeks the number of reports about the European Union that reached NCMEC fell by 46%\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" },\n  \"claimReviewed\": \"Reports about the European Union fell by 46% in three weeks\" }"
  },
  "claim-without-claimant": {
    "text": [
      "A sentence with a figure of which the release does not say whose figure it is. It is left out of the graph."
    ],
    "bad": "The number of reports fell by 46%.",
    "good": "According to NCMEC, the number of reports fell by 46%."
  },
  "claims-to-review": {
    "text": [
      "Claims of others that an editor could review. A verdict is the one thing that nobody but the editor can give, so none is ever made up; this shows what to write to publish one.",
      "The block goes into the metadata of the release (`<name>.meta.yaml`) with the verdict filled in."
    ],
    "bad": "Reports fell by 46%, NCMEC noted. (a claim of NCMEC, without a review in the metadata)",
    "good": "reviews:\n  - claim: \"46%\"\n    verdict: \"True\""
  },
  "contact-not-in-release": {
    "text": [
      "A telephone number or e-mail address of a contact that does not stand in the release. Journalists call somebody else, or nobody."
    ],
    "bad": "the release gives +32 2 475 44 99, and the page has a ContactPoint with \"telephone\": \"+3224754411\"",
    "good": "the release gives +32 2 475 44 99, and the page has a ContactPoint with \"telephone\": \"+3224754499\""
  },
  "contact-not-shown": {
    "text": [
      "A telephone number or an e-mail address that is not one of those which the page shows. Readers of the graph call another number than readers of the page.",
      "The country may be left out on the page, and blanks and marks may differ."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"contactPoint\": { \"@type\": \"ContactPoint\", \"contactType\": \"press\", \"telephone\": \"+3224754411\" } }</script><h1>Child Focus</h1><p>Press: <a href=\"tel:+3224754499\">+32 2 475 44 99</a></p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"contactPoint\": { \"@type\": \"ContactPoint\", \"contactType\": \"press\", \"telephone\": \"+3224754499\" } }</script><h1>Child Focus</h1><p>Press: <a href=\"tel:+3224754499\">+32 2 475 44 99</a></p>"
  },
  "contact-without-channel": {
    "text": [
      "A press contact without an e-mail address and without a telephone number: nobody can reach them with it."
    ],
    "bad": "Contact: Stephan Smets",
    "good": "Contact: Stephan Smets, press@childfocus.example"
  },
  "contacts-privacy": {
    "text": [
      "Contacts that stand in the release and are not published, because the newsroom file says so: `contacts: none`, or `contacts: desk` and the contact is a person."
    ],
    "bad": "contacts: none (and the release names Stephan Smets as its contact)",
    "good": "contacts: person"
  },
  "context-address": {
    "text": [
      "An `@context` that is meant to be schema.org's and is not: another ending, a misspelt name, no scheme, `www.`, the address of a page. Readers that look at the address do not know the words; with `www.` most do, so that this is a warning.",
      "`http` and `https`, with a slash at the end or without one, are all the same."
    ],
    "bad": "{ \"@context\": \"https://schema.com\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "context-missing": {
    "text": [
      "A document that does not say in whose words it is written. Without `@context` no type and no property means anything, and readers leave the whole document out. Where every word is a whole address, none is needed."
    ],
    "bad": "{ \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\" }"
  },
  "context-unknown": {
    "text": [
      "A context at an address that is not at hand. Nothing is fetched, so words that schema.org does not have may come from it and are not judged."
    ],
    "bad": "{ \"@context\": [\"https://schema.org\", \"https://words.example/context\"], \"@type\": \"Person\", \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "coordinate-format": {
    "text": [
      "A latitude or longitude that no place on earth has, or with a comma for the decimal point. Maps show another place, or none."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"GeoCoordinates\", \"latitude\": \"50,8466\", \"longitude\": \"4.3528\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"GeoCoordinates\", \"latitude\": \"50.8466\", \"longitude\": \"4.3528\" }"
  },
  "country-code": {
    "text": [
      "A country code of two letters that ISO 3166-1 does not have. The name of a country is right too."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"PostalAddress\", \"addressLocality\": \"London\", \"addressCountry\": \"UK\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"PostalAddress\", \"addressLocality\": \"London\", \"addressCountry\": \"GB\" }"
  },
  "currency-code": {
    "text": [
      "A currency by its sign or name. Readers look for the code of three capitals: `EUR`, `USD`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Offer\", \"price\": 12, \"priceCurrency\": \"€\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Offer\", \"price\": 12, \"priceCurrency\": \"EUR\" }"
  },
  "dangling-reference": {
    "text": [
      "A reference to a node of this very page that is not there. Readers find nothing behind it: the article has no author, the organization no contact.",
      "References to nodes elsewhere, by their whole address, are nobody's fault here: only ids that start with `#` or `_:`, and ids of the page that defines other nodes, are looked for; and ids that are here but for `http` or `https`. A place in a file (`schema.json#/fields/name`) is no node, and the page that `mainEntityOfPage` names is there whatever is said of it. A node that many refer to is missing once."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@graph\": [\n  { \"@type\": \"NewsArticle\", \"@id\": \"#article\", \"author\": { \"@id\": \"#ann\" } },\n  { \"@type\": \"Person\", \"@id\": \"#anne\", \"name\": \"Anne Peeters\" } ] }",
    "good": "{ \"@context\": \"https://schema.org\", \"@graph\": [\n  { \"@type\": \"NewsArticle\", \"@id\": \"#article\", \"author\": { \"@id\": \"#anne\" } },\n  { \"@type\": \"Person\", \"@id\": \"#anne\", \"name\": \"Anne Peeters\" } ] }"
  },
  "date-conflict": {
    "text": [
      "The release says one date of publication, and its metadata or its page says another. The one that stands first in precedence is used: metadata, then the text, then the page."
    ],
    "bad": "21 January 2021 in the text and datePublished: 2021-01-22 in the metadata",
    "good": "21 January 2021 in the text and datePublished: 2021-01-21 in the metadata"
  },
  "date-format": {
    "text": [
      "A date or time that is not written as ISO 8601, or that no calendar holds. Readers cannot sort by it, or take it for another day.",
      "Write `2021-01-21`; with a time `2021-01-21T14:30`, and with a zone `2021-01-21T14:30+01:00`. A year and a year with a month are dates too."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"datePublished\": \"21 januari 2021\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"datePublished\": \"2021-01-21\" }"
  },
  "date-not-found": {
    "text": [
      "A release that does not say when it was issued. No date is made up: the graph has none, and news readers sort the article last."
    ],
    "bad": "a release without a date in its dateline, and none in its metadata",
    "good": "BRUSSELS, 21 January 2021 – Child Focus opens a help line."
  },
  "date-not-in-release": {
    "text": [
      "A date of publication that is not the one which the release gives in its date line."
    ],
    "bad": "the release is dated 21 January 2021, and the page has \"datePublished\": \"2021-01-22\"",
    "good": "the release is dated 21 January 2021, and the page has \"datePublished\": \"2021-01-21\""
  },
  "date-not-shown": {
    "text": [
      "A date of publication or change that is not the one which the page shows. Search engines compare the two, and trust neither where they differ.",
      "Dates on the page are read in words and in figures. A date with a time and a zone may fall on the day before or after, as the reader's zone has it."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"datePublished\": \"2021-01-22\" }</script><h1>Help line opens</h1><p>2021-01-21</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"datePublished\": \"2021-01-21\" }</script><h1>Help line opens</h1><p>2021-01-21</p>"
  },
  "date-order": {
    "text": [
      "A change before the publication, an end before the start. One of the two is wrong, and readers do not know which."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"datePublished\": \"2021-01-21\", \"dateModified\": \"2021-01-20\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"datePublished\": \"2021-01-21\", \"dateModified\": \"2021-01-22\" }"
  },
  "declared-conflict": {
    "text": [
      "What a page declares in its tags, its `<time>` or its JSON-LD is not what its text says: another headline, language or publisher, a date beside words that say another day, or two dates of publication. The text is used, and a search engine that trusts the tags reads something else."
    ],
    "bad": "`<html lang=\"en\">` around a release in Dutch",
    "good": "`<html lang=\"nl\">` around a release in Dutch"
  },
  "dropped-term": {
    "text": [
      "A word that no context of its document defines. Processors drop it with its value, without a word."
    ],
    "bad": "{ \"@context\": { \"name\": \"https://schema.org/name\" }, \"@type\": \"https://schema.org/Person\", \"name\": \"Ann Peeters\", \"email\": \"ann@news.example\" }",
    "good": "{ \"@context\": { \"name\": \"https://schema.org/name\" }, \"@type\": \"https://schema.org/Person\", \"name\": \"Ann Peeters\" }"
  },
  "duration-format": {
    "text": [
      "A duration that is not written as ISO 8601: `PT1H30M` is an hour and a half, `P3D` three days."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"VideoObject\", \"name\": \"Press conference\", \"duration\": \"3 minutes\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"VideoObject\", \"name\": \"Press conference\", \"duration\": \"PT3M\" }"
  },
  "email-format": {
    "text": [
      "An e-mail address that mail cannot be sent to: without `@`, with a blank, or written to hide it."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\", \"email\": \"ann.peeters[at]childfocus.be\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\", \"email\": \"ann.peeters@childfocus.be\" }"
  },
  "emitted-shape": {
    "text": [
      "A graph made from a release that is not of the shape which `schemas/news-article.schema.json` and `schemas/claim-review.schema.json` promise. A value that settings give may be of another form; where nothing in the settings explains it, it is a fault of this tool.",
      "Runs only on graphs that were made from a release."
    ],
    "bad": "a NewsArticle whose headline is a number",
    "good": "a NewsArticle whose headline is a text"
  },
  "empty-value": {
    "text": [
      "A property with nothing in it: an empty text, `null`, an empty list or an empty node. What is not known is left out; an empty value reads as if it were known to be empty."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\", \"jobTitle\": \"\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "enumeration-member": {
    "text": [
      "A value that is no member of the list which its property takes, or a member of another list.",
      "Members are written by name or by address: `InStock`, `https://schema.org/InStock`. Addresses of other vocabularies are left alone."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"Press conference\", \"eventStatus\": \"EventCanceled\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"Press conference\", \"eventStatus\": \"EventCancelled\" }"
  },
  "event-date-not-shown": {
    "text": [
      "The start or end of an event that is not the one which the page shows. Visitors come on the wrong day.",
      "Told only where the page leaves no doubt: it shows one date, at the hour of the start; or a range that begins with the day of the start and ends with another day. A page of several events is left alone."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"Choir night\", \"startDate\": \"2026-12-19T20:00\" }</script><h1>Choir night</h1><p>Saturday 12 December 2026, 20:00</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"name\": \"Choir night\", \"startDate\": \"2026-12-12T20:00\" }</script><h1>Choir night</h1><p>Saturday 12 December 2026, 20:00</p>"
  },
  "example-host": {
    "text": [
      "An address on example.com, example.org or example.net. These hosts are kept for examples, so the value was most likely copied from one. An address on a machine of the writer, such as `localhost`, is told too. Reserved names such as `.example` are left alone."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"url\": \"https://www.example.com/\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"url\": \"https://childfocus.be/\" }"
  },
  "facts-conflict": {
    "text": [
      "Facts were given beside a text that says something else, or that does not hold the words which they quote. The given facts are used."
    ],
    "bad": "21 January 2021 in the text and \"datePublished\": \"2021-01-22\" in the facts",
    "good": "21 January 2021 in the text and \"datePublished\": \"2021-01-21T09:00+01:00\" in the facts"
  },
  "figure-not-in-release": {
    "text": [
      "A figure in a claim or a summary that does not stand in the release."
    ],
    "bad": "the release says that reports fell by 46%, and the page has a Claim with \"text\": \"Reports fell by 64%\"",
    "good": "the release says that reports fell by 46%, and the page has a Claim with \"text\": \"Reports fell by 46%\""
  },
  "file-encoding": {
    "text": [
      "A file that is not in UTF-8, or not in the encoding that it declares. It was read by its byte-order mark, its declaration or its bytes, and that is a guess where only the bytes speak: the letters of a name may be others than the author's."
    ],
    "bad": "a release saved by an old word processor, in windows-1252",
    "good": "the same release saved as UTF-8"
  },
  "future-date": {
    "text": [
      "A date of publication or change that is still to come. Search engines do not show an article before its date; a release under embargo must not be published yet.",
      "Runs only where the day of today is given (`--today`)."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"datePublished\": \"2999-01-21\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"datePublished\": \"2021-01-21\" }"
  },
  "headline-not-in-release": {
    "text": [
      "A headline that does not stand in the release. What was added or changed on the way is not what the organization said."
    ],
    "bad": "the release is headed \"Help line opens\", and the page has \"headline\": \"Help line closes\"",
    "good": "the release is headed \"Help line opens\", and the page has \"headline\": \"Help line opens\""
  },
  "headline-not-shown": {
    "text": [
      "A headline that the page does not show. Search engines ask that what is marked up is what the reader sees, and show a headline of their own choice where it is not.",
      "Marks, case and white space may differ, and so may the name of the site behind a bar or a dash. A headline that is the title in the head of the page is only worth knowing, and that of a whole page or site, which is mostly its title, is left alone."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line closes\" }</script><h1>Child Focus opens a help line</h1>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\" }</script><h1>Child Focus opens a help line</h1>"
  },
  "html-entity": {
    "text": [
      "An HTML entity in a value: JSON has none, so readers show `&amp;` as it stands. In a page some readers decode one layer of them and others do not. Write the character itself."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Parents &amp; children\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Parents & children\" }"
  },
  "html-in-text": {
    "text": [
      "HTML tags, or shortcodes of WordPress, in a value that is shown as text. Readers show the tags themselves. A job description, an answer and a comment may hold HTML."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"<b>Child Focus</b> opens a help line\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\" }"
  },
  "id-conflict": {
    "text": [
      "Two nodes with one `@id` are one node to every reader. Where they give it two names or two kinds of type, both end up on it."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@graph\": [ { \"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Peeters\" }, { \"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Janssens\" } ] }",
    "good": "{ \"@context\": \"https://schema.org\", \"@graph\": [ { \"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Peeters\" }, { \"@type\": \"Person\", \"@id\": \"#anne\", \"name\": \"Ann Janssens\" } ] }"
  },
  "id-format": {
    "text": [
      "An `@id` that is no address: empty, without its scheme, or with a blank or another sign that an address cannot hold. Processors drop what is said of such a node, or of what refers to it."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"@id\": \"#ann peeters\", \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"@id\": \"#ann-peeters\", \"name\": \"Ann Peeters\" }"
  },
  "image-size": {
    "text": [
      "The width or height of a picture or film that is nothing, or no size. Scripts write it where they look before the picture is there."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ImageObject\", \"url\": \"https://childfocus.be/line.jpg\", \"width\": 0, \"height\": 800 }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ImageObject\", \"url\": \"https://childfocus.be/line.jpg\", \"width\": 1200, \"height\": 800 }"
  },
  "implied-speaker": {
    "text": [
      "A quotation whose speaker was only worked out, from the one who spoke before or from a weak place in the sentence. It is left out of the graph, unless `--include implied` or the metadata says whose words they are."
    ],
    "bad": "\"Today we sound the alarm.\", says Heidi De Pauw. She sees more reports every year. \"That must stop.\"",
    "good": "\"Today we sound the alarm.\", says Heidi De Pauw. \"That must stop.\", she says."
  },
  "json-bad-escape": {
    "text": [
      "A backslash before a character that JSON has no escape for. A backslash itself is written `\\\\\\\\`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann\\'s Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-byte-order-mark": {
    "text": [
      "A byte-order mark before the JSON: RFC 8259 forbids to write one, and some readers stop at it."
    ],
    "bad": "a file that starts with a byte-order mark",
    "good": "a file that starts with a bracket"
  },
  "json-comment": {
    "text": [
      "A comment. JSON has none, and readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", // the speaker\n  \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-control-character": {
    "text": [
      "A line break, a tab or another control character inside a text. JSON writes them as `\\\\n` and `\\\\t`; readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann\n  Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-duplicate-key": {
    "text": [
      "A key twice in one object. Readers keep one of the two values, mostly the last. Several values are a list."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\", \"name\": \"Ann\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-empty": {
    "text": [
      "A script or file of JSON-LD with nothing in it: no reader can parse it."
    ],
    "bad": "<script type=\"application/ld+json\"> </script>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }</script>"
  },
  "json-extra-bracket": {
    "text": [
      "A closing bracket that nothing opens. Readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-extra-comma": {
    "text": [
      "A comma with no value before it. Readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", , \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-ld-outside-script": {
    "text": [
      "JSON-LD that stands in the page as text, outside any script. Readers of structured data do not see it, and visitors do."
    ],
    "bad": "<body>{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }</body>",
    "good": "<body><script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }</script></body>"
  },
  "json-literal": {
    "text": [
      "`True`, `None`, `undefined`, `NaN`: words of other languages. JSON has `true`, `false` and `null`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"isAccessibleForFree\": True }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"isAccessibleForFree\": true }"
  },
  "json-missing-bracket": {
    "text": [
      "A bracket that is never closed, or closed by another. Readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\"",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-missing-colon": {
    "text": [
      "A colon that is missing between a key and its value, or another sign in its place. Readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\" \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-missing-comma": {
    "text": [
      "A comma that is missing between two values. Readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\" \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-missing-value": {
    "text": [
      "A key without a value. Readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-not-object": {
    "text": [
      "A JSON document that is a text, a number or a list of such. Readers look for nodes."
    ],
    "bad": "\"Ann Peeters\"",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-number": {
    "text": [
      "A number with a leading zero or plus, a point at its end, or in another base."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Rating\", \"ratingValue\": 04 }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Rating\", \"ratingValue\": 4 }"
  },
  "json-several-values": {
    "text": [
      "Several documents one behind the other in one script. Put them into one list, or into scripts of their own."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" } { \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-single-quotes": {
    "text": [
      "Single quotation marks around a text or key. JavaScript takes them, JSON does not."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", 'name': 'Ann Peeters' }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-smart-quotes": {
    "text": [
      "Curly quotation marks around a text or key: a word processor made them. JSON has straight ones."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", “name”: “Ann Peeters” }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-too-deep": {
    "text": [
      "A document whose nodes are nested too deeply. What lies deeper is not read."
    ],
    "bad": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-too-many-faults": {
    "text": [
      "More faults in one document than are told. Mend the first ones, and the others show."
    ],
    "bad": "a document of another language than JSON",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-trailing-comma": {
    "text": [
      "A comma before a closing bracket. JSON has none there, and readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\", }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-trailing-text": {
    "text": [
      "Text behind the end of the JSON document. Readers leave the whole script out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" } end",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-unclosed-string": {
    "text": [
      "A text whose closing quotation mark is missing: all that follows is read as part of it."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-unescaped-quote": {
    "text": [
      "A quotation mark inside a text that ends the text. Inside a text it is written `\\\\\"`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann \"Annie\" Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-unexpected": {
    "text": [
      "Something that is no JSON at all where a value is due."
    ],
    "bad": "{ ) \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-unquoted-key": {
    "text": [
      "A key without quotation marks. JavaScript takes it, JSON does not."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", name: \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-unquoted-value": {
    "text": [
      "A text without quotation marks. Only numbers, `true`, `false` and `null` stand without."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": Ann }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "json-white-space": {
    "text": [
      "A no-break space or another white space that JSON does not have between values."
    ],
    "bad": "a document with a no-break space between two values",
    "good": "a document with plain spaces"
  },
  "json-wrapper": {
    "text": [
      "`<![CDATA[`, `<!--`, a semicolon or a variable around the JSON. Readers leave the whole script out."
    ],
    "bad": "<script type=\"application/ld+json\"><!-- { \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" } --></script>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }</script>"
  },
  "keyword-twice": {
    "text": [
      "A keyword that a node has twice, under two names: `type` means `@type` in schema.org's context, and `id` means `@id`. Processors refuse the whole document."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"type\": \"Spokesperson\", \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"jobTitle\": \"Spokesperson\", \"name\": \"Ann Peeters\" }"
  },
  "keyword-value": {
    "text": [
      "A keyword of JSON-LD with a value that it cannot have, such as a number for an `@id`. Processors refuse the whole document."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"@id\": 7, \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Peeters\" }"
  },
  "language-map": {
    "text": [
      "A text in several languages, written as an object with the languages for keys. The context of schema.org does not know such maps: readers take it for a node with properties that nobody has, and drop it.",
      "Write a list with a text for each language, `{ \"@value\": \"Child Focus opent een hulplijn\", \"@language\": \"nl\" }`, or say in a context of your own that the property holds a map: `\"@container\": \"@language\"`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"slogan\": { \"nl\": \"Samen sterk\", \"fr\": \"Forts ensemble\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"slogan\": [{ \"@value\": \"Samen sterk\", \"@language\": \"nl\" }, { \"@value\": \"Forts ensemble\", \"@language\": \"fr\" }] }"
  },
  "language-not-found": {
    "text": [
      "A release whose language could not be told from its words. None is supposed: the graph has no `inLanguage`."
    ],
    "bad": "a release of a few names and figures",
    "good": "inLanguage: nl"
  },
  "language-tag": {
    "text": [
      "A language by its name, or by a tag that BCP 47 does not have. Readers that look for `nl` do not find it in \"Dutch\" or \"Nederlands\"."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Hulplijn opent\", \"inLanguage\": \"Dutch\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Hulplijn opent\", \"inLanguage\": \"nl\" }"
  },
  "link-for-text": {
    "text": [
      "A property that takes words, on a link or a picture: in Microdata and RDFa its value is the address, not the words that the reader sees. It goes on an element inside of the link."
    ],
    "bad": "<div itemscope itemtype=\"https://schema.org/Person\"><a itemprop=\"name\" href=\"https://harbour.example/ann\">Ann Peeters</a></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><a itemprop=\"url\" href=\"https://harbour.example/ann\"><b itemprop=\"name\">Ann Peeters</b></a></div>"
  },
  "list-position": {
    "text": [
      "A `position` in a list that another item has, that is no number, or a breadcrumb trail that does not start at 1. Readers order the items by it."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"BreadcrumbList\", \"itemListElement\": [\n  { \"@type\": \"ListItem\", \"position\": 1, \"name\": \"Press\", \"item\": \"https://childfocus.be/press\" },\n  { \"@type\": \"ListItem\", \"position\": 1, \"name\": \"Help line\" } ] }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"BreadcrumbList\", \"itemListElement\": [\n  { \"@type\": \"ListItem\", \"position\": 1, \"name\": \"Press\", \"item\": \"https://childfocus.be/press\" },\n  { \"@type\": \"ListItem\", \"position\": 2, \"name\": \"Help line\" } ] }"
  },
  "markup-attribute": {
    "text": [
      "An attribute that is written like one of Microdata or RDFa and is none, another than `content` in the place of the value of a `<meta>`, an `itemprop` with nothing or with a prefix of RDFa in it. Readers do not see it, nor what it says."
    ],
    "bad": "<div itemscope itemtype=\"https://schema.org/Person\"><b itemprop=\"name\">Ann Peeters</b><i itemprob=\"jobTitle\">Mayor</i></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><b itemprop=\"name\">Ann Peeters</b><i itemprop=\"jobTitle\">Mayor</i></div>"
  },
  "markup-nesting": {
    "text": [
      "Properties of Microdata or RDFa inside the element of another property that has no `itemscope` or no `typeof`: it makes no node, so they are told of the node around it, and it has its words for a value."
    ],
    "bad": "<div itemscope itemtype=\"https://schema.org/Product\"><h1 itemprop=\"name\">Kettle</h1><p itemprop=\"offers\"><b itemprop=\"price\">49.00</b> <i itemprop=\"priceCurrency\">GBP</i></p></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Product\"><h1 itemprop=\"name\">Kettle</h1><p itemprop=\"offers\" itemscope itemtype=\"https://schema.org/Offer\"><b itemprop=\"price\">49.00</b> <i itemprop=\"priceCurrency\">GBP</i></p></div>"
  },
  "microdata-missing-itemscope": {
    "text": [
      "An `itemtype` on an element that has no `itemscope`: it makes no item."
    ],
    "bad": "<div itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>"
  },
  "microdata-missing-reference": {
    "text": [
      "An `itemref` that names an id which no element of the page has."
    ],
    "bad": "<div itemscope itemtype=\"https://schema.org/Person\" itemref=\"job\"><p itemprop=\"name\">Ann Peeters</p></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>"
  },
  "microdata-orphan-property": {
    "text": [
      "An `itemprop` that stands in no element with `itemscope`: it says something of nothing."
    ],
    "bad": "<p itemprop=\"name\">Ann Peeters</p>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>"
  },
  "microdata-relative-type": {
    "text": [
      "An `itemtype` that is no whole address, or empty. A type of schema.org is written `https://schema.org/Person`."
    ],
    "bad": "<div itemscope itemtype=\"Person\"><p itemprop=\"name\">Ann Peeters</p></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>"
  },
  "microdata-too-many": {
    "text": [
      "More items on one page than are read."
    ],
    "bad": "a page of a hundred thousand items",
    "good": "a page of ten items"
  },
  "microdata-type-address": {
    "text": [
      "An `itemtype` at an address that is meant to be schema.org and is not."
    ],
    "bad": "<div itemscope itemtype=\"https://www.schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>",
    "good": "<div itemscope itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>"
  },
  "missing-type": {
    "text": [
      "A node at the top of a document that says properties and not what it is. No reader knows what to do with it. Inside another node the property tells what is meant, so a type may be left out there."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"headline\": \"Child Focus opens a help line\", \"datePublished\": \"2021-01-21\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\", \"datePublished\": \"2021-01-21\" }"
  },
  "name-not-in-release": {
    "text": [
      "A name of a person or an organization that does not stand in the release. One of its other names (`alternateName`, `legalName`, or an alias that the newsroom file gives) is enough."
    ],
    "bad": "the release quotes Ann Peeters, and the page has a Quotation with the creator \"Anne Peters\"",
    "good": "the release quotes Ann Peeters, and the page has a Quotation with the creator \"Ann Peeters\""
  },
  "no-url": {
    "text": [
      "A release whose address on the web is not known. Its ids are then relative (`#press-release`), which is right wherever the block is embedded, but nobody can refer to it from elsewhere, and a `ClaimReview` needs it."
    ],
    "bad": "a release without `url` in its metadata, and no `--url`",
    "good": "url: https://childfocus.be/nl/pers/eprivacy"
  },
  "number-format": {
    "text": [
      "A number that readers cannot read as one: words, a currency sign, a comma for the decimal point, or a fraction where things are counted.",
      "Write `4.5`, with a point and nothing around it. In JSON `4.5` and `\"4.5\"` are both read."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Rating\", \"ratingValue\": \"four\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Rating\", \"ratingValue\": 4 }"
  },
  "number-order": {
    "text": [
      "A lowest number above its highest: a price from 40 to 30, a part of a film that ends before it starts."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"QuantitativeValue\", \"minValue\": 40, \"maxValue\": 30 }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"QuantitativeValue\", \"minValue\": 30, \"maxValue\": 40 }"
  },
  "omission": {
    "text": [
      "A fact of the release that is not in the graph, with the reason. The rest of the graph is complete without it."
    ],
    "bad": "reviews: [{ claim: \"50%\", verdict: \"True\" }] where the claim is the publisher's own",
    "good": "reviews: [{ claim: \"46%\", verdict: \"True\" }] where the claim is a source's"
  },
  "orphan-node": {
    "text": [
      "A node that no other node refers to and that is not what the page is about. Readers that start at the article never come to it."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@graph\": [ { \"@type\": \"NewsArticle\", \"@id\": \"#article\", \"headline\": \"Help line opens\" }, { \"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Peeters\" } ] }",
    "good": "{ \"@context\": \"https://schema.org\", \"@graph\": [ { \"@type\": \"NewsArticle\", \"@id\": \"#article\", \"headline\": \"Help line opens\", \"author\": { \"@id\": \"#ann\" } }, { \"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Peeters\" } ] }"
  },
  "page-language": {
    "text": [
      "A language that is not the one which the page declares in `lang`. One of the two is wrong.",
      "Regions may differ: `nl` and `nl-BE` are one."
    ],
    "bad": "<html lang=\"nl\"><script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Hulplijn opent\", \"inLanguage\": \"fr\" }</script>",
    "good": "<html lang=\"nl\"><script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Hulplijn opent\", \"inLanguage\": \"nl-BE\" }</script>"
  },
  "party-reviewer": {
    "text": [
      "A `ClaimReview` by a political party. Google takes no fact checks of political organizations."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://party.test/check\", \"claimReviewed\": \"Rents rose by 5%\",\n  \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" }, \"author\": { \"@type\": \"PoliticalParty\", \"name\": \"The Greens\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://checkers.test/check\", \"claimReviewed\": \"Rents rose by 5%\",\n  \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" }, \"author\": { \"@type\": \"NGO\", \"name\": \"The Checkers\" } }"
  },
  "patch-ambiguous": {
    "text": [
      "A correction in the metadata whose words stand in several claims of the release, so that it meets none of them."
    ],
    "bad": "claims: [{ claim: \"reports\", claimant: NCMEC }] where two claims speak of reports",
    "good": "claims: [{ claim: \"46%\", claimant: NCMEC }]"
  },
  "patch-unmatched": {
    "text": [
      "A correction in the metadata whose words stand nowhere in the release, and that is not whole enough to be added. It changes nothing."
    ],
    "bad": "quotations: [{ from: \"words that nobody says\" }]",
    "good": "quotations: [{ from: \"Today we sound the alarm\" }]"
  },
  "pending-term": {
    "text": [
      "A type or property that schema.org still calls pending: its name and meaning may change, and few readers know it. Not told of graphs that were made from a release: their terms are chosen."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Claim\", \"text\": \"Reports fell by 46%\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Article\", \"text\": \"Reports fell by 46%\" }"
  },
  "person-name": {
    "text": [
      "A name of a person with a title, a job, the word \"by\", or several people in it, or the name of a firm or a desk. Readers show it as it stands, and do not find the person.",
      "A title goes into `honorificPrefix`, a job into `jobTitle`; several people are several nodes."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Dr. Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\", \"honorificPrefix\": \"Dr.\" }"
  },
  "placeholder": {
    "text": [
      "A value that was left to be filled in: \"TODO\", \"lorem ipsum\", `{{ title }}`, `undefined`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"TODO\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "profile-recommended": {
    "text": [
      "Properties that a consumer of the graph recommends and that are missing: one line a consumer, not one a property. The graph is read without them.",
      "Of a release that was converted `dateModified` is not asked: a release that nobody changed has none."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\",\n  \"image\": \"https://childfocus.be/line.jpg\", \"datePublished\": \"2021-01-21\", \"dateModified\": \"2021-01-22\",\n  \"author\": { \"@type\": \"Organization\", \"name\": \"Child Focus\", \"url\": \"https://childfocus.be\" } }"
  },
  "profile-required": {
    "text": [
      "A property that a consumer of the graph requires and that is missing. That consumer leaves the node out.",
      "Each finding names the profile, the page of the consumer and the day that page was read."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"Reports fell by 46%\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"Reports fell by 46%\",\n  \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" } }"
  },
  "property-domain": {
    "text": [
      "A property on a type that it does not belong to. schema.org calls its domains guidelines, but a reader that looks for the property on the right type does not find it.",
      "A property belongs to a type where schema.org names that type or one above it. A node with several types may have the properties of each. Inside a `Role` the property that leads to it may be repeated. A node without a type is judged by the property that it stands in. A node of a wrong type, told as such, may have what belongs to the type that was expected."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ContactPoint\", \"telephone\": \"+3225550100\", \"jobTitle\": \"Spokesperson\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"telephone\": \"+3225550100\", \"jobTitle\": \"Spokesperson\" }"
  },
  "publisher-not-found": {
    "text": [
      "A release that does not say who issues it. No publisher is made up: the graph has none, and claims and quotations of \"we\" have no owner."
    ],
    "bad": "a release that names no issuer, without a newsroom file",
    "good": "organization: { name: Child Focus, url: https://childfocus.be }"
  },
  "quotation-mark-missing": {
    "text": [
      "A quotation of which one mark is missing. Where it starts or ends was then taken from the paragraph, and readers cannot tell whose words the rest are.",
      "Put the mark into the release, or give the first words of the quotation in its metadata: `quotations: [{ from: \"Today we sound the alarm\" }]`."
    ],
    "bad": "Today we sound the alarm. Without their help we lose this fight.\", says Heidi De Pauw.",
    "good": "\"Today we sound the alarm. Without their help we lose this fight.\", says Heidi De Pauw."
  },
  "quotation-not-in-release": {
    "text": [
      "A quotation that does not stand in the release word by word. Nobody may be made to say what they did not say, nor what somebody else said."
    ],
    "bad": "the release has “We answer every call,” and the page has a Quotation with \"text\": \"We hear every call\"",
    "good": "the release has “We answer every call,” and the page has a Quotation with \"text\": \"We answer every call\""
  },
  "quotation-not-shown": {
    "text": [
      "A quotation that the page does not show. Words are put into somebody's mouth that no reader of the page can check.",
      "Marks, case and white space may differ, and the quotation may be interrupted by who says it."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Quotation\", \"text\": \"We hear every call\", \"creator\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }</script>\n<p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country, day and night, and who wants to go on doing that for another ten years.</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Quotation\", \"text\": \"We answer every call\", \"creator\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }</script>\n<p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country, day and night, and who wants to go on doing that for another ten years.</p>"
  },
  "quotation-without-speaker": {
    "text": [
      "A quotation of which the release does not say whose words they are. It is left out of the graph: nobody is made to say what they may not have said."
    ],
    "bad": "\"Today we sound the alarm.\"",
    "good": "\"Today we sound the alarm.\", says Heidi De Pauw."
  },
  "rating-count": {
    "text": [
      "A rating by many that does not say by how many, or that nobody gave. Search engines show no stars for it."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Product\", \"name\": \"Kettle\", \"aggregateRating\": { \"@type\": \"AggregateRating\", \"ratingValue\": 4.4, \"reviewCount\": 0 } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Product\", \"name\": \"Kettle\", \"aggregateRating\": { \"@type\": \"AggregateRating\", \"ratingValue\": 4.4, \"reviewCount\": 7 } }"
  },
  "rating-not-shown": {
    "text": [
      "A rating or a verdict that the page does not show. Search engines ask that ratings come from what the reader sees, and take their stars away where they do not.",
      "A rating may be shown by stars, by a width, or in a label of a picture."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Product\", \"name\": \"Kettle\", \"aggregateRating\": { \"@type\": \"AggregateRating\", \"ratingValue\": 4.8, \"reviewCount\": 12 } }</script><h1>Kettle</h1><p>Rated 4.3/5 by 12 buyers</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Product\", \"name\": \"Kettle\", \"aggregateRating\": { \"@type\": \"AggregateRating\", \"ratingValue\": 4.3, \"reviewCount\": 12 } }</script><h1>Kettle</h1><p>Rated 4.3/5 by 12 buyers</p>"
  },
  "rating-scale": {
    "text": [
      "A rating outside its scale. Where a scale is not given, it runs from 1 to 5. The scale of a fact check starts at 1 or above: Google reads a lower rating as none."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Rating\", \"ratingValue\": 7, \"worstRating\": 1, \"bestRating\": 5 }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Rating\", \"ratingValue\": 5, \"worstRating\": 1, \"bestRating\": 5 }"
  },
  "rdfa-missing-vocab": {
    "text": [
      "A `property` or `typeof` without prefix, and no `vocab` around it: it means nothing."
    ],
    "bad": "<div typeof=\"Person\"><p property=\"name\">Ann Peeters</p></div>",
    "good": "<div vocab=\"https://schema.org/\" typeof=\"Person\"><p property=\"name\">Ann Peeters</p></div>"
  },
  "rdfa-prefix": {
    "text": [
      "A `prefix` attribute with a name that has no colon behind it: it defines nothing, and no name with that prefix is read."
    ],
    "bad": "<div prefix=\"s https://schema.org/\" typeof=\"s:Person\"><p property=\"s:name\">Ann Peeters</p></div>",
    "good": "<div prefix=\"s: https://schema.org/\" typeof=\"s:Person\"><p property=\"s:name\">Ann Peeters</p></div>"
  },
  "rdfa-unknown-prefix": {
    "text": [
      "A prefix that no `prefix` attribute defines and that RDFa does not know by itself."
    ],
    "bad": "<div typeof=\"news:Person\"><p property=\"news:name\">Ann Peeters</p></div>",
    "good": "<div vocab=\"https://schema.org/\" typeof=\"Person\"><p property=\"name\">Ann Peeters</p></div>"
  },
  "rdfa-vocabulary": {
    "text": [
      "A `vocab`, or the address of a prefix, that is meant to be schema.org and is not: without its slash, with `www.`, or with a type behind it. Names are joined to it as they stand."
    ],
    "bad": "<div vocab=\"https://www.schema.org/\" typeof=\"Person\"><p property=\"name\">Ann Peeters</p></div>",
    "good": "<div vocab=\"https://schema.org/\" typeof=\"Person\"><p property=\"name\">Ann Peeters</p></div>"
  },
  "review-ambiguous": {
    "text": [
      "A review in the metadata whose words stand in several claims of the release. No verdict is published, for it is not known on which."
    ],
    "bad": "reviews: [{ claim: \"%\", verdict: \"True\" }]",
    "good": "reviews: [{ claim: \"46%\", verdict: \"True\" }]"
  },
  "review-evidence": {
    "text": [
      "A `ClaimReview` that gives no ground for its verdict. Give the evidence by its address (`citation`), or say in words why (`reviewRating.ratingExplanation`); in the metadata of a release these are `evidence` and `explanation`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"Reports fell by 46%\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"Reports fell by 46%\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" },\n  \"citation\": { \"@type\": \"CreativeWork\", \"url\": \"https://www.missingkids.org/blog\" } }"
  },
  "review-origin": {
    "text": [
      "A publisher's verdict on a claim in its own release, without an address outside its own site at which the claim was made. Without one, readers cannot tell the claim from the publisher's own words.",
      "Give the source's work by its address: `sources: [{ name: NCMEC, work: { url: https://… } }]`, or the source itself in the newsroom file: `sources: [{ name: NCMEC, url: https://… }]`."
    ],
    "bad": "reviews: [{ claim: \"46%\", verdict: \"True\" }]",
    "good": "sources: [{ name: NCMEC, work: { url: \"https://www.missingkids.org/blog\" } }]\nreviews: [{ claim: \"46%\", verdict: \"True\" }]"
  },
  "review-site": {
    "text": [
      "A `ClaimReview` on a page of another site than its reviewer's. Google takes fact checks from the site of the organization that checked."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://mirror.example/check\", \"claimReviewed\": \"Reports fell by 46%\",\n  \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" }, \"author\": { \"@type\": \"Organization\", \"name\": \"Child Focus\", \"url\": \"https://childfocus.be/\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://www.childfocus.be/check\", \"claimReviewed\": \"Reports fell by 46%\",\n  \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" }, \"author\": { \"@type\": \"Organization\", \"name\": \"Child Focus\", \"url\": \"https://childfocus.be/\" } }"
  },
  "review-unmatched": {
    "text": [
      "A review in the metadata whose words stand in no claim of the release. No verdict is published."
    ],
    "bad": "reviews: [{ claim: \"64%\", verdict: \"True\" }]",
    "good": "reviews: [{ claim: \"46%\", verdict: \"True\" }]"
  },
  "reviewer-not-shown": {
    "text": [
      "A review that the page shows under another name than its author's. Whoever reads the page cannot tell who wrote it.",
      "Told where the words of the review stand on the page and no part of the name does: a page may show a first name alone."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Product\", \"name\": \"Kettle\", \"review\": { \"@type\": \"Review\", \"author\": { \"@type\": \"Person\", \"name\": \"Jan Maes\" }, \"reviewBody\": \"It boils fast and pours well.\" } }</script>\n<h1>Kettle</h1><p>Ann P.</p><p>It boils fast and pours well.</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Product\", \"name\": \"Kettle\", \"review\": { \"@type\": \"Review\", \"author\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" }, \"reviewBody\": \"It boils fast and pours well.\" } }</script>\n<h1>Kettle</h1><p>Ann P.</p><p>It boils fast and pours well.</p>"
  },
  "same-name": {
    "text": [
      "The publisher and the author have one name and are two nodes. Readers count two organizations; one node with an `@id` and references to it says that they are one."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"author\": { \"@type\": \"Organization\", \"name\": \"News\" }, \"publisher\": { \"@type\": \"Organization\", \"name\": \"News\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"author\": { \"@type\": \"Organization\", \"@id\": \"#news\", \"name\": \"News\" }, \"publisher\": { \"@id\": \"#news\" } }"
  },
  "script-ends-early": {
    "text": [
      "A text with `</script` in it: the browser ends the script there, in the middle of the JSON. Write `<\\/script`. A script without end tag swallows the rest of the page."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann </script> Peeters\" }</script>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }</script>"
  },
  "script-type": {
    "text": [
      "A script that holds JSON-LD and says another type. Readers look for `application/ld+json` and pass it by."
    ],
    "bad": "<script type=\"application/json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }</script>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }</script>"
  },
  "self-reference": {
    "text": [
      "A node that is part of itself, or its own parent. Mostly the id of the whole was meant: that of the site for a page, that of the group for a firm."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"WebPage\", \"@id\": \"https://childfocus.be/nl\", \"isPartOf\": { \"@id\": \"https://childfocus.be/nl\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"WebPage\", \"@id\": \"https://childfocus.be/nl\", \"isPartOf\": { \"@type\": \"WebSite\", \"@id\": \"https://childfocus.be/#website\", \"name\": \"Child Focus\" } }"
  },
  "self-review": {
    "text": [
      "A `ClaimReview` by the one who makes the claim. Consumers of fact checks take only verdicts on claims of others. The same holds for a review of an organisation by itself, which search engines leave out."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"Reports rose by 50%\",\n  \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" }, \"author\": { \"@type\": \"Organization\", \"name\": \"Child Focus\" },\n  \"itemReviewed\": { \"@type\": \"Claim\", \"author\": { \"@type\": \"Organization\", \"name\": \"Child Focus\" } } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"Reports fell by 46%\",\n  \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" }, \"author\": { \"@type\": \"Organization\", \"name\": \"Child Focus\" },\n  \"itemReviewed\": { \"@type\": \"Claim\", \"author\": { \"@type\": \"Organization\", \"name\": \"NCMEC\" } } }"
  },
  "single-claim-review": {
    "text": [
      "Google takes one `ClaimReview` a page. Others of the same page are left out; give each a page of its own."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@graph\": [ { \"@type\": \"ClaimReview\", \"@id\": \"#a\", \"url\": \"https://childfocus.be/a\", \"claimReviewed\": \"Reports fell by 46%\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" } }, { \"@type\": \"ClaimReview\", \"@id\": \"#b\", \"url\": \"https://childfocus.be/b\", \"claimReviewed\": \"Reports rose by 50%\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" } } ] }",
    "good": "{ \"@context\": \"https://schema.org\", \"@graph\": [ { \"@type\": \"ClaimReview\", \"@id\": \"#a\", \"url\": \"https://childfocus.be/a\", \"claimReviewed\": \"Reports fell by 46%\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"True\" } } ] }"
  },
  "source-not-shown": {
    "text": [
      "A source that an article or a claim leans on, and that the page does not name: the author of the cited work, or whoever makes the claim. A link to the cited work is enough."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Claim\", \"text\": \"Reports fell by 46%\", \"author\": { \"@type\": \"Organization\", \"name\": \"Institute of Coasts\" } }</script>\n<p>Reports fell by 46% in the first weeks of the year, and nobody who works at the help line has an explanation for that, says the woman who has led it since it opened its doors.</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Claim\", \"text\": \"Reports fell by 46%\", \"author\": { \"@type\": \"Organization\", \"name\": \"Institute of Coasts\" } }</script>\n<p>Reports fell by 46% in the first weeks of the year, according to the Institute of Coasts, and nobody who works at the help line has an explanation for that, says the woman who has led it.</p>"
  },
  "source-organization": {
    "text": [
      "`sourceOrganization` names on whose behalf the author worked. A source that is cited goes into `citation`, as a work with that organization as its author."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"publisher\": { \"@type\": \"Organization\", \"name\": \"News\" }, \"sourceOrganization\": { \"@type\": \"Organization\", \"name\": \"NCMEC\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Help line opens\", \"publisher\": { \"@type\": \"Organization\", \"name\": \"News\" }, \"citation\": { \"@type\": \"CreativeWork\", \"author\": { \"@type\": \"Organization\", \"name\": \"NCMEC\" } } }"
  },
  "speaker-not-shown": {
    "text": [
      "The speaker of a quotation whom the page does not name. Whoever reads the page cannot tell who said it, and structured data says more than the page does."
    ],
    "bad": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Quotation\", \"text\": \"We answer every call\", \"creator\": { \"@type\": \"Person\", \"name\": \"Jan Maes\" } }</script>\n<p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country.</p>",
    "good": "<script type=\"application/ld+json\">{ \"@context\": \"https://schema.org\", \"@type\": \"Quotation\", \"text\": \"We answer every call\", \"creator\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }</script>\n<p>“We answer every call,” says Ann Peeters of Child Focus, who has led the help line since it opened its doors to parents and to children in all of the country.</p>"
  },
  "superseded-term": {
    "text": [
      "A type or property that schema.org has replaced. Readers may have stopped looking for it.",
      "A node that only has types of another vocabulary keeps the words which that vocabulary chose."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"members\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"member\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }"
  },
  "telephone-format": {
    "text": [
      "A telephone number that nobody can call: words, or hardly a digit."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"telephone\": \"see our website\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Child Focus\", \"telephone\": \"+32 2 475 44 99\" }"
  },
  "telephone-without-country": {
    "text": [
      "A telephone number of a contact without its country. Who reads the graph abroad cannot call it, and no country is ever supposed.",
      "Write it with a `+` in the release, or give the country of the newsroom's organization: `organization: { country: BE }`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ContactPoint\", \"contactType\": \"press\", \"telephone\": \"0486 259 279\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ContactPoint\", \"contactType\": \"press\", \"telephone\": \"+32486259279\" }"
  },
  "text-encoding": {
    "text": [
      "A text that came through a wrong encoding, or that was escaped twice: `Ã©` for `é`, `�` for a letter that is lost, `\\u00e9` in the words themselves. Readers show it so."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Maison de la mÃ©moire\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"name\": \"Maison de la mémoire\" }"
  },
  "unknown-ignore": {
    "text": [
      "A comment `<!-- pressgraph-ignore … -->` that names no rule there is. It leaves nothing out."
    ],
    "bad": "<!-- pressgraph-ignore unknown-propertie --><div itemscope itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>",
    "good": "<!-- pressgraph-ignore unknown-property --><div itemscope itemtype=\"https://schema.org/Person\"><p itemprop=\"name\">Ann Peeters</p></div>"
  },
  "unknown-keyword": {
    "text": [
      "A key that starts with `@` and is no keyword of JSON-LD. Processors leave it out with its value."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@Type\": \"Person\", \"name\": \"Ann Peeters\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Person\", \"name\": \"Ann Peeters\" }"
  },
  "unknown-property": {
    "text": [
      "A property that schema.org does not have. Readers of the graph leave it out with its value.",
      "Names are exact, in case too. A property of another vocabulary is written with its prefix or its full IRI and is left alone."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"datePublihed\": \"2021-01-21\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"datePublished\": \"2021-01-21\" }"
  },
  "unknown-type": {
    "text": [
      "A type that schema.org does not have. Readers of the graph do not know what the node is and leave it out, with all that it says.",
      "Names are exact: a capital at the start of each word and no blanks. A type of another vocabulary is written with its prefix or its full IRI and is left alone."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArtcle\", \"headline\": \"Child Focus opens a help line\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Child Focus opens a help line\" }"
  },
  "url-format": {
    "text": [
      "A web address that leads nowhere: a blank in it, a misspelt scheme, none at all, or words where an address belongs. Readers drop it.",
      "Write the whole address: `https://childfocus.be/nl/pers`. A blank in a path is `%20`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"url\": \"https://childfocus.be/press room\" }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"Organization\", \"url\": \"https://childfocus.be/press%20room\" }"
  },
  "value-range": {
    "text": [
      "A value of a kind that its property does not take: a node where a text belongs, a number where a node belongs, or a node of another type. schema.org calls its ranges guidelines, but a reader that looks for a `Person` does not find one in a number.",
      "A text where a node belongs is left alone, as schema.org asks of readers. A `Role` may stand between any property and its value. A node without a type is judged by its properties. Of a property that does not belong where it stands, only that is told."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"author\": { \"@type\": \"Place\", \"name\": \"Brussels\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"author\": { \"@type\": \"Person\", \"name\": \"Ann Peeters\" } }"
  },
  "verdict-in-claim": {
    "text": [
      "A `claimReviewed` that starts or ends with the verdict. It is the claim as it was made, and the verdict stands in `reviewRating.alternateName`."
    ],
    "bad": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"False: reports fell by 46%\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"False\" } }",
    "good": "{ \"@context\": \"https://schema.org\", \"@type\": \"ClaimReview\", \"url\": \"https://childfocus.be/check\", \"claimReviewed\": \"Reports fell by 46%\", \"reviewRating\": { \"@type\": \"Rating\", \"alternateName\": \"False\" } }"
  }
};
