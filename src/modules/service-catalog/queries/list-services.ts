import { listPage, type PageInput } from "../../../shared/list-page"
import { searchWords } from "../../../shared/search-words"
import type { ServiceStatus } from "../domain/service-machine"
import type { ServiceChannel, ServiceKind } from "../domain/types"
import type { Sql } from "../sql"
import { serviceColumns, type ServiceRow, toService } from "./service-record"

export type ServicesRequest = PageInput & {
  /** Words in the code or in a name. */
  q?: string
  kind?: ServiceKind[]
  status?: ServiceStatus[]
  channel?: ServiceChannel[]
}

const searched = `lower(' ' || s.code || ' ' ||
  coalesce((select string_agg(n.value, ' ') from jsonb_each_text(s.names) n), '') || ' ')`

/** Services for the settings page. */
export async function listServices(sql: Sql, request: ServicesRequest) {
  const { rows, ...page } = await listPage<ServiceRow>(
    sql,
    {
      name: "services",
      columns: serviceColumns,
      from: "after_sales_service s",
      alias: "s",
      where: [
        { sql: "s.deleted_at is null", params: [] },
        ...(request.kind ? [{ sql: "s.kind = any(?)", params: [request.kind] }] : []),
        ...(request.status ? [{ sql: "s.status = any(?)", params: [request.status] }] : []),
        ...(request.channel ? [{ sql: "s.channels && ?::text[]", params: [request.channel] }] : []),
        ...searchWords(searched, request.q),
      ],
      sorts: {
        position: { by: "s.position", type: "int" },
        created_at: { by: "s.created_at", type: "timestamptz" },
        updated_at: { by: "s.updated_at", type: "timestamptz" },
        code: { by: "s.code", type: "text" },
      },
      defaultOrder: "position",
    },
    request
  )
  return { services: rows.map(toService), ...page }
}
