/** The languages of the countries whose rules we know. */
export const offeredLanguages = [
  "en",
  "it",
  "de",
  "fr",
  "es",
  "pt",
  "nl",
  "sv",
  "fi",
  "pl",
  "da",
  "cs",
  "sk",
  "nb",
  "ga",
]
