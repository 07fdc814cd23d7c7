// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminAgent = {
  user_id: string
  email: string
  name: string | null
  /** Gets cases in turn */
  is_active: boolean
  is_away: boolean
  away_until: string | null
  last_assigned_at: string | null
  /** Open cases that are theirs */
  open_cases: number
}

export type AdminAgentListResponse = {
  agents: AdminAgent[]
}

export type AdminAgentResponse = {
  agent: AdminAgent
}
