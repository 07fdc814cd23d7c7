import type { MedusaContainer } from "@medusajs/framework/types"
import { chooseWording } from "../../../../modules/platform/templates/choose"
import { isTemplateCode, type TemplateCode, templateCodes } from "../../../../modules/platform/templates/codes"
import { variableNames } from "../../../../modules/platform/templates/variables"
import { notFound } from "../../../../shared/errors"
import { textLocales } from "../../../../shared/texts"
import { platformOf } from "../../../services"

export function templateCodeOf(code: string): TemplateCode {
  return isTemplateCode(code) ? code : notFound("Template", code)
}

/** One message in one language: the wording that counts, and the one without the dashboard's. */
export async function templateOf(scope: MedusaContainer, code: TemplateCode, locale: string) {
  const platform = platformOf(scope)
  const { templates } = platform.getOptions()
  const stored = await platform.listTemplates(code)
  const own = stored.find((row) => row.locale === locale)

  return {
    code,
    locale,
    audience: templateCodes[code].audience,
    ...chooseWording(code, locale, stored, templates),
    is_changed: own !== undefined,
    rev: own?.rev ?? 0,
    shipped: chooseWording(code, locale, [], templates),
    variables: variableNames(code),
    updated_at: own?.updated_at ?? null,
    updated_by: own?.updated_by ?? null,
  }
}

/** All messages with their languages: ours, the options' and the shop's own. */
export async function listTemplates(scope: MedusaContainer) {
  const platform = platformOf(scope)
  const { templates } = platform.getOptions()
  const stored = await platform.listTemplates()

  return (Object.keys(templateCodes) as TemplateCode[]).map((code) => {
    const own = stored.filter((row) => row.code === code)
    const languages = [...textLocales, ...Object.keys(templates[code] ?? {}), ...own.map(({ locale }) => locale)]
    return {
      code,
      audience: templateCodes[code].audience,
      languages: [...new Set<string>(languages)].map((locale) => {
        const row = own.find((candidate) => candidate.locale === locale)
        return {
          locale,
          subject: chooseWording(code, locale, own, templates).subject,
          is_changed: row !== undefined,
          updated_at: row?.updated_at ?? null,
        }
      }),
    }
  })
}
