import type {
  CaseActor,
  CreateCaseInput,
  NewCaseItem,
  ProcedureSnapshot,
  StepDefinition,
  StoredCoverage,
} from "../../../src/modules/service-case"

export const agent: CaseActor = { type: "user", id: "user_ada" }
export const colleague: CaseActor = { type: "user", id: "user_bob" }
export const anna: CaseActor = { type: "customer", id: "cus_anna" }
export const bert: CaseActor = { type: "customer", id: "cus_bert" }
export const guest: CaseActor = { type: "guest", id: "asgst_1" }
export const proof = { email: "guest@example.com", order_id: "order_9" }

const channels = { sales_channel_ids: ["sc_web"] }
export const annaAsks = { customer_id: "cus_anna", ...channels }
export const bertAsks = { customer_id: "cus_bert", ...channels }
export const guestAsks = { guest: proof, ...channels }

/** The legal guarantee runs for two years, and what was bought may still be sent back. */
export const covered: StoredCoverage = {
  assessed_at: "2026-11-20T10:00:00.000Z",
  result: "covered",
  deadlines: [
    { code: "guarantee_end", on: "2028-11-10" },
    { code: "withdrawal_until", on: "2026-11-24" },
  ],
  reasons: [{ code: "statutory_covered", params: { until: "2028-11-10" } }],
}

/** The law has nothing to say any more. */
export const uncovered: StoredCoverage = {
  assessed_at: "2026-11-20T10:00:00.000Z",
  result: "not_covered",
  deadlines: [],
  reasons: [{ code: "statutory_ended", params: { on: "2020-11-10" } }],
}

export const washer: NewCaseItem = {
  unit_id: "asunit_1",
  order_line_id: "line_1",
  symptom_code: "strange_noise",
  description: "Rumbles while spinning",
  product_id: "prod_washer",
  product_title: "Washing machine Éclair",
  variant_title: "8 kg",
  serial_number: "SN-0004711",
  coverage: covered,
}

export const request = (change: Partial<CreateCaseInput> = {}): CreateCaseInput => ({
  service: { id: "assvc_repair", code: "repair_request", kind: "repair", names: { en: "Repair" } },
  procedure: null,
  channel: "store",
  items: [washer],
  owner: { customer_id: "cus_anna", email: "Anna@Example.com", name: "Anna Nowak", group_ids: ["cusgroup_vip"] },
  order: { id: "order_1", display_id: 1001 },
  sales_channel_id: "sc_web",
  locale: "en-GB",
  country_code: "IT",
  time_zone: "Europe/Rome",
  actor: anna,
  ...change,
})

export const complaint = (change: Partial<CreateCaseInput> = {}): CreateCaseInput =>
  request({
    service: { id: "assvc_complaint", code: "complaint", kind: "complaint", names: { en: "Complaint" } },
    remedy_sought: "refund",
    acknowledge_minutes: 0,
    ...change,
  })

export const guestRequest = (change: Partial<CreateCaseInput> = {}): CreateCaseInput =>
  request({
    channel: "guest",
    owner: { customer_id: null, email: proof.email, name: "Gus Guest" },
    order: { id: proof.order_id, display_id: 1009 },
    actor: guest,
    guest: proof,
    ...change,
  })

export const step = (code: string, change: Partial<StepDefinition> = {}): StepDefinition => ({
  code,
  title: { en: code },
  instruction: { en: "" },
  by: "agent",
  is_required: true,
  evidence: [],
  document: null,
  ...change,
})

export const procedureOf = (...steps: StepDefinition[]): ProcedureSnapshot => ({
  procedure_id: "asproc_1",
  version: 3,
  title: { en: "Repair" },
  steps,
})
