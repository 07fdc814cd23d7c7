import { createInstance } from "i18next"
import enCase from "./en/case.json"
import enCertificate from "./en/certificate.json"
import enCoverage from "./en/coverage.json"
import enMail from "./en/mail.json"
import enService from "./en/service.json"
import enNotify from "./en/notify.json"
import enPrivacy from "./en/privacy.json"
import itCase from "./it/case.json"
import itCertificate from "./it/certificate.json"
import itCoverage from "./it/coverage.json"
import itMail from "./it/mail.json"
import itService from "./it/service.json"
import itNotify from "./it/notify.json"
import itPrivacy from "./it/privacy.json"
import { textLocale, textLocales } from "./locales"

export type TextParams = Record<string, string | number>

/** All our texts: language, namespace, keys. A spec keeps the languages complete. */
export const texts = {
  en: {
    case: enCase,
    certificate: enCertificate,
    coverage: enCoverage,
    mail: enMail,
    notify: enNotify,
    privacy: enPrivacy,
    service: enService,
  },
  it: {
    case: itCase,
    certificate: itCertificate,
    coverage: itCoverage,
    mail: itMail,
    notify: itNotify,
    privacy: itPrivacy,
    service: itService,
  },
}

export type Namespace = keyof typeof texts.en

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

/** Whether there is a text of our own under that key of a namespace, for example `("coverage", "kind.plan")`. */
export function hasText(namespace: Namespace, key: string): boolean {
  const found = key.split(".").reduce<unknown>((tree, step) => ownValue(tree, step), texts.en[namespace])
  return typeof found === "string"
}

function ownValue(tree: unknown, key: string): unknown {
  return typeof tree === "object" && tree !== null && Object.hasOwn(tree, key) ? Reflect.get(tree, key) : undefined
}
