import { model } from "@medusajs/framework/utils"
import { evidenceKinds } from "../domain/types"

/** What was shown for a step. Written once: a trigger lets nothing but the erasure of a person's words change it. */
export const CaseEvidence = model
  .define("after_sales_case_evidence", {
    id: model.id({ prefix: "asced" }).primaryKey(),
    case_id: model.text(),
    step_id: model.text(),
    code: model.text(),
    kind: model.enum([...evidenceKinds]),
    value: model.json(),
    attachment_id: model.text().nullable(),
    /** Null where there is no limit to keep. */
    within_limits: model.boolean().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    /** The repair or appointment in which it was taken. */
    source_kind: model.enum(["repair", "appointment"]).nullable(),
    source_id: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_case_evidence_once_unique", on: ["step_id", "code"], unique: true },
    { name: "IDX_after_sales_case_evidence_case", on: ["case_id"] },
  ])
