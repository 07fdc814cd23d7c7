import { model } from "@medusajs/framework/utils"

/** A row of an import that was left out, and why. */
export const JobRejection = model
  .define("after_sales_job_rejection", {
    id: model.id({ prefix: "asjrj" }).primaryKey(),
    job_id: model.text(),
    /** Line of the file, the header being 1. */
    line: model.number(),
    code: model.text(),
    message: model.text(),
  })
  .indexes([{ name: "IDX_after_sales_job_rejection_line_unique", on: ["job_id", "line", "code"], unique: true }])
