export {
  aLine,
  anOrder,
  aParcel,
  delivered,
  shipped,
} from "../../../src/modules/installed-base/domain/reconcile/__tests__/orders"

/** How orders are told as they happen. */
export const sold = { origin: "order", is_confirmed: true } as const
export const anna = { type: "customer", id: "cus_anna" } as const
export const agent = { type: "user", id: "user_agent" } as const
