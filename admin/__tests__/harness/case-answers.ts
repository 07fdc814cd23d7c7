import type { AdminCaseDetail, AdminCaseRow } from "../../../src/types"
import { Refused } from "./fake-server"
import { may } from "./may"

export const casePath = "/admin/after-sales/cases/ascas_1"

/** The signed-in user may do this and nothing else. */
export const allow = (...permissions: string[]) => ({
  ...may(permissions),
  "GET /admin/users/me": { user: { id: "user_1" } },
})

/** Everything that somebody at the desk may do with cases. */
export const desk = allow(
  ...["read", "create", "update", "assign", "message", "decide", "merge", "bulk", "record"].map((one) => `cases.${one}`)
)

/** A page of cases as the API answers it. */
export const listOf = (cases: AdminCaseRow[], rest: object = {}) => ({
  cases,
  count: cases.length,
  count_exact: true,
  limit: 20,
  offset: 0,
  next_cursor: null,
  ...rest,
})

const agent = (user_id: string, name: string | null, rest: object = {}) => ({
  user_id,
  name,
  email: `${user_id}@example.com`,
  is_active: true,
  is_away: false,
  ...rest,
})

/** Bea and Carlo take cases; Dora is away; one without a name is known by the address. */
export const agents = {
  "GET /admin/after-sales/agents": {
    agents: [
      agent("user_1", "Bea Bianchi"),
      agent("user_2", "Carlo Conti"),
      agent("user_3", "Dora Dini", { is_away: true }),
      agent("user_4", null),
    ],
  },
}

export const services = {
  "GET /admin/after-sales/services": {
    services: [
      { id: "assvc_repair", kind: "repair", names: { en: "Repair", it: "Riparazione" } },
      { id: "assvc_enquiry", kind: "enquiry", names: { en: "Enquiry", it: "Richiesta" } },
      { id: "assvc_complaint", kind: "complaint", names: { en: "Complaint", it: "Reclamo" } },
    ],
    count: 3,
    count_exact: true,
    limit: 100,
    offset: 0,
  },
}

/** What a case's page reads, about this case. */
export const pageOf = (case_: AdminCaseDetail) => ({
  [`GET ${casePath}`]: { case: case_ },
  [`GET ${casePath}/related`]: { cases: [] },
  "GET /admin/after-sales/replies": { replies: [], count: 0, count_exact: true, limit: 100, offset: 0 },
  "GET /admin/after-sales/symptoms": { symptoms: [] },
  ...desk,
  ...agents,
})

/** Somebody else wrote to the case since it was read. */
export const caseChanged = () =>
  new Refused(409, {
    type: "conflict",
    code: "case_changed",
    message: "Case C-2026-000042 is resolved since somebody else changed it",
    details: { status: "resolved", rev: 8 },
  })
