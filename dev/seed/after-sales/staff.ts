import type { Actor } from "../../../src/shared/actor"

/** The dashboard's user as the history names them. */
export function staff(adminId: string): Actor {
  return { type: "user", id: adminId }
}
