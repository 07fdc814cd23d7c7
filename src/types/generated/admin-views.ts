// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminSavedView = {
  id: string
  resource: string
  name: string
  is_shared: boolean
  is_own: boolean
  filters: Record<string, unknown>
  order: string | null
  updated_at: string
}

export type AdminSavedViewDeleteResponse = {
  id: string
  object: "view"
  deleted: true
}

export type AdminSavedViewListResponse = {
  views: AdminSavedView[]
}

export type AdminSavedViewResponse = {
  view: AdminSavedView
}
