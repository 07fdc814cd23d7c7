import { picture } from "../../../../src/shared/attachments/__tests__/pictures"
import type { Database } from "../../../servers/database"
import type { Server } from "../../../servers/server"
import { newKey, type People } from "./asking"

export type AtWork = { server: Server; people: People; sql: Database["sql"] }

type Act = (work: AtWork) => Promise<void>

const store = "/store/after-sales"
const admin = "/admin/after-sales"

/** Ids of open cases of a service, as many as there are up to a number, any of them. */
async function openCases({ sql }: AtWork, code: string, count: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from after_sales_case where service_code = $1 and is_open and owner_customer_id is not null
     order by random() limit $2`,
    [code, count]
  )
  return rows.map(({ id }) => id)
}

/** Asks for a repair of any unit, or just for something. */
export const open: Act = async (work) => {
  const { people, server, sql } = work
  const [unit] = await sql<{ id: string }>(
    "select id from after_sales_unit where origin = 'order' and owner_customer_id is not null order by random() limit 1"
  )
  const { repair, enquiry } = people.desk.services
  const isRepair = Math.random() < 0.5
  const items = [{ description: "It leaks from below", ...(isRepair && { unit_id: unit.id }) }]
  const body = { service_id: isRepair ? repair : enquiry, items }
  const key = newKey()
  const answer = await people.ask(server, { as: "customer", path: `${store}/cases`, body, key })
  if (answer) {
    const one = "select 1 from after_sales_case where id = $1 and idempotency_key = $2"
    people.promise("a case", one, answer.case.id, key)
  }
}

export const write: Act = async (work) => {
  const { people, server } = work
  for (const id of await openCases(work, "general_enquiry", 1)) {
    const key = newKey()
    const body = { body: "One more thing" }
    const answer = await people.ask(server, { as: "customer", path: `${store}/cases/${id}/messages`, body, key })
    if (answer) {
      const one = "select 1 from after_sales_case_message where id = $1 and idempotency_key = $2"
      people.promise("a customer's message", one, answer.message.id, key)
    }
  }
}

export const reply: Act = async (work) => {
  const { people, server } = work
  for (const id of await openCases(work, "repair_request", 1)) {
    const body = { body: "We look at it", visibility: "customer" }
    const answer = await people.ask(server, { as: "agent", path: `${admin}/cases/${id}/messages`, body, key: newKey() })
    if (answer) {
      people.promise("an answer", "select 1 from after_sales_case_message where id = $1", answer.message.id)
    }
  }
}

/** The first step of a repair: what the customer sees. */
export const record: Act = async ({ people, server, sql }) => {
  const [step] = await sql<{ id: string; case_id: string }>(
    `select s.id, s.case_id from after_sales_case_step s join after_sales_case c on c.id = s.case_id
     where c.is_open and c.service_code = 'repair_request' and s.position = 0 and s.status = 'open'
     order by random() limit 1`
  )
  if (step) {
    const body = { evidence: [{ code: "symptom", value: { text: "Leaks" } }] }
    const answer = await people.ask(server, {
      as: "agent",
      path: `${admin}/cases/${step.case_id}/steps/${step.id}`,
      body,
    })
    if (answer) {
      const one = `select 1 from after_sales_case_step s join after_sales_case_evidence e on e.step_id = s.id
        where s.id = $1 and s.status = 'done'`
      people.promise("a step", one, step.id)
    }
  }
}

export const assign: Act = async (work) => {
  const { people, server } = work
  for (const id of await openCases(work, "repair_request", 1)) {
    await people.ask(server, { as: "agent", path: `${admin}/cases/${id}/assign`, body: {} })
  }
}

/** Many at once: some get a priority, which each keeps or has in its history. */
export const bulk: Act = async (work) => {
  const { people, server } = work
  const ids = await openCases(work, "general_enquiry", 8)
  const priority = Math.random() < 0.5 ? "high" : "low"
  const body = { ids, action: "set_priority", priority }
  const answer = ids.length ? await people.ask(server, { as: "agent", path: `${admin}/cases/bulk`, body }) : null
  for (const { id } of answer?.results.filter(({ done }) => done) ?? []) {
    const one = `select 1 from after_sales_case c where id = $1 and (priority = $2 or exists (
      select 1 from after_sales_case_event e where e.case_id = c.id and e.kind = 'priority_changed'))`
    people.promise("a priority", one, id, priority)
  }
}

export const merge: Act = async (work) => {
  const { people, server } = work
  const [from, into] = await openCases(work, "general_enquiry", 2)
  if (into) {
    const body = { into_id: into }
    const answer = await people.ask(server, { as: "agent", path: `${admin}/cases/${from}/merge`, body })
    if (answer) {
      people.promise("a merge", "select 1 from after_sales_case where id = $1 and merged_into_id is not null", from)
    }
  }
}

/** Ends a case, so that its units are free. */
export const cancel: Act = async (work) => {
  const { people, server } = work
  for (const id of await openCases(work, "repair_request", 1)) {
    const answer = await people.ask(server, { as: "customer", path: `${store}/cases/${id}/cancel` })
    if (answer) {
      people.promise("a cancellation", "select 1 from after_sales_case where id = $1 and status = 'cancelled'", id)
    }
  }
}

/** A need that was noticed for any unit becomes a case. */
export const accept: Act = async ({ people, server, sql }) => {
  const id = `asprp_${newKey()}`
  await sql(
    `insert into after_sales_proposal (id, detection_key, service_id, rule_id, unit_id, reason_code, params, due_on,
       product_title, owner_customer_id)
     select $1, $1, $2, $1, id, 'age', '{"months": 12}', '2026-01-01', product_title, owner_customer_id
     from after_sales_unit where origin = 'order' and owner_customer_id is not null order by random() limit 1`,
    [id, people.desk.services.repair]
  )
  const answer = await people.ask(server, { as: "agent", path: `${admin}/proposals/${id}/accept` })
  if (answer) {
    const one = `select 1 from after_sales_case where id = $1 and origin_key = 'proposal:' || $2`
    people.promise("a proposal's case", one, answer.proposal.case_id, id)
  }
}

export const publish: Act = async ({ people, server }) => {
  const path = `${admin}/procedures/${people.desk.procedureId}`
  await people.ask(server, { as: "agent", path: `${path}/versions`, key: newKey() })
  const answer = await people.ask(server, { as: "agent", path: `${path}/publish` })
  if (answer) {
    people.promise("a published version", "select 1")
  }
}

/** A guest wants in. The address fits no order but the customer's, who gets the code. */
export const enter: Act = async ({ people, server }) => {
  const numbers = people.desk.orderNumbers
  const order_display_id = numbers[Math.floor(Math.random() * numbers.length)]
  const body = { order_display_id, email: "ada@example.com" }
  const answer = await people.ask(server, { as: "anybody", path: `${store}/guest-access`, body })
  if (answer) {
    const some = "select 1 from after_sales_guest_code where order_display_id = $1 and order_id is not null limit 1"
    people.promise("a guest's code", some, order_display_id)
  }
}

export const upload: Act = async ({ people, server }) => {
  const file = await picture("png")
  const key = newKey()
  const answer = await people.ask(server, { as: "customer", path: `${store}/attachments`, file, key })
  if (answer) {
    const one = "select 1 from after_sales_case_attachment where id = $1 and idempotency_key = $2 and state = 'stored'"
    people.promise("a file", one, answer.attachment.id, key)
  }
}

/** Whoever the server is lost to has nothing to add. */
export const sweep: Act = async ({ server }) => void (await server.call("sweepNow", null).catch(() => undefined))

/** Somebody with a case that is over asks to be forgotten. */
export const forget: Act = async ({ people, server }) => {
  const email = `${newKey()}@example.com`
  const items = [{ description: "Call me on 02 1234567" }]
  const body = { service_id: people.desk.services.enquiry, items, email, name: "Gone Girl", channel: "phone" }
  const opened = await people.ask(server, { as: "agent", path: `${admin}/cases`, body, key: newKey() })
  if (!opened) {
    return
  }
  const end = { action: "cancel", cancel_reason: "mistake" }
  await people.ask(server, { as: "agent", path: `${admin}/cases/${opened.case.id}/status`, body: end })
  const path = `${admin}/privacy-requests`
  const asked = await people.ask(server, { as: "agent", path, body: { kind: "erasure", email }, key: newKey() })
  const granted = asked && (await people.ask(server, { as: "agent", path: `${path}/${asked.privacy_request.id}/run` }))
  await server.call("runJobs", null).catch(() => undefined)
  if (granted) {
    const one = `select 1 from after_sales_privacy_request p where id = $1 and status = 'completed' and not exists (
      select 1 from after_sales_case where owner_email = $2 or owner_name = 'Gone Girl' and id = $3)`
    people.promise("an erasure", one, asked.privacy_request.id, email, opened.case.id)
  }
}

export const acts = [
  open,
  write,
  reply,
  record,
  assign,
  bulk,
  merge,
  cancel,
  accept,
  publish,
  enter,
  upload,
  sweep,
  forget,
]
