import type { AdminUnit } from "../../../src/types"

/** Brought in from an earlier sale and not stood by yet. A registration is approved instead. */
export const isUnconfirmed = (unit: AdminUnit) => unit.origin === "backfill" && unit.confirmed_at === null
