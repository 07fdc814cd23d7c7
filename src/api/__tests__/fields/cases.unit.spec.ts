import { describeFields, read } from "./field-tests"

const many = (count: number) => Array.from({ length: count }, (_, index) => `id_${index}`)
const item = { unit_id: "asunit_1", symptom_code: "leak", description: "Perde acqua" }
const words = "a text of 1 to 10000 characters"

const creation = { service_id: "assvc_1", items: [item] }

const items = [
  [{ items: undefined }, "items", "required"],
  [{ items: [] }, "items", "at least 1 items"],
  [{ items: item }, "items"],
  [{ items: Array(51).fill({ description: "x" }) }, "items", "at most 50 items"],
  [{ items: [{ ...item, description: undefined }] }, "items.0.description", "a text of 1 to 5000 characters"],
  [{ items: [{ ...item, description: " \n\t " }] }, "items.0.description", "a text of 1 to 5000 characters"],
  [{ items: [{ ...item, description: "🛠️".repeat(2_501) }] }, "items.0.description", "a text of 1 to 5000 characters"],
  [{ items: [{ ...item, description: "a\u0007b" }] }, "items.0.description"],
  [{ items: [{ ...item, order_line_id: "ordli_1" }] }, "items.0.order_line_id", "not both"],
  [{ items: [{ description: "x", order_line_id: "o", quantity: 0 }] }, "items.0.quantity", "at least 1"],
  [{ items: [{ description: "x", order_line_id: "o", quantity: 1.5 }] }, "items.0.quantity"],
  [{ items: [{ description: "x", order_line_id: "o", quantity: "2" }] }, "items.0.quantity"],
  [{ items: [{ description: "x", order_line_id: "o", quantity: 10_001 }] }, "items.0.quantity", "at most 10000"],
  [{ items: [item, { ...item, description: "twice" }] }, "items", "each unit and each order line once"],
  [{ items: [{ ...item, price: 0 }] }, "items.0.price", "Unknown field"],
  [{ items: [{ ...item, unit_id: { $ne: null } }] }, "items.0.unit_id"],
] as const

describeFields("store.cases.create", "body", creation, [
  ...items,
  [{ service_id: undefined }, "service_id", "required; accepted: an id"],
  [{ service_id: "a b" }, "service_id", "an id of letters, digits, _ and -"],
  [{ service_id: "x".repeat(129) }, "service_id"],
  [{ remedy_sought: "revenge" }, "remedy_sought", "repair, replacement, refund"],
  [{ right_claimed: "all" }, "right_claimed", "withdrawal, guarantee, transit_damage"],
  [{ attachment_ids: "asatt_1" }, "attachment_ids"],
  [{ attachment_ids: many(101) }, "attachment_ids", "at most 100 items"],
  [{ attachment_ids: [null] }, "attachment_ids.0"],
  [{ locale: "x".repeat(5_000) }, "locale"],
  [{ customer_id: "cus_other" }, "customer_id", "Unknown field"],
  [{ status: "resolved", priority: "critical" }, "status", "'priority'"],
  [{ metadata: {} }, "metadata", "Unknown field"],
])

describeFields("admin.cases.create", "body", { ...creation, customer_id: "cus_1", message: "Chiama per una perdita" }, [
  ...items,
  [{ email: "gina@example.com" }, "email", "customer_id or email, not both"],
  [{ customer_id: undefined, email: "gina@" }, "email", "an e-mail address"],
  [{ name: "Gina\r\nBcc: all@example.com" }, "name", "one line of 1 to 200 characters"],
  [{ channel: "detection" }, "channel", "agent, phone, email"],
  [{ country_code: "ITA" }, "country_code", "two letters, such as it"],
  [{ priority: "urgent" }, "priority", "low, normal, high, critical"],
  [{ assignee_id: "" }, "assignee_id", "an id"],
  [{ message: "x".repeat(10_001) }, "message", words],
])

describeFields("store.cases.addMessage", "body", { body: "Ancora una cosa" }, [
  [{ body: undefined }, "body", words],
  [{ body: "\u00a0\u2003" }, "body", words],
  [{ body: "è".repeat(10_001) }, "body", words],
  [{ body: "a\u0000b" }, "", "NUL"],
  [{ visibility: "internal" }, "visibility", "Unknown field"],
  [{ attachment_ids: ["../x"] }, "attachment_ids.0", "an id"],
])

describeFields("store.cases.reopen", "body", { message: "Perde ancora" }, [
  [{ message: "" }, "message", words],
  [{ message: 1 }, "message", words],
])

describeFields("store.cases.answer", "body", { right_claimed: "guarantee" }, [
  [{ right_claimed: undefined }, "right_claimed", "withdrawal, guarantee, transit_damage"],
  [{ right_claimed: null }, "right_claimed"],
])

describeFields("admin.cases.update", "body", { priority: "high", rev: 3 }, [
  [{ priority: undefined }, "", "at least one change"],
  [{ rev: 0 }, "rev"],
  [{ rev: 2 ** 31 }, "rev", "at most 2147483647"],
  [{ rev: "3" }, "rev"],
  [{ factors: { beauty: { score: 1 } } }, "factors.beauty", "Unknown field"],
  [{ factors: { moment: { score: 6 } } }, "factors.moment.score", "at most 5"],
  [{ factors: { moment: { score: 0 } } }, "factors.moment.score", "at least 1"],
  [{ factors: { moment: { score: 2.5 } } }, "factors.moment.score"],
  [{ factors: { moment: {} } }, "factors.moment.score", "required"],
  [{ factors: { moment: { score: 1, note: "" } } }, "factors.moment.note", "1 to 1000 characters"],
  [{ remedy_sought: "revenge" }, "remedy_sought"],
  [{ customer_id: null }, "customer_id"],
  [{ status: "closed" }, "status", "Unknown field"],
])

