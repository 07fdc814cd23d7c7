import type { TemplateWording } from "../../../shared/options-contact"
import { textLocale, texts } from "../../../shared/texts"
import type { TemplateCode } from "./codes"

/** A wording of the shop's own in one language. */
export type OwnWording = TemplateWording & { code: string; locale: string }

type Options = Record<string, Record<string, TemplateWording>>

/** The shop's wording by its page in the dashboard, else by the plugin's options, else ours. */
export function chooseWording(
  code: TemplateCode,
  locale: string,
  own: readonly OwnWording[],
  options: Options
): TemplateWording {
  const languages = [...new Set([locale, locale.split("-")[0], textLocale(locale)])]
  for (const language of languages) {
    const found =
      own.find((wording) => wording.code === code && wording.locale === language) ??
      options[code]?.[language] ??
      shippedWording(code, language)
    if (found) {
      return { subject: found.subject, text: found.text }
    }
  }
  return texts.en.mail[code]
}

/** Our wording, in the languages that we write; null for others. */
export function shippedWording(code: TemplateCode, locale: string): TemplateWording | null {
  return locale === "en" || locale === "it" ? texts[locale].mail[code] : null
}
