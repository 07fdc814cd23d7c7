import { model } from "@medusajs/framework/utils"
import { childKinds } from "../domain/types"

/** Work on the case that another module does. While it is open, its state is the case's. */
export const CaseChild = model
  .define("after_sales_case_child", {
    id: model.id({ prefix: "ascch" }).primaryKey(),
    case_id: model.text(),
    kind: model.enum([...childKinds]),
    ref_id: model.text(),
    state: model.enum(["open", "waiting", "done"]),
    waiting_for: model.enum(["customer", "third_party"]).nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_case_child_ref_unique", on: ["kind", "ref_id"], unique: true },
    { name: "IDX_after_sales_case_child_case", on: ["case_id"] },
  ])
