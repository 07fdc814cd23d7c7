import { model } from "@medusajs/framework/utils"
import { InstructionVersion } from "./instruction-version"

/** Instructions for use of a product, for example its manual. What they say stands in versions per language. */
export const Instruction = model
  .define("after_sales_instruction", {
    id: model.id({ prefix: "asins" }).primaryKey(),
    product_id: model.text(),
    code: model.text(),
    /** Per language. */
    names: model.json(),
    created_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    idempotency_hash: model.text().nullable(),
    versions: model.hasMany(() => InstructionVersion, { mappedBy: "instruction" }),
  })
  .indexes([
    { name: "IDX_after_sales_instruction_code", on: ["product_id", "code"], unique: true },
    { name: "IDX_after_sales_instruction_created", on: ["created_at", "id"] },
    {
      name: "IDX_after_sales_instruction_idempotency",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
