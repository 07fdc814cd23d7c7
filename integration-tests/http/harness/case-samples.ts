import type { CaseStock } from "./cases"

/** What a walk knows of cases; without it the requests name none that exists. */
export type CaseSamples = Partial<Pick<CaseStock, "services"> & { caseId: string; attachmentId: string }>

/** Bodies of the routes of cases. */
export function caseBodies(stock: CaseSamples & { unitIds: string[]; agent: { id: string } }) {
  const service_id = stock.services?.enquiry ?? "assvc_none"
  const items = [{ description: "When may I bring it by?" }]
  return {
    "store.cases.create": { service_id, items, locale: "it" },
    "store.cases.addMessage": { body: "One more thing" },
    "store.cases.reopen": { message: "It is not solved" },
    "store.cases.answer": { right_claimed: "guarantee" },
    "admin.cases.create": { service_id, items, email: "carla@example.com", name: "Carla", channel: "phone" },
    "admin.cases.update": { priority: "high", remedy_sought: "repair" },
    "admin.cases.assign": { user_id: stock.agent.id },
    "admin.cases.acknowledge": {},
    "admin.cases.addMessage": { body: "We look at it", visibility: "customer" },
    "admin.cases.changeStatus": { action: "start" },
    "admin.cases.merge": { into_id: "ascase_none" },
    "admin.cases.followUp": { description: "The second pump" },
    "admin.cases.completeStep": { evidence: [{ code: "symptom", value: { text: "Leaks" } }] },
    "admin.cases.reviewSafety": { outcome: "no_danger" },
    "admin.replies.create": { name: "Greeting", texts: { en: "Hello", it: "Buongiorno" } },
    "admin.replies.update": { name: "Farewell" },
    "admin.replies.render": { case_id: stock.caseId ?? "ascase_none" },
    "admin.cases.bulk": { ids: [stock.caseId ?? "ascase_none"], action: "start" },
  }
}

/** Ids in the paths of these routes. */
export function caseParams({ caseId, attachmentId }: CaseSamples) {
  return { step_id: "ascst_none", attachment_id: attachmentId ?? "ascat_none", case_id: caseId ?? "ascase_none" }
}
