import { notFound } from "../../../shared/errors"
import type { TemplateWording } from "../../../shared/options-contact"
import { textLocales } from "../../../shared/texts"
import type { StoredTemplate } from "../queries/templates"
import { chooseWording } from "./choose"
import { type Audience, isTemplateCode, type TemplateCode, templateCodes } from "./codes"
import { variableNames } from "./variables"

type Options = Record<string, Record<string, TemplateWording>>

/** A message in one language: the wording that counts, and the one without the dashboard's. */
export type DescribedTemplate = TemplateWording & {
  code: TemplateCode
  locale: string
  audience: Audience
  is_changed: boolean
  /** 0 while the shipped wording stands. */
  rev: number
  shipped: TemplateWording
  variables: string[]
  updated_at: string | null
  updated_by: string | null
}

export type TemplateSummary = {
  code: TemplateCode
  audience: Audience
  languages: { locale: string; subject: string; is_changed: boolean; updated_at: string | null }[]
}

/** @throws `not_found` for a code that no message has */
export function templateCodeOf(code: string): TemplateCode {
  return isTemplateCode(code) ? code : notFound("Template", code)
}

export function describeTemplate(
  code: TemplateCode,
  locale: string,
  stored: StoredTemplate[],
  options: Options
): DescribedTemplate {
  const own = stored.find((row) => row.code === code && row.locale === locale)
  return {
    code,
    locale,
    audience: templateCodes[code].audience,
    ...chooseWording(code, locale, stored, options),
    is_changed: own !== undefined,
    rev: own?.rev ?? 0,
    shipped: chooseWording(code, locale, [], options),
    variables: variableNames(code),
    updated_at: own?.updated_at ?? null,
    updated_by: own?.updated_by ?? null,
  }
}

/** All messages with their languages: ours, the options' and the shop's own. */
export function describeTemplates(stored: StoredTemplate[], options: Options): TemplateSummary[] {
  return (Object.keys(templateCodes) as TemplateCode[]).map((code) => {
    const own = stored.filter((row) => row.code === code)
    const languages = [...textLocales, ...Object.keys(options[code] ?? {}), ...own.map(({ locale }) => locale)]
    return {
      code,
      audience: templateCodes[code].audience,
      languages: [...new Set<string>(languages)].map((locale) => {
        const row = own.find((candidate) => candidate.locale === locale)
        return {
          locale,
          subject: chooseWording(code, locale, own, options).subject,
          is_changed: row !== undefined,
          updated_at: row?.updated_at ?? null,
        }
      }),
    }
  })
}
