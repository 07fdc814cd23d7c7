import { describeFields, read } from "./field-tests"

const many = (count: number) => Array.from({ length: count }, (_, index) => `id_${index}`)
const office = [["09:00", "13:00"]]
const calendar = { name: "Officina", time_zone: "Europe/Rome", windows: { mon: office, sat: [["20:00", "24:00"]] } }

describeFields("admin.calendars.create", "body", calendar, [
  [{ name: "" }, "name", "one line of 1 to 120"],
  [{ name: "x".repeat(121) }, "name"],
  [{ time_zone: undefined }, "time_zone", "a time zone such as Europe/Rome"],
  [{ time_zone: "Roma" }, "time_zone", "a time zone such as Europe/Rome"],
  [{ time_zone: "x".repeat(65) }, "time_zone"],
  [{ windows: { monday: office } }, "windows.monday", "Unknown field"],
  [{ windows: { mon: [["9:00", "13:00"]] } }, "windows.mon.0.0", "a time as HH:MM"],
  [{ windows: { mon: [["09:00", "24:01"]] } }, "windows.mon.0.1", "a time as HH:MM"],
  [{ windows: { mon: [["09:60", "13:00"]] } }, "windows.mon.0.0", "a time as HH:MM"],
  [{ windows: { mon: [["09:00"]] } }, "windows.mon.0.1", "required"],
  [{ windows: { mon: [["09:00", "10:00", "11:00"]] } }, "windows.mon.0"],
  [{ windows: { mon: Array(13).fill(["09:00", "09:01"]) } }, "windows.mon", "at most 12 items"],
  [{ holidays_country: "italy" }, "holidays_country", "two letters"],
  [{ closed_on: ["2026-02-30"] }, "closed_on.0", "a day as YYYY-MM-DD"],
  [{ closed_on: Array(1_001).fill("2026-12-24") }, "closed_on", "at most 1000"],
  [{ is_default: true }, "is_default", "Unknown field"],
])

describeFields("admin.calendars.update", "body", { name: "Officina" }, [
  [{ name: undefined }, "", "at least one field"],
])
describeFields("admin.calendars.week", "query", { from: "2026-12-07" }, [[{ from: "07/12/2026" }, "from", "a day"]])

const target = { first_response_minutes: 480, resolution_minutes: 2400 }
const targets = { low: target, normal: target, high: target, critical: target }
const minutes = "a whole number of working minutes from 1 to 100000"
const level = { name: "Oro", scope: "country", scope_ids: ["it"], calendar_id: "ascal_1", targets }
const critical = (change: object) => ({ targets: { ...targets, critical: { ...target, ...change } } })

describeFields("admin.serviceLevels.create", "body", level, [
  [{ scope: "planet" }, "scope"],
  [{ scope_ids: many(1_001) }, "scope_ids", "at most 1000"],
  [{ calendar_id: undefined }, "calendar_id", "an id"],
  [{ targets: { low: target } }, "targets.normal", "required"],
  [{ targets: { ...targets, urgent: target } }, "targets.urgent", "Unknown field"],
  [critical({ first_response_minutes: 0 }), "targets.critical.first_response_minutes", minutes],
  [critical({ first_response_minutes: 100_001 }), "targets.critical.first_response_minutes", minutes],
  [critical({ resolution_minutes: 0.5 }), "targets.critical.resolution_minutes", minutes],
  [critical({ resolution_minutes: "480" }), "targets.critical.resolution_minutes", minutes],
  [critical({ resolution_minutes: undefined }), "targets.critical.resolution_minutes", minutes],
  [{ warn_percent: 100 }, "warn_percent", "a whole percentage from 1 to 99"],
  [{ warn_percent: 0 }, "warn_percent", "a whole percentage from 1 to 99"],
  [{ warn_percent: 12.5 }, "warn_percent", "a whole percentage from 1 to 99"],
  [{ escalation: { notify: "everybody" } }, "escalation.notify", "managers, or at most 50 user ids"],
  [{ escalation: { notify: many(51) } }, "escalation.notify"],
  [{ escalation: { reassign: "a b" } }, "escalation.reassign", "an id"],
  [{ escalation: { shout: true } }, "escalation.shout", "Unknown field"],
  [{ status: "paused" }, "status", "active, inactive"],
])

describeFields("admin.serviceLevels.update", "body", { warn_percent: 50 }, [
  [{ warn_percent: undefined }, "", "at least one field"],
])

describeFields("admin.agents.set", "body", { is_active: true }, [
  [{ is_active: "yes" }, "is_active"],
  [{ is_active: undefined }, "", "at least one field"],
  [{ away_until: "2027-01-31" }, "away_until", "an instant such as"],
  [{ role: "manager" }, "role", "Unknown field"],
])

const wording = { locale: "it", subject: "Pratica {{ case.number }}", text: "Gentile cliente,\n{{ link }}", rev: 0 }

describeFields("admin.templates.update", "body", wording, [
  [{ locale: "Italian" }, "locale", "a language such as en or pt-BR"],
  [{ subject: undefined }, "subject", "one line of 1 to 200"],
  [{ subject: "Uno\r\nBcc: x@example.com" }, "subject", "one line of 1 to 200"],
  [{ subject: "x".repeat(201) }, "subject"],
  [{ text: "" }, "text", "1 to 10000"],
  [{ text: "x".repeat(10_001) }, "text"],
  [{ rev: -1 }, "rev", "at least 0"],
  [{ html: "<b>" }, "html", "Unknown field"],
])

