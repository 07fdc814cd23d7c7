import { createInstance } from "i18next"
import enCertificate from "./en/certificate.json"
import enCoverage from "./en/coverage.json"
import itCertificate from "./it/certificate.json"
import itCoverage from "./it/coverage.json"
import { textLocale, textLocales } from "./locales"

export type TextParams = Record<string, string | number>

/** All our texts: language, namespace, keys. A spec keeps the languages complete. */
export const texts = {
  en: { certificate: enCertificate, coverage: enCoverage },
  it: { certificate: itCertificate, coverage: itCoverage },
}

const i18n = createInstance()

/** Texts end up in JSON and PDF, which interpret nothing, so values go in as they are; theirs is not a template. */
void i18n.init({
  resources: texts,
  supportedLngs: textLocales,
  fallbackLng: "en",
  ns: Object.keys(texts.en),
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
})

/**
 * A text in a customer's language, for example `t("it-CH", "certificate:title")`. A param named `count` chooses
 * between one and several.
 */
export function t(locale: string, key: string, params: TextParams = {}): string {
  return i18n.t(key, { ...params, lng: textLocale(locale) })
}

export function hasText(key: string): boolean {
  return i18n.exists(key, { lng: "en" })
}
