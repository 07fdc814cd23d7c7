import { model } from "@medusajs/framework/utils"

/**
 * One promise of time about a case. Those of the service level count working time and stand still while the case
 * waits; those of the law count calendar time and never do. A generated column `next_at` says when the sweep must look.
 */
export const CaseDeadline = model
  .define("after_sales_case_deadline", {
    id: model.id({ prefix: "ascdl" }).primaryKey(),
    case_id: model.text(),
    kind: model.enum(["first_response", "resolution", "acknowledge", "legal_answer", "safety_review"]),
    /** Which rule it comes from; the kind itself for all but those of the law. */
    code: model.text(),
    /** The last second in which it is kept. */
    due_at: model.dateTime(),
    warn_at: model.dateTime().nullable(),
    is_pausable: model.boolean().default(false),
    /** Null where calendar time counts. */
    working_minutes_target: model.number().nullable(),
    /** Working minutes that had passed when the clock was last stopped or changed. */
    working_minutes_used: model.number().default(0),
    /** The service level and its calendar as they stood when the case was opened. */
    terms: model.json().nullable(),
    paused_at: model.dateTime().nullable(),
    met_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    warned_at: model.dateTime().nullable(),
    breached_at: model.dateTime().nullable(),
    /** What the law makes of silence, for example `deemed_accepted`. */
    effect: model.text().nullable(),
  })
  .indexes([{ name: "IDX_after_sales_case_deadline_kind_unique", on: ["case_id", "kind", "code"], unique: true }])
  .checks([
    {
      name: "after_sales_case_deadline_working_time",
      expression: (c) =>
        `coalesce(${c.working_minutes_target}, 0) >= 0 and ${c.working_minutes_used} >= 0 and (not ${c.is_pausable} or (${c.working_minutes_target} is not null and ${c.terms} is not null))`,
    },
    {
      name: "after_sales_case_deadline_pause",
      expression: (c) => `${c.paused_at} is null or ${c.is_pausable}`,
    },
  ])
