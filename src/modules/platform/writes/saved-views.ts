import { generateEntityId } from "@medusajs/framework/utils"
import { conflict, notFound } from "../../../shared/errors"
import type { StaffActor } from "../../../shared/permissions/roles"
import type { Sql } from "../../../shared/sql"
import { type SavedView, savedViewColumns, toSavedView, type SavedViewRow } from "../queries/saved-views"

export type SavedViewFields = {
  name: string
  filters: Record<string, string | string[]>
  order?: string | null
  is_shared?: boolean
}

export type CreateSavedViewInput = SavedViewFields & {
  resource: string
  actor: StaffActor
  idempotency?: { key: string; hash: string } | null
}

export type ChangeSavedViewInput = Partial<SavedViewFields> & {
  id: string
  actor: StaffActor
  /** Whether the role may change what others share. */
  may_share: boolean
}

/** Saves filters under a name that is the user's own. The same key again gives the view that it made before. */
export async function createSavedView(sql: Sql, input: CreateSavedViewInput): Promise<SavedView> {
  const { resource, name, filters, order = null, is_shared = false, actor, idempotency } = input
  const earlier = idempotency ? await viewOfKey(sql, actor, idempotency) : null
  if (earlier) {
    return earlier
  }
  const [row] = await sql<SavedViewRow>(
    `insert into after_sales_saved_view (id, resource, name, owner_type, owner_id, is_shared, filters, "order",
       idempotency_key, request_hash)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) returning ${savedViewColumns}`,
    [
      ...[
        generateEntityId(undefined, "asvw"),
        resource,
        name,
        actor.type,
        actor.id,
        is_shared,
        JSON.stringify(filters),
      ],
      ...[order, idempotency?.key ?? null, idempotency?.hash ?? null],
    ]
  )
  return toSavedView(row, actor)
}

async function viewOfKey(sql: Sql, actor: StaffActor, { key, hash }: { key: string; hash: string }) {
  const [row] = await sql<SavedViewRow & { request_hash: string }>(
    `select ${savedViewColumns}, request_hash from after_sales_saved_view
     where owner_id = ? and idempotency_key = ? and deleted_at is null`,
    [actor.id, key]
  )
  if (row && row.request_hash !== hash) {
    conflict("idempotency_key_reused", "This Idempotency-Key came with another body before")
  }
  return row ? toSavedView(row, actor) : null
}

const mayChange = "(owner_id = ? or (is_shared and ?::boolean))"

/** Changes a view of one's own, or a shared one where the role may. Others are not found. */
export async function changeSavedView(sql: Sql, input: ChangeSavedViewInput): Promise<SavedView> {
  const { id, actor, may_share, name, filters, order, is_shared } = input
  const [row] = await sql<SavedViewRow>(
    `update after_sales_saved_view set name = coalesce(?, name), filters = coalesce(?::jsonb, filters),
       "order" = case when ?::boolean then ?::text else "order" end, is_shared = coalesce(?::boolean, is_shared),
       updated_at = now()
     where id = ? and ${mayChange} and deleted_at is null returning ${savedViewColumns}`,
    [
      ...[
        name ?? null,
        filters ? JSON.stringify(filters) : null,
        order !== undefined,
        order ?? null,
        is_shared ?? null,
      ],
      ...[id, actor.id, may_share],
    ]
  )
  return row ? toSavedView(row, actor) : notFound("View", id)
}

export async function removeSavedView(
  sql: Sql,
  input: Pick<ChangeSavedViewInput, "id" | "actor" | "may_share">
): Promise<void> {
  const rows = await sql(
    `delete from after_sales_saved_view where id = ? and ${mayChange} and deleted_at is null returning id`,
    [input.id, input.actor.id, input.may_share]
  )
  if (!rows.length) {
    notFound("View", input.id)
  }
}
