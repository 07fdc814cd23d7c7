import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { refuseUntrueWording } from "../../shared/claims/refuse-untrue-wording"
import { invalid } from "../../shared/errors"
import type { TemplateWording } from "../../shared/options-contact"
import { sqlOf } from "../../shared/sql"
import { NotificationService } from "./notification-service"
import { selectTemplates } from "./queries/templates"
import { chooseWording } from "./templates/choose"
import type { TemplateCode } from "./templates/codes"
import * as described from "./templates/describe"
import { complaintAbout, type RenderedMessage, renderTemplate } from "./templates/render"
import { sampleVariables, type TemplateVariables } from "./templates/variables"
import { resetTemplate, saveTemplate, type SaveTemplateInput } from "./writes/templates"

/** How messages are worded: by the shop on its page in the dashboard, else by the plugin's options, else by us. */
export class TemplateService extends NotificationService {
  @InjectManager()
  async listTemplates(@MedusaContext() context: Context = {}): Promise<described.TemplateSummary[]> {
    return described.describeTemplates(await selectTemplates(sqlOf(context)), this.options_.templates)
  }

  @InjectManager()
  async retrieveTemplate(
    code: string,
    locale: string,
    @MedusaContext() context: Context = {}
  ): Promise<described.DescribedTemplate> {
    const known = described.templateCodeOf(code)
    const stored = await selectTemplates(sqlOf(context), known)
    return described.describeTemplate(known, locale, stored, this.options_.templates)
  }

  /** How a wording would look, filled with made-up data; what is left out is as it counts now. */
  @InjectManager()
  async previewTemplate(
    input: { code: string; locale: string } & Partial<TemplateWording>,
    @MedusaContext() context: Context = {}
  ): Promise<RenderedMessage> {
    const { code, ...counting } = await this.retrieveTemplate(input.code, input.locale, context)
    const wording = { subject: input.subject ?? counting.subject, text: input.text ?? counting.text }
    await refuseBad(code, input.locale, wording)
    return await renderTemplate(wording, sampleVariables(code, input.locale))
  }

  /** @throws `invalid_data` for a wording that isn't Liquid, or names what this message doesn't know; `not_allowed` for one that tells customers that their guarantee is over */
  @InjectManager()
  async saveTemplate(input: SaveTemplateInput, @MedusaContext() context: Context = {}): Promise<void> {
    const code = described.templateCodeOf(input.code)
    await refuseBad(code, input.locale, input)
    const looks = await renderTemplate(input, sampleVariables(code, input.locale))
    refuseUntrueWording([input.subject, input.text, looks.subject, looks.text])
    await saveTemplate(sqlOf(context), input)
  }

  @InjectManager()
  async resetTemplate(code: string, locale: string, @MedusaContext() context: Context = {}): Promise<string> {
    return await resetTemplate(sqlOf(context), described.templateCodeOf(code), locale)
  }

  /** A message as it goes out. */
  @InjectManager()
  async renderMessage(
    code: TemplateCode,
    variables: TemplateVariables,
    @MedusaContext() context: Context = {}
  ): Promise<RenderedMessage> {
    const stored = await selectTemplates(sqlOf(context), code)
    return await renderTemplate(chooseWording(code, variables.locale, stored, this.options_.templates), variables)
  }
}

async function refuseBad(code: TemplateCode, locale: string, wording: TemplateWording): Promise<void> {
  const complaint = await complaintAbout(wording, sampleVariables(code, locale))
  if (complaint !== null) {
    invalid("text", wording.text, complaint)
  }
}
