import { sqlWith } from "../../shared/connection"
import type { Sql } from "../../shared/sql"

export type { Sql }

/** Unique keys whose breach has a meaning of its own. */
export const sqlOn = sqlWith({
  IDX_after_sales_case_number_unique: ["number_taken", "Another case carries this number"],
  IDX_after_sales_case_origin_unique: ["origin_taken", "A case of this origin exists already"],
  IDX_after_sales_case_item_unit_unique: ["unit_named_twice", "The case names one unit twice"],
  IDX_after_sales_reply_name_unique: ["name_taken", "Another reply carries this name"],
  IDX_after_sales_case_evidence_once_unique: ["evidence_written", "This evidence has been written already"],
})
