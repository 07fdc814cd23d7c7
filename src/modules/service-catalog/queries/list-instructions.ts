import { listPage, type PageInput } from "../../../shared/list-page"
import { searchWords } from "../../../shared/search-words"
import type { VersionStatus } from "../domain/version-machine"
import type { Sql } from "../sql"
import { instructionColumns, type InstructionRow, toInstruction } from "./instruction-record"

export type InstructionsRequest = PageInput & {
  /** Words in the code or in a name. */
  q?: string
  product_id?: string[]
  /** With a version in one of these languages and, where given, of one of these statuses. */
  language?: string[]
  status?: VersionStatus[]
}

const searched = `lower(' ' || i.code || ' ' ||
  coalesce((select string_agg(n.value, ' ') from jsonb_each_text(i.names) n), '') || ' ')`

const hasVersion = `exists (select 1 from after_sales_instruction_version v
  where v.instruction_id = i.id and v.deleted_at is null
    and (?::text[] is null or v.language = any(?::text[])) and (?::text[] is null or v.status = any(?::text[])))`

/** Instructions for the settings page and a product's page. */
export async function listInstructions(sql: Sql, request: InstructionsRequest) {
  const { language = null, status = null } = request
  const { rows, ...page } = await listPage<InstructionRow>(
    sql,
    {
      name: "instructions",
      columns: instructionColumns,
      from: "after_sales_instruction i",
      alias: "i",
      where: [
        { sql: "i.deleted_at is null", params: [] },
        ...(request.product_id ? [{ sql: "i.product_id = any(?)", params: [request.product_id] }] : []),
        ...(language || status ? [{ sql: hasVersion, params: [language, language, status, status] }] : []),
        ...searchWords(searched, request.q),
      ],
      sorts: {
        created_at: { by: "i.created_at", type: "timestamptz" },
        updated_at: { by: "i.updated_at", type: "timestamptz" },
        code: { by: "i.code", type: "text" },
      },
      defaultOrder: "-created_at",
    },
    request
  )
  return { instructions: rows.map(toInstruction), ...page }
}
