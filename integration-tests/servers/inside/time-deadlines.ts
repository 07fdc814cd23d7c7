import { performance } from "node:perf_hooks"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { letRunOut } from "../seed-running-cases"
import { built } from "./built"

type Sweep = (container: MedusaContainer) => Promise<void>

/** What a sweep comes down to: the deadlines are marked, and it shows on their cases. */
const update = `
  with marked as (
    update after_sales_case_deadline set breached_at = now(), updated_at = now()
    where next_at < now() and deleted_at is null returning case_id)
  update after_sales_case c set breached_at = now(), updated_at = now() from marked where c.id = marked.case_id`

/** The same without what lists show of it. */
const updateOfDeadlines = `
  update after_sales_case_deadline set breached_at = now(), updated_at = now()
  where next_at < now() and deleted_at is null`

/** Milliseconds that it takes to find and settle `due` clocks, by the sweep and by bare statements, in turn. */
export async function timeDeadlines(
  container: MedusaContainer,
  { rounds, due }: { rounds: number; due: number }
): Promise<{ sweep: number[]; update: number[]; deadlines: number[] }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex
  const { sweepDeadlines } = built<{ sweepDeadlines: Sweep }>("workflows/service-case/clock/sweep-deadlines")
  const samples = { sweep: [] as number[], update: [] as number[], deadlines: [] as number[] }
  const sides = {
    sweep: () => sweepDeadlines(container),
    update: () => knex.raw(update),
    deadlines: () => knex.raw(updateOfDeadlines),
  }
  const names = ["sweep", "update", "deadlines"] as const

  let first = 1
  for (let round = -1; round < rounds; round++) {
    for (const name of [...names.slice(Math.abs(round) % 3), ...names.slice(0, Math.abs(round) % 3)]) {
      await knex.raw(letRunOut.replace(/\$\d/g, "?"), [first, first + due - 1])
      first += due
      const startedAt = performance.now()
      await sides[name]()
      const ms = performance.now() - startedAt
      if (round >= 0) {
        samples[name].push(ms)
      }
    }
  }
  return samples
}
