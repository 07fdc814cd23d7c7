export { formatCountry, formatDay, formatInstant, formatList } from "./format"
export { pickText, textLocale, type TextLocale, textLocales } from "./locales"
export { type CodedText, renderCode, renderReason } from "./render-reason"
export { t, type TextParams, texts } from "./translate"
