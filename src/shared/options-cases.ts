import { z } from "@medusajs/framework/zod"
import type { CaseNumberStrategy } from "./case-number"

/** Options about how cases run. */
export interface CaseOptions {
  /**
   * How cases are numbered, from an ascending sequence.
   *
   * @default `C-2026-000123`: the year in UTC, and six digits that go on through the years
   * @since 0.2.0
   */
  caseNumber?: CaseNumberStrategy
  /**
   * Days after its resolution in which a customer may reopen a case.
   *
   * @default 14
   * @since 0.2.0
   */
  reopenWindowDays?: number
  /**
   * Minutes in which the receipt of a complaint is to be acknowledged; 0 acknowledges it with the case.
   *
   * @default 0
   * @since 0.2.0
   */
  acknowledgeMinutes?: number
}

const days = { error: "a whole number of days from 0 to 365" }
const minutes = { error: "a whole number of minutes from 0 to 43200" }

/** Parts of the schema of all options. */
export const caseOptions = {
  caseNumber: z
    .custom<CaseNumberStrategy>((value) => typeof value === "function", { error: "a function that gives a text" })
    .nullish()
    .transform((strategy) => strategy ?? null),
  reopenWindowDays: z.int(days).min(0, days).max(365, days).default(14),
  acknowledgeMinutes: z.int(minutes).min(0, minutes).max(43_200, minutes).default(0),
}

/** The same options with their defaults filled in. */
export type ReadCaseOptions = {
  caseNumber: CaseNumberStrategy | null
  reopenWindowDays: number
  acknowledgeMinutes: number
}
