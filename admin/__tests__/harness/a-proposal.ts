import type { AdminProposal } from "../../../src/types"

/** The shop has noticed that an espresso machine is due for maintenance. */
export const aProposal = (changes: Partial<AdminProposal> = {}): AdminProposal => ({
  id: "aspro_1",
  status: "open",
  service_id: "assvc_2",
  service: {
    id: "assvc_2",
    code: "maintenance",
    kind: "maintenance",
    names: { en: "Maintenance", it: "Manutenzione" },
  },
  unit_id: "asunit_1",
  product_id: "prod_1",
  product_title: "Lario Duo",
  serial_number: "LD-0001",
  order_display_id: 1042,
  owner_customer_id: "cus_1",
  reason: { code: "age", params: { months: 12 }, text: "The unit is 12 months old." },
  due_on: "2027-03-03",
  dismissed_reason: null,
  note: null,
  case_id: null,
  decided_at: null,
  decided_by: null,
  created_at: "2026-03-03T10:00:00.000Z",
  ...changes,
})
