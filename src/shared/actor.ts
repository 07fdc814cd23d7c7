/** Who did something, as every history row names them. Ids only: names stand where an erasure can reach them. */
export type Actor = {
  type: "user" | "api_key" | "customer" | "guest" | "technician" | "system"
  id: string | null
}

/** Sweeps, subscribers and jobs. */
export const systemActor: Actor = { type: "system", id: null }
