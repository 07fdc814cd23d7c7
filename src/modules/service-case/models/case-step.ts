import { model } from "@medusajs/framework/utils"
import { skipReasons } from "../domain/types"

/** A step of the procedure that the case runs, frozen. One that failed can be done again, as another attempt. */
export const CaseStep = model
  .define("after_sales_case_step", {
    id: model.id({ prefix: "ascst" }).primaryKey(),
    case_id: model.text(),
    position: model.number(),
    attempt: model.number().default(1),
    code: model.text(),
    definition: model.json(),
    status: model.enum(["open", "done", "failed", "skipped"]).default("open"),
    done_at: model.dateTime().nullable(),
    done_by_type: model.text().nullable(),
    done_by_id: model.text().nullable(),
    skip_reason: model.enum([...skipReasons]).nullable(),
  })
  .indexes([{ name: "IDX_after_sales_case_step_place_unique", on: ["case_id", "position", "attempt"], unique: true }])
  .checks([
    { name: "after_sales_case_step_settled", expression: (c) => `(${c.status} = 'open') = (${c.done_at} is null)` },
  ])
