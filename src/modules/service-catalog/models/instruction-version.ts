import { model } from "@medusajs/framework/utils"
import { Instruction } from "./instruction"

/** What the instructions said in one language at one time. Published, it is evidence and never changes. */
export const InstructionVersion = model
  .define("after_sales_instruction_version", {
    id: model.id({ prefix: "asinv" }).primaryKey(),
    instruction: model.belongsTo(() => Instruction, { mappedBy: "versions" }),
    language: model.text(),
    version: model.number(),
    status: model.enum(["draft", "published", "retired"]).default("draft"),
    kind: model.enum(["text", "file"]),
    body: model.text().nullable(),
    /** The file's key in Medusa's File module; its address is never given out. */
    file_id: model.text().nullable(),
    file_name: model.text().nullable(),
    mime: model.text().nullable(),
    bytes: model.number().nullable(),
    sha256: model.text().nullable(),
    published_at: model.dateTime().nullable(),
    published_by: model.text().nullable(),
    retired_at: model.dateTime().nullable(),
    retired_by: model.text().nullable(),
    created_by: model.text().nullable(),
    updated_by: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_instruction_version_number",
      on: ["instruction_id", "language", "version"],
      unique: true,
    },
    {
      name: "IDX_after_sales_instruction_version_one_draft",
      on: ["instruction_id", "language"],
      unique: true,
      where: "status = 'draft'",
    },
    {
      name: "IDX_after_sales_instruction_version_one_published",
      on: ["instruction_id", "language"],
      unique: true,
      where: "status = 'published'",
    },
  ])
  .checks([
    {
      name: "after_sales_instruction_version_content",
      expression: (c) =>
        `(${c.kind} = 'text' and ${c.body} is not null and ${c.file_id} is null) or (${c.kind} = 'file' and ${c.file_id} is not null and ${c.body} is null)`,
    },
  ])
