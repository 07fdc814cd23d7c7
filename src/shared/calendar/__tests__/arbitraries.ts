import fc from "fast-check"
import { addDays } from "../civil"

/** How often a property is tried: few by default, `FC_RUNS` for the full count. */
export const runs = (few = 100) => ({ numRuns: Number(process.env.FC_RUNS ?? few) })

export const day = fc.integer({ min: 0, max: 36_500 }).map((count) => addDays("1980-01-01", count))
export const months = fc.integer({ min: 0, max: 240 })
export const zone = fc.constantFrom(
  "UTC",
  "Europe/Rome",
  "Europe/London",
  "Atlantic/Azores",
  "Atlantic/Canary",
  "America/Havana",
  "America/Sao_Paulo",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati"
)
export const instant = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2070-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString())
