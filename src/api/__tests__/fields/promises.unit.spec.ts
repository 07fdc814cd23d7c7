import { describeFields, read } from "./field-tests"

const many = (count: number) => Array.from({ length: count }, (_, index) => `id_${index}`)

const registration = {
  product_id: "prod_1",
  purchased_on: "2026-01-15",
  country_code: "it",
  serial_number: "SN 0001",
  price_paid: 249.9,
  currency_code: "eur",
}
const day = "a day as YYYY-MM-DD between 1970 and 2199"
const instant = "an instant such as 2026-03-01T09:30:00Z"

describeFields("store.units.register", "body", registration, [
  [{ purchased_on: undefined }, "purchased_on", "required"],
  [{ purchased_on: "15/01/2026" }, "purchased_on", day],
  [{ purchased_on: "2026-02-29" }, "purchased_on", day],
  [{ purchased_on: "1969-12-31" }, "purchased_on", day],
  [{ purchased_on: "2200-01-01" }, "purchased_on", day],
  [{ purchased_on: "10000-01-01" }, "purchased_on", day],
  [{ purchased_on: "2026-01-15T00:00:00Z" }, "purchased_on", day],
  [{ country_code: "Italia" }, "country_code", "two letters, such as it"],
  [{ serial_number: "\u3000" }, "serial_number", "one line of 1 to 100 characters"],
  [{ serial_number: "SN\n1" }, "serial_number", "one line of 1 to 100 characters"],
  [{ serial_number: "9".repeat(101) }, "serial_number"],
  [{ purchase_place: "x".repeat(201) }, "purchase_place", "1 to 200"],
  [{ price_paid: undefined }, "currency_code", "price_paid and currency_code together"],
  [{ currency_code: undefined }, "currency_code", "price_paid and currency_code together"],
  [{ currency_code: "€" }, "currency_code", "three letters, such as eur"],
  [{ price_paid: -1 }, "price_paid", "at least 0"],
  [{ price_paid: 1e9 }, "price_paid", "at most 999999999"],
  [{ price_paid: "249,90" }, "price_paid", "number"],
  [{ note: "x".repeat(2_001) }, "note", "1 to 2000"],
  [{ owner_customer_id: "cus_2" }, "owner_customer_id", "Unknown field"],
])

describeFields("store.units.coverage", "query", { defect_on: "2026-03-01", cause: "liquid" }, [
  [{ defect_on: "yesterday" }, "defect_on", day],
  [{ defect_on: "" }, "defect_on", day],
  [{ cause: "bad luck" }, "cause", "defect, not_as_described"],
  [{ cause: ["defect", "liquid"] }, "cause"],
])

describeFields("store.transfers.accept", "body", { token: "t".repeat(43) }, [
  [{ token: undefined }, "token", "the token of the invitation"],
  [{ token: "short" }, "token", "the token of the invitation"],
  [{ token: "t".repeat(257) }, "token"],
  [{ token: `${"t".repeat(42)}/` }, "token"],
  [{ token: 1 }, "token"],
])

const guest = { order_display_id: 42, email: "gina@example.com", code: "012345" }
const number = "the number of an order"

describeFields("store.guestAccess.verify", "body", guest, [
  [{ order_display_id: "42" }, "order_display_id", number],
  [{ order_display_id: 0 }, "order_display_id", number],
  [{ order_display_id: 4.2 }, "order_display_id", number],
  [{ order_display_id: 2_147_483_648 }, "order_display_id", number],
  [{ email: "gina" }, "email", "an e-mail address"],
  [{ email: "gina@@example.com" }, "email", "an e-mail address"],
  [{ email: "gina@example.com\r\nBcc: x@example.com" }, "email", "an e-mail address"],
  [{ email: `${"g".repeat(250)}@example.com` }, "email", "at most 254"],
  [{ email: ["gina@example.com"] }, "email"],
  [{ code: 12345 }, "code", "six digits"],
  [{ code: "12345" }, "code", "six digits"],
  [{ code: "123456\n" }, "code", "six digits"],
  [{ code: "１２３４５６" }, "code", "six digits"],
])

describeFields("admin.units.update", "body", { buyer_kind: "business", expected_life_months: null }, [
  [{ buyer_kind: undefined, expected_life_months: undefined }, "", "at least one field"],
  [{ buyer_kind: "company" }, "buyer_kind", "consumer, business"],
  [{ condition: "broken" }, "condition", "new, used, refurbished"],
  [{ expected_life_months: -1 }, "expected_life_months", "at least 0"],
  [{ expected_life_months: 1_201 }, "expected_life_months", "at most 1200"],
  [{ used_guarantee_months: 11 }, "used_guarantee_months", "at least 12"],
  [{ digital_supply_months: 1.5 }, "digital_supply_months"],
  [{ is_installed_by_seller: "true" }, "is_installed_by_seller"],
  [{ region_code: "" }, "region_code", "one line of 1 to 40"],
  [{ status: "delivered" }, "status", "Unknown field"],
  [{ delivered_at: "2026-01-01T00:00:00Z" }, "delivered_at", "Unknown field"],
])

describeFields("admin.units.recordFact", "body", { fact: "installed_at", at: "2026-03-29T02:30:00+01:00" }, [
  [{ fact: "sold_at" }, "fact", "shipped_at, delivered_at, installed_at"],
  [{ at: "2026-03-29" }, "at", instant],
  [{ at: "2026-03-29T02:30:00" }, "at", instant],
  [{ at: "2026-03-29T24:00:00Z" }, "at", instant],
  [{ at: "2026-06-30T23:59:60Z" }, "at", instant],
  [{ at: "2026-02-30T10:00:00Z" }, "at", "an instant between 1970 and 2199"],
  [{ at: "9999-01-01T10:00:00Z" }, "at", "an instant between 1970 and 2199"],
  [{ at: "2026-03-29T02:30:00+25:00" }, "at", instant],
  [{ at: null }, "at", instant],
  [{ at: 1_774_746_000 }, "at", instant],
])

