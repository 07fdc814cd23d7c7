import type { CreateCaseInput, NewCaseItem } from "../../types"

/** A request as a signed-in customer sends it, resolved; every test says what is special about its own. */
export const aRequest = (change: Partial<CreateCaseInput> = {}): CreateCaseInput => ({
  service: { id: "assvc_repair", code: "repair", kind: "repair", names: { en: "Repair", it: "Riparazione" } },
  procedure: null,
  channel: "store",
  items: [],
  owner: { customer_id: "cus_anna", email: "anna@example.com" },
  locale: "it-IT",
  time_zone: "Europe/Rome",
  actor: { type: "customer", id: "cus_anna" },
  ...change,
})

export const anItem = (change: Partial<NewCaseItem> = {}): NewCaseItem => ({ unit_id: "asunit_1", ...change })
