import type { TextByLanguage } from "../domain/types"
import type { Sql } from "../sql"
import type { PublishedInstruction } from "../types"
import { type InstructionVersionRow, toInstructionVersion } from "./instruction-record"

type Row = { id: string; code: string; names: TextByLanguage; versions: InstructionVersionRow[] }

/** What a product's owner may read: the version in force of each language. */
export async function instructionsOfProduct(sql: Sql, productId: string | null): Promise<PublishedInstruction[]> {
  const rows = await sql<Row>(
    `select i.id, i.code, i.names, jsonb_agg(to_jsonb(v) order by v.language) as versions
     from after_sales_instruction i
     join after_sales_instruction_version v
       on v.instruction_id = i.id and v.status = 'published' and v.deleted_at is null
     where i.product_id = ? and i.deleted_at is null
     group by i.id order by i.code, i.id limit 200`,
    [productId]
  )
  return rows.map(({ versions, ...instruction }) => ({
    ...instruction,
    versions: versions.map(toInstructionVersion) as PublishedInstruction["versions"],
  }))
}