describeFields("admin.units.correctFact", "body", { fact: "delivered_at", at: null, reason_code: "wrong_unit" }, [
  [{ at: undefined }, "at", "required"],
  [{ reason_code: "oops" }, "reason_code", "typing_error, wrong_unit, customer_evidence, carrier_evidence, other"],
])

describeFields("admin.units.scanSerials", "body", { order_id: "order_1", serials: ["A1"] }, [
  [{ order_id: undefined }, "order_id", "one of them"],
  [{ order_line_id: "ordli_1" }, "order_id", "order_id or order_line_id, one of them"],
  [{ serials: [] }, "serials", "at least 1"],
  [{ serials: many(501) }, "serials", "at most 500"],
  [{ serials: ["A1", " "] }, "serials.1", "one line of 1 to 100"],
])

describeFields("admin.units.confirm", "body", { ids: ["asunit_1"] }, [
  [{ ids: [] }, "ids", "at least 1"],
  [{ ids: many(1_001) }, "ids", "at most 1000"],
  [{ all: true }, "ids", "one of ids, policy_version_id and all: true"],
  [{ ids: undefined, all: false }, "all"],
  [{ ids: undefined }, "ids", "one of"],
])

describeFields("admin.units.backfill", "body", { placed_from: "2020-01-01", dry_run: true }, [
  [{ placed_from: undefined }, "placed_from", day],
  [{ placed_to: "2020-13-01" }, "placed_to", day],
  [{ dry_run: "true" }, "dry_run"],
])

describeFields("admin.units.openMatter", "body", { kind: "hold", ref_id: "hold_1" }, [
  [{ kind: "quarrel" }, "kind", "case, repair, appointment, hold"],
  [{ ref_id: "" }, "ref_id", "an id"],
])

describeFields("admin.warranties.extend", "body", { cause: "goodwill", cause_id: "decision_1", months: 6 }, [
  [{ cause: "kindness" }, "cause", "repair, replacement, goodwill, delay, purchase"],
  [{ cause_id: undefined }, "cause_id", "an id"],
  [{ months: undefined }, "months", "only for a repair may both be left out"],
  [{ months: 0, days: 0 }, "months", "above 0"],
  [{ months: 121 }, "months", "at most 120"],
  [{ months: -6 }, "months", "at least 0"],
  [{ days: 3_661 }, "days", "at most 3660"],
  [{ reason_code: "Because of me" }, "reason_code", "a code"],
])

describeFields("admin.warranties.list", "query", { status: ["active", "expired"], ends_before: "2027-01-01" }, [
  [{ status: "alive" }, "status.0", "pending, active, expired, void, exhausted"],
  [{ ends_after: "soon" }, "ends_after", day],
  [{ order: "shown_at" }, "order", "created_at, -created_at, expires_at, -expires_at"],
])

const policy = { code: "two-more", kind: "commercial", name: { en: "Two more" }, months_parts: 48, max_uses: null }

describeFields("admin.warrantyPolicies.create", "body", policy, [
  [{ code: "Two More" }, "code", "a code of small letters"],
  [{ kind: "statutory" }, "kind", "commercial, durability, plan"],
  [{ scope_type: "brand" }, "scope_type", "product, type, category, tag, all"],
  [{ scope_ids: many(501) }, "scope_ids", "at most 500"],
  [{ country_codes: [] }, "country_codes", "at least 1"],
  [{ country_codes: ["it", "Deutschland"] }, "country_codes.1", "two letters"],
  [{ start_basis: "birthday" }, "start_basis", "order, shipment, delivery, installation, end_of_return_window"],
  [{ months_parts: 1_201 }, "months_parts", "at most 1200"],
  [{ months_labour: "24" }, "months_labour"],
  [{ exclusions: ["defect"] }, "exclusions.0", "misuse"],
  [{ max_uses: 0 }, "max_uses", "at least 1"],
  [{ guarantor_name: "Bottega\nSrl" }, "guarantor_name", "one line of 1 to 200"],
  [{ statement: { it: "x".repeat(10_001) } }, "statement.it", "0 to 10000"],
  [{ statement: { "../en": "x" } }, "statement.../en", "no such key; accepted: a language"],
  [{ version: 2 }, "version", "Unknown field"],
])

describeFields("admin.jurisdictions.override", "body", { guarantee_months: 36, note: null }, [
  [{ guarantee_months: undefined, note: undefined }, "", "at least one field"],
  [{ guarantee_months: -1 }, "guarantee_months", "at least 0"],
  [{ burden_months: 1_201 }, "burden_months", "at most 1200"],
  [{ note: "" }, "note", "one line of 1 to 500"],
])

describeFields("admin.productSettings.update", "body", { tracking: "not_tracked" }, [
  [{ tracking: "ignored" }, "tracking", "tracked, not_tracked, excluded"],
  [{ used_guarantee_months: 6 }, "used_guarantee_months", "at least 12"],
  [{ product_id: "prod_2" }, "product_id", "Unknown field"],
])

describe("what is read of days and serials", () => {
  it("an instant comes in UTC, whichever zone it was written in", () => {
    expect(read("admin.units.recordFact", "body", { fact: "installed_at", at: "2026-03-29T02:30:00+01:00" })).toEqual({
      fact: "installed_at",
      at: "2026-03-29T01:30:00.000Z",
    })
  })

  it("a leap day is a day where there is one", () => {
    expect(read("store.units.register", "body", { ...registration, purchased_on: "2024-02-29" })).toMatchObject({
      purchased_on: "2024-02-29",
    })
  })
})
