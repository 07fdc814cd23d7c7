import { model } from "@medusajs/framework/utils"
import { ProcedureVersion } from "./procedure-version"

/** How a piece of work is done, known by its code. Its steps stand in its versions. */
export const Procedure = model
  .define("after_sales_procedure", {
    id: model.id({ prefix: "asproc" }).primaryKey(),
    code: model.text(),
    /** Per language. */
    names: model.json(),
    adopted_from: model.text().nullable(),
    retired_at: model.dateTime().nullable(),
    retired_by: model.text().nullable(),
    versions: model.hasMany(() => ProcedureVersion, { mappedBy: "procedure" }),
  })
  .indexes([
    { name: "IDX_after_sales_procedure_code", on: ["code"], unique: true },
    { name: "IDX_after_sales_procedure_created", on: ["created_at", "id"] },
  ])
