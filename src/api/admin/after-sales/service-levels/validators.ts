import { z } from "@medusajs/framework/zod"
import { levelScopes } from "../../../../modules/service-case/clock/domain/types"
import { casePriorities, type CasePriority } from "../../../../modules/service-case/domain/types"
import { oneOrMany, paging, searchText } from "../../../../shared/http/schema/query"
import { lineOfText, recordId } from "../../../../shared/http/schema/text"

const levelStatus = z.enum(["active", "inactive"])

export const serviceLevelListQuery = z.strictObject({
  ...paging(["created_at", "updated_at", "name"]),
  q: searchText.optional(),
  scope: oneOrMany(z.enum(levelScopes)).optional(),
  status: oneOrMany(levelStatus).optional(),
  calendar_id: oneOrMany(recordId).optional(),
})

const minutes = z
  .int({ error: "a whole number of working minutes from 1 to 100000" })
  .min(1, { error: "a whole number of working minutes from 1 to 100000" })
  .max(100_000, { error: "a whole number of working minutes from 1 to 100000" })

const target = z.strictObject({ first_response_minutes: minutes, resolution_minutes: minutes })

const targets = z
  .strictObject(
    Object.fromEntries(casePriorities.map((priority) => [priority, target])) as Record<CasePriority, typeof target>
  )
  .describe("Working minutes per priority")

const escalation = z.strictObject({
  reassign: recordId.default("none").describe("none, round_robin, or the id of the user who takes over"),
  raise_priority: z.boolean().default(false),
  notify: z
    .union([z.literal("managers"), z.array(recordId).max(50)], { error: "managers, or at most 50 user ids" })
    .default("managers"),
})

const content = {
  name: lineOfText({ max: 120 }),
  scope: z.enum(levelScopes),
  scope_ids: z.array(recordId).max(1000).describe("Customers, customer groups or countries; none for the default"),
  calendar_id: recordId,
  targets,
  warn_percent: z
    .int({ error: "a whole percentage from 1 to 99" })
    .min(1, { error: "a whole percentage from 1 to 99" })
    .max(99, { error: "a whole percentage from 1 to 99" })
    .describe("Share of a target after which those in charge are warned"),
  escalation,
  status: levelStatus,
}

export const createServiceLevelBody = z.strictObject({
  ...content,
  scope_ids: content.scope_ids.default([]),
  warn_percent: content.warn_percent.default(80),
  escalation: content.escalation.default({ reassign: "none", raise_priority: false, notify: "managers" }),
  status: content.status.default("active"),
})

export const updateServiceLevelBody = z
  .strictObject(content)
  .partial()
  .refine((body) => Object.keys(body).length > 0, { error: "at least one field" })
