import { sqlWith } from "../../shared/connection"
import type { Sql } from "../../shared/sql"

export type { Sql }

export const sqlOn = sqlWith()
