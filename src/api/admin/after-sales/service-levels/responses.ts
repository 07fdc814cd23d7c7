import { z } from "@medusajs/framework/zod"
import { levelScopes } from "../../../../modules/service-case/clock/domain/types"
import { deletionOf, instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"

const target = z
  .object({ first_response_minutes: z.number().int(), resolution_minutes: z.number().int() })
  .meta({ id: "ServiceLevelTarget" })

export const serviceLevel = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(levelScopes).describe("A customer's own level goes before their group's, country's and the default"),
    scope_ids: z.array(z.string()),
    calendar_id: z.string(),
    calendar_name: z.string(),
    targets: z.object({ low: target, normal: target, high: target, critical: target }).describe("In working minutes"),
    warn_percent: z.number().int(),
    escalation: z.object({
      reassign: z.string().describe("none, round_robin, or a user's id"),
      raise_priority: z.boolean(),
      notify: z.union([z.literal("managers"), z.array(z.string())]),
    }),
    status: z.enum(["active", "inactive"]),
    is_default: z.boolean().describe("Came with the plugin; may be edited and made inactive, not deleted"),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminServiceLevel" })

export const serviceLevelListAnswer = listOf("service_levels", serviceLevel).meta({
  id: "AdminServiceLevelListResponse",
})
export const serviceLevelAnswer = oneOf("service_level", serviceLevel).meta({ id: "AdminServiceLevelResponse" })
export const serviceLevelDeletion = deletionOf("service_level").meta({ id: "AdminServiceLevelDeleteResponse" })
