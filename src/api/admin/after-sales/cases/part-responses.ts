import { z } from "@medusajs/framework/zod"
import { instantAnswer } from "../../../../shared/http/schema/list"
import { caseChildKind, caseEvidenceKind, caseStepStatus, caseVisibility } from "../../../answers/case-enums"
import { textsAnswer } from "../../../answers/case-parts"

const text = z.string().nullable()
const at = instantAnswer.nullable()
const count = z.number().int()

export const caseMessage = z
  .object({
    id: z.string(),
    case_id: z.string(),
    visibility: caseVisibility,
    author_type: z.string(),
    author_id: text,
    body: z.string(),
    communicates_decision: z.boolean(),
    template_id: text,
    attachment_ids: z.array(z.string()),
    erased_at: at,
    created_at: instantAnswer,
  })
  .meta({ id: "AdminCaseMessage" })

const score = z.object({ score: count.describe("1 to 5"), note: text }).meta({ id: "CaseFactorScore" })

/** How heavily each factor of a complaint weighs, as the agent sees it. */
export const caseFactors = z
  .object({
    characteristics: score.nullable(),
    importance: score.nullable(),
    moment: score.nullable(),
    part_price: score.nullable(),
  })
  .meta({ id: "CaseFactors" })

const evidenceDefinition = z
  .object({
    code: z.string(),
    kind: caseEvidenceKind,
    label: textsAnswer,
    is_required: z.boolean(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: text,
  })
  .meta({ id: "CaseEvidenceDefinition" })

const stepDefinition = z
  .object({
    code: z.string(),
    title: textsAnswer,
    instruction: textsAnswer,
    by: z.enum(["agent", "technician", "customer"]),
    is_required: z.boolean(),
    evidence: z.array(evidenceDefinition),
    document: text,
  })
  .meta({ id: "CaseStepDefinition" })

export const caseEvidence = z
  .object({
    id: z.string(),
    code: z.string(),
    kind: caseEvidenceKind,
    value: z.record(z.string(), z.unknown()).describe("checked, number and unit, attachment_id, serial_number or text"),
    attachment_id: text,
    within_limits: z.boolean().nullable(),
    actor_type: z.string(),
    actor_id: text,
    source_kind: text,
    source_id: text,
    created_at: instantAnswer,
  })
  .meta({ id: "CaseEvidence" })

export const caseStep = z
  .object({
    id: z.string(),
    position: count,
    attempt: count.describe("More than 1 after a failure"),
    code: z.string(),
    definition: stepDefinition,
    status: caseStepStatus,
    done_at: at,
    done_by_type: text,
    done_by_id: text,
    skip_reason: text,
    evidence: z.array(caseEvidence),
  })
  .meta({ id: "CaseStep" })

export const caseChild = z
  .object({
    id: z.string(),
    kind: caseChildKind,
    ref_id: z.string(),
    state: z.enum(["open", "waiting", "done"]),
    waiting_for: z.enum(["customer", "third_party"]).nullable(),
  })
  .meta({ id: "CaseChild" })

export const caseDeadline = z
  .object({
    id: z.string(),
    kind: z.enum(["first_response", "resolution", "acknowledge", "legal_answer", "safety_review"]),
    code: z.string(),
    due_at: instantAnswer,
    warn_at: at,
    is_pausable: z.boolean(),
    working_minutes_target: count.nullable(),
    working_minutes_used: count.nullable(),
    paused_at: at,
    met_at: at,
    cancelled_at: at,
    warned_at: at,
    breached_at: at,
    effect: text.describe("What silence means by law, such as deemed_accepted"),
  })
  .meta({ id: "CaseDeadline" })