describeFields("admin.cases.changeStatus", "body", { action: "start" }, [
  [{ action: "merge" }, "action", "start, wait_for_customer"],
  [{ action: "close_now" }, "action"],
  [{ action: "resolve" }, "resolution_code", "a resolution, with resolve"],
  [{ action: "resolve", resolution_code: "done" }, "resolution_code", "solved, answered"],
  [{ action: "cancel" }, "cancel_reason", "a reason, with cancel"],
  [{ action: "cancel", cancel_reason: "boredom" }, "cancel_reason", "by_customer, by_shop"],
])

describeFields("admin.cases.bulk", "body", { ids: ["ascase_1"], action: "start" }, [
  [{ ids: [] }, "ids", "at least 1 items"],
  [{ ids: many(101) }, "ids", "at most 100 items"],
  [{ ids: many(10_000) }, "ids", "at most 100 items"],
  [{ action: "merge" }, "action", "assign, set_priority"],
  [{ action: "assign" }, "assignee_id", "an assignee or null, with assign alone"],
  [{ assignee_id: "user_1" }, "assignee_id", "with assign alone"],
  [{ action: "set_priority" }, "priority", "with set_priority alone"],
  [{ priority: "low" }, "priority", "with set_priority alone"],
  [{ action: "resolve" }, "resolution_code", "with resolve alone"],
  [{ action: "cancel", cancel_reason: "spam", resolution_code: "solved" }, "resolution_code", "with resolve alone"],
  [{ action: "cancel" }, "cancel_reason", "with cancel alone"],
])

const evidence = [{ code: "volts", value: { number: 230, unit: "V" } }]

describeFields("admin.cases.completeStep", "body", { evidence }, [
  [{ evidence: undefined }, "evidence", "one of evidence, skip_reason and repeat"],
  [{ skip_reason: "not_needed", repeat: true }, "", "accepted"],
  [{ evidence: undefined, repeat: false }, "repeat", "true"],
  [{ evidence: [{ code: "volts", value: { number: "230" } }] }, "evidence.0.value", "checked, number, attachment_id"],
  [{ evidence: [{ code: "volts", value: { number: null } }] }, "evidence.0.value"],
  [{ evidence: [{ code: "volts", value: {} }] }, "evidence.0.value"],
  [{ evidence: [{ code: "v", value: { checked: true, text: "both" } }] }, "evidence.0.value"],
  [{ evidence: Array(51).fill(evidence[0]) }, "evidence", "at most 50 items"],
  [{ evidence: [{ value: { checked: true } }] }, "evidence.0.code", "required"],
])

describeFields("admin.cases.followUp", "body", { description: "La seconda pompa" }, [
  [{ description: "  " }, "description", "1 to 5000"],
  [{ service_id: 5 }, "service_id", "an id"],
])

describeFields("admin.cases.reviewSafety", "body", { outcome: "reported" }, [
  [{ outcome: "ignored" }, "outcome", "no_danger, reported, recalled"],
])

describeFields("admin.cases.list", "query", { status: ["new", "in_progress"], assignee: "me", due: "today" }, [
  [{ status: "lost" }, "status.0", "new, in_progress"],
  [{ status: [] }, "status", "at least 1"],
  [{ assignee: "a b" }, "assignee", "an id of letters"],
  [{ due: "tomorrow" }, "due", "today, overdue, warned, breached"],
  [{ time_zone: "Rome" }, "time_zone", "a time zone such as Europe/Rome"],
  [{ time_zone: "../etc/passwd" }, "time_zone"],
  [{ open: "yes" }, "open", "true, false"],
  [{ open: ["true", "false"] }, "open"],
  [{ q: "one two three four five six" }, "q", "at most 100 characters and 5 words"],
  [{ owner_email: "gina" }, "owner_email", "an e-mail address"],
  [{ country_code: ["it", "italy"] }, "country_code.1", "two letters"],
  [{ order: "owner_name" }, "order", "created_at, -created_at"],
  [{ unit_id: many(51) }, "unit_id", "at most 50"],
])

describe("what is read", () => {
  it("words keep their lines and lose their margins", () => {
    expect(read("store.cases.addMessage", "body", { body: "  Uno\r\n\tdue 🛠️  " })).toEqual({ body: "Uno\r\n\tdue 🛠️" })
  })

  it("addresses and countries come in small letters", () => {
    const given = { ...creation, email: " Gina@Example.COM ", country_code: "IT" }
    expect(read("admin.cases.create", "body", given)).toMatchObject({ email: "gina@example.com", country_code: "it" })
  })

  it("one value and a list of one are the same filter", () => {
    expect(read("admin.cases.list", "query", { status: "new" })).toEqual(
      read("admin.cases.list", "query", { status: ["new"] })
    )
  })

  it("an agent's message goes to the customer unless it says otherwise, and decides nothing by itself", () => {
    expect(read("admin.cases.addMessage", "body", { body: "x" })).toEqual({
      body: "x",
      visibility: "customer",
      communicates_decision: false,
    })
  })
})
