// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminRenderedReply = {
  id: string
  body: string
}

export type AdminRenderedReplyResponse = {
  reply: AdminRenderedReply
}

export type AdminReply = {
  id: string
  name: string
  /** Per language, in Liquid */
  texts: Record<string, string>
  rev: number
  created_at: string
  updated_at: string
}

export type AdminReplyDeleteResponse = {
  id: string
  object: "reply"
  deleted: true
}

export type AdminReplyListResponse = {
  replies: AdminReply[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminReplyResponse = {
  reply: AdminReply
}
