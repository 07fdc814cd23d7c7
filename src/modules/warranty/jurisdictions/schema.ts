import { z } from "@medusajs/framework/zod"
import { addDays, isLocalDate } from "../../../shared/calendar"

const months = z.number().int().min(0).max(1200)
const days = z.number().int().min(0).max(366)
const day = z.string().refine(isLocalDate, "must be a day written YYYY-MM-DD")
const confidence = z.enum(["high", "medium", "low"])

const guarantee = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed_months"), months: months.min(12) }),
  z.strictObject({ kind: z.literal("expected_life"), minimum_months: months, maximum_months: months.nullable() }),
])
const notice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("months"), months }),
  z.strictObject({ kind: z.literal("reasonable"), safe_months: months }),
])
const replacement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("remaining_term") }),
  z.strictObject({
    kind: z.literal("new_term"),
    months,
    when: z.enum(["always", "consumer_chose_repair"]),
  }),
])

export const rulesRowSchema = z.strictObject({
  version: z.string().regex(/^[a-z]{2}-\d{4}(\.\d+)?$/, "must be a country and a year, such as it-2022"),
  valid_from: day,
  valid_to: day.nullable(),
  guarantee,
  burden_months: z.strictObject({ new: months, used: months }),
  used_minimum_months: months.nullable(),
  notice,
  prescription: z
    .strictObject({
      months,
      from: z.enum(["delivery", "guarantee_end", "discovery", "notice"]),
      not_before_guarantee_end: z.boolean(),
      roll: z.enum(["none", "national"]),
    })
    .nullable(),
  tolls: z.array(z.strictObject({ code: z.enum(["defect_shown", "repaired_good_returned"]), months })),
  repair: z.strictObject({ months, max_count: z.number().int().min(1).nullable() }).nullable(),
  right_to_repair: z
    .strictObject({
      months,
      max_count: z.number().int().min(1),
      in_force_from: day.nullable(),
      confidence,
      reviewed_by: z.string().min(1).nullable(),
      notes: z.string(),
    })
    .nullable(),
  replacement,
  answer: z
    .strictObject({
      days,
      effect: z.enum(["deemed_accepted", "further_remedies", "breach"]),
      is_rolled: z.boolean(),
    })
    .nullable(),
  short_term_rejection: z
    .strictObject({ days, is_stopped_by_repair: z.boolean(), days_after_repair: days })
    .nullable(),
  withdrawal_days: days,
  source: z.string().min(1),
  confidence,
  reviewed_by: z.string().min(1).nullable(),
  notes: z.array(z.string()),
})

/** A country's file: its rows in the order of their dates, without gap or overlap, the last one open. */
export const jurisdictionFileSchema = z
  .strictObject({ country: z.string().regex(/^[a-z]{2}$/), name: z.string().min(1), rules: z.array(rulesRowSchema) })
  .superRefine(({ country, rules }, check) => {
    const fail = (index: number, field: string, message: string) =>
      check.addIssue({ code: "custom", path: ["rules", index, field], message })
    rules.forEach((row, index) => {
      const next = rules[index + 1]
      if (!row.version.startsWith(`${country}-`)) {
        fail(index, "version", `must begin with "${country}-"`)
      }
      if (!next && row.valid_to !== null) {
        fail(index, "valid_to", "must be null in the last row")
      }
      if (next && row.valid_to !== addDays(next.valid_from, -1)) {
        fail(index, "valid_to", `must be ${addDays(next.valid_from, -1)}, the day before the next row begins`)
      }
    })
    if (rules.length === 0) {
      check.addIssue({ code: "custom", path: ["rules"], message: "must have at least one row" })
    }
  })
