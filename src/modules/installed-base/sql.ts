import { sqlWith } from "../../shared/connection"
import type { Sql } from "../../shared/sql"

export type { Sql }

/** A statement with the values of its `?`, to be run by itself or as a part of a larger one. */
export type Statement = { text: string; values: unknown[] }

/** Unique keys whose breach has a meaning of its own. None of the messages tells whose the other record is. */
export const sqlOn = sqlWith({
  IDX_after_sales_unit_serial_unique: ["serial_taken", "Another unit of this product carries this serial number"],
  IDX_after_sales_unit_transfer_pending_unique: ["transfer_pending", "The unit has already been offered to somebody"],
})
