import type { LoaderOptions } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { untrueClaim } from "../../shared/claims/untrue-claim"
import { quoted } from "../../shared/errors"
import { parseOptions } from "../../shared/options"
import type { TemplateWording } from "../../shared/options-contact"
import { isTemplateCode, templateCodes } from "./templates/codes"
import { complaintAbout, renderTemplate } from "./templates/render"
import { sampleVariables } from "./templates/variables"

/**
 * Reads the wordings of the option `templates` as strictly as those that are saved in the dashboard, since they are
 * sent to customers all the same, and stops the boot with one line that names the first one which can't stand.
 */
export async function checkTemplateOptions({ options }: LoaderOptions): Promise<void> {
  for (const [code, languages] of Object.entries(parseOptions(options).templates)) {
    for (const [locale, wording] of Object.entries(languages)) {
      const complaint = await complaintOf(code, locale, wording)
      if (complaint !== null) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, `medusa-plugin-after-sales: option ${complaint}`)
      }
    }
  }
}

async function complaintOf(code: string, locale: string, wording: TemplateWording): Promise<string | null> {
  if (!isTemplateCode(code)) {
    return `${quoted(`templates.${code}`)} is unknown; accepted: ${Object.keys(templateCodes).join(", ")}`
  }
  const option = quoted(`templates.${code}.${locale}`)
  const sample = sampleVariables(code, locale)
  const mistake = await complaintAbout(wording, sample)
  if (mistake !== null) {
    return `${option} can't be read: ${mistake}`
  }
  if (templateCodes[code].audience === "staff") {
    return null
  }
  const looks = await renderTemplate(wording, sample)
  const claim = [wording.subject, wording.text, looks.subject, looks.text].map(untrueClaim).find((one) => one !== null)
  return claim
    ? `${option} says ${quoted(claim)}; accepted: no words that deny a guarantee while the legal one may run (Directive (EU) 2019/771)`
    : null
}
