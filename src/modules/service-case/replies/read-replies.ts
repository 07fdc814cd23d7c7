import { notFound } from "../../../shared/errors"
import { listPage, type Page } from "../../../shared/list-page"
import { instant } from "../instants"
import type { Sql } from "../sql"
import type { ListRepliesInput, ReplyRecord } from "./types"

type ReplyRow = Omit<ReplyRecord, "created_at" | "updated_at"> & {
  created_at: Date | string
  updated_at: Date | string
}

const columns = "r.id, r.name, r.texts, r.rev, r.created_at, r.updated_at"

export async function listReplies(sql: Sql, { q, ...page }: ListRepliesInput): Promise<Page<ReplyRecord>> {
  const words = q?.trim().toLowerCase().split(/\s+/u).filter(Boolean) ?? []
  const found = await listPage<ReplyRow>(
    sql,
    {
      name: "replies",
      columns,
      from: "after_sales_reply r",
      alias: "r",
      where: [
        { sql: "r.deleted_at is null", params: [] },
        ...words.map((word) => ({
          sql: "lower(r.name) like ?",
          params: [`%${word.replace(/[\\%_]/g, "\\$&")}%`],
        })),
      ],
      sorts: {
        created_at: { by: "r.created_at", type: "timestamptz" },
        name: { by: "left(r.name, 120)", type: "text" },
      },
      defaultOrder: "name",
    },
    page
  )
  return { ...found, rows: found.rows.map(toReply) }
}

export async function retrieveReply(sql: Sql, id: string, lock: "" | "for update" = ""): Promise<ReplyRecord> {
  const [row] = await sql<ReplyRow>(
    `select ${columns} from after_sales_reply r where r.id = ? and r.deleted_at is null ${lock}`,
    [id]
  )
  return row ? toReply(row) : notFound("reply", id)
}

function toReply({ id, name, texts, rev, created_at, updated_at }: ReplyRow): ReplyRecord {
  return { id, name, texts, rev, created_at: instant(created_at), updated_at: instant(updated_at) }
}
