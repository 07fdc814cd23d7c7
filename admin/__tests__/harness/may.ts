type Limit = { permission: string; limit: number }

/** The answer to what the signed-in user may do, for a fake server. */
export const may = (permissions: string[], limits: Limit[] = []) => ({
  "GET /admin/after-sales/roles/me": { me: { user_id: "user_1", role: "agent", permissions, limits } },
})
