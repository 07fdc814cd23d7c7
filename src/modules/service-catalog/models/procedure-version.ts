import { model } from "@medusajs/framework/utils"
import { Procedure } from "./procedure"

/** One wording of a procedure. Once published, its steps never change: a trigger holds them fast. */
export const ProcedureVersion = model
  .define("after_sales_procedure_version", {
    id: model.id({ prefix: "asprv" }).primaryKey(),
    procedure: model.belongsTo(() => Procedure, { mappedBy: "versions" }),
    version: model.number(),
    status: model.enum(["draft", "published", "retired"]).default("draft"),
    /** `ProcedureStep[]`, in the order in which they are done. */
    steps: model.json(),
    published_at: model.dateTime().nullable(),
    published_by: model.text().nullable(),
    retired_at: model.dateTime().nullable(),
    retired_by: model.text().nullable(),
    created_by: model.text().nullable(),
    updated_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    idempotency_hash: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_procedure_version_number", on: ["procedure_id", "version"], unique: true },
    {
      name: "IDX_after_sales_procedure_version_one_draft",
      on: ["procedure_id"],
      unique: true,
      where: "status = 'draft'",
    },
    {
      name: "IDX_after_sales_procedure_version_one_published",
      on: ["procedure_id"],
      unique: true,
      where: "status = 'published'",
    },
    {
      name: "IDX_after_sales_procedure_version_idempotency",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
  .checks([{ name: "after_sales_procedure_version_number", expression: (c) => `${c.version} >= 1` }])