describeFields("admin.templates.retrieve", "query", { locale: "it" }, [
  [{ locale: undefined }, "locale", "a language"],
  [{ locale: "../../etc" }, "locale", "a language"],
])

describeFields("admin.notifications.list", "query", { status: ["failed", "uncertain"] }, [
  [{ status: "lost" }, "status.0", "waiting, sending, sent, failed, uncertain, dropped"],
  [{ to_address: "gina" }, "to_address"],
  [{ order: "attempts" }, "order", "created_at, -created_at"],
])

const view = { resource: "cases", name: "Le mie", filters: { status: ["new"], q: "perde" }, order: "-created_at" }

describeFields("admin.views.create", "body", view, [
  [{ resource: "units" }, "resource", "cases"],
  [{ name: " " }, "name", "one line of 1 to 80"],
  [{ filters: undefined }, "filters"],
  [{ filters: { "a.b": "x" } }, "filters.a.b", "no such key; accepted: names of filters"],
  [{ filters: { status: [] } }, "filters.status"],
  [{ filters: { status: 5 } }, "filters.status"],
  [{ filters: { q: "x".repeat(201) } }, "filters.q"],
  [{ filters: Object.fromEntries(many(21).map((_, i) => ["a".repeat(i + 1), "x"])) }, "filters", "at most 20 filters"],
  [{ order: "created_at desc" }, "order", "a sort of the list"],
  [{ is_shared: "true" }, "is_shared"],
  [{ owner_id: "user_2" }, "owner_id", "Unknown field"],
])

const reply = { name: "Chiedere una foto", texts: { en: "Please", it: "Ci mandi una foto" } }

describeFields("admin.replies.create", "body", reply, [
  [{ name: "" }, "name", "one line of 1 to 120"],
  [{ texts: {} }, "texts", "1 to 30 languages"],
  [{ texts: { it: "" } }, "texts.it", "1 to 10000"],
  [{ texts: { italiano: "x" } }, "texts.italiano", "no such key; accepted: a language"],
])

describeFields("admin.replies.update", "body", { name: "Foto", rev: 1 }, [
  [{ name: undefined }, "", "name or texts"],
  [{ rev: 0 }, "rev"],
])

const request = { kind: "export", email: "gina@example.com", received_on: "2026-01-31", country_code: "it" }

describeFields("admin.privacyRequests.create", "body", request, [
  [{ kind: "forget" }, "kind", "export, erasure"],
  [{ email: undefined }, "email", "an e-mail address, or customer_id"],
  [{ email: "gina@" }, "email", "an e-mail address"],
  [{ received_on: "31.01.2026" }, "received_on", "a day as YYYY-MM-DD"],
  [{ country_code: "Italia" }, "country_code", "two letters"],
  [{ note: "" }, "note", "1 to 2000"],
])

describeFields("admin.privacyRequests.extend", "body", { reason: "Molte pratiche" }, [
  [{ reason: " \n" }, "reason", "1 to 2000"],
  [{ reason: "x".repeat(2_001) }, "reason"],
])

describeFields("admin.settings.update", "body", { return_window_days: 30, retention: { case_months: 12 } }, [
  [{ return_window_days: 366 }, "return_window_days", "from 0 to 365"],
  [{ retention: { case_months: 5 } }, "retention.case_months", "a whole number of months from 6 to 240"],
  [{ retention: { notification_days: 29 } }, "retention.notification_days", "a whole number of days from 30 to 3650"],
  [{ retention: { privacy_request_months: 11 } }, "retention.privacy_request_months", "from 12 to 120"],
  [{ retention: { forever: 1 } }, "retention.forever", "Unknown field"],
  [{ staff_locale: "Italian" }, "staff_locale", "a language"],
  [{ identity: { it: { name: "Bottega" } } }, "identity.it.address", "required"],
  [{ identity: { italiano: null } }, "identity.italiano", "no such key; accepted: a language"],
])

describeFields("admin.roles.assign", "body", { role: "agent" }, [
  [{ role: "owner" }, "role", "manager, agent, technician, viewer"],
  [{ role: undefined }, "role"],
])

describeFields("admin.jobs.list", "query", { kind: "units_import", status: ["queued", "running"] }, [
  [{ kind: "coffee" }, "kind.0", "units_backfill, units_import"],
  [{ status: "asleep" }, "status.0", "queued, running, completed, failed, cancelled"],
])

describe("what is read where little is said", () => {
  it("a level warns at four fifths, escalates to managers, and applies at once", () => {
    expect(read("admin.serviceLevels.create", "body", { ...level, scope_ids: undefined })).toMatchObject({
      scope_ids: [],
      warn_percent: 80,
      escalation: { reassign: "none", raise_priority: false, notify: "managers" },
      status: "active",
    })
  })

  it("a part of an escalation keeps the shipped rest", () => {
    expect(
      read("admin.serviceLevels.create", "body", { ...level, escalation: { raise_priority: true } })
    ).toMatchObject({
      escalation: { reassign: "none", raise_priority: true, notify: "managers" },
    })
  })

  it("a change of a calendar changes nothing that it doesn't name", () => {
    expect(read("admin.calendars.update", "body", { name: "Officina" })).toEqual({ name: "Officina" })
    expect(read("admin.serviceLevels.update", "body", { warn_percent: 50 })).toEqual({ warn_percent: 50 })
  })
})
