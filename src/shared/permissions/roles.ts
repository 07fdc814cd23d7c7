/** What a dashboard user or a secret API key may be. Everyone is `manager` until somebody is made less. */
export const roleNames = ["manager", "agent", "technician", "viewer"] as const

export type RoleName = (typeof roleNames)[number]

/** Who acts on the admin API: a dashboard user, or a program with a secret key. */
export type StaffActor = { type: "user" | "api_key"; id: string }
