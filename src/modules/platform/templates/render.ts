import type { Liquid } from "liquidjs"
import { failureReason } from "../../../shared/failure-reason"
import { liquid, strictLiquid } from "../../../shared/liquid"
import type { TemplateWording } from "../../../shared/options-contact"
import { toHtml } from "./to-html"
import type { TemplateVariables } from "./variables"

export type RenderedMessage = { subject: string; text: string; html: string }

/**
 * Fills a wording. What customers wrote stays text: the wording is Liquid, its values aren't, the subject stays one
 * line, and the HTML is made from the finished text.
 */
export async function renderTemplate(wording: TemplateWording, variables: TemplateVariables): Promise<RenderedMessage> {
  return finish(await fill(liquid, wording, variables))
}

/** Why a wording can't be used, in the words of the template language; null when it can. */
export async function complaintAbout(wording: TemplateWording, sample: TemplateVariables): Promise<string | null> {
  try {
    await fill(strictLiquid, wording, sample)
    return null
  } catch (error) {
    return failureReason(error)
  }
}

async function fill(engine: Liquid, { subject, text }: TemplateWording, variables: TemplateVariables) {
  return {
    subject: String(await engine.parseAndRender(subject, variables)),
    text: String(await engine.parseAndRender(text, variables)),
  }
}

function finish({ subject, text }: TemplateWording): RenderedMessage {
  const body = text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
  return { subject: oneLine(subject), text: body, html: toHtml(body) }
}

/** A line break in a subject would begin another header. */
function oneLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim()
  return Array.from(line).slice(0, 250).join("")
}
