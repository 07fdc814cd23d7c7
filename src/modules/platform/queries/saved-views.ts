import type { StaffActor } from "../../../shared/permissions/roles"
import { instantOf, type Sql } from "../../../shared/sql"

/** Filters of a list under a name. */
export type SavedView = {
  id: string
  resource: string
  name: string
  is_shared: boolean
  is_own: boolean
  filters: Record<string, unknown>
  order: string | null
  updated_at: string
}

export type SavedViewRow = Omit<SavedView, "is_own"> & { owner_id: string }

export const savedViewColumns = `id, resource, name, is_shared, owner_id, filters, "order", updated_at`

export function toSavedView({ owner_id, ...row }: SavedViewRow, actor: StaffActor): SavedView {
  const { id, resource, name, is_shared, filters, order, updated_at } = row
  return {
    id,
    resource,
    name,
    is_shared,
    is_own: owner_id === actor.id,
    filters,
    order,
    updated_at: instantOf(updated_at),
  }
}

/** A user's own views of a list, then those of others that are shared; by name, at most 200. */
export async function selectSavedViews(sql: Sql, resource: string, actor: StaffActor): Promise<SavedView[]> {
  const rows = await sql<SavedViewRow>(
    `select ${savedViewColumns} from after_sales_saved_view
     where resource = ? and (owner_id = ? or is_shared) and deleted_at is null
     order by owner_id = ? desc, name, id limit 200`,
    [resource, actor.id, actor.id]
  )
  return rows.map((row) => toSavedView(row, actor))
}
