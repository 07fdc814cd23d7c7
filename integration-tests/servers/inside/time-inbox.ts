import { performance } from "node:perf_hooks"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CountViewsInput, ListAdminCasesInput } from "../../../src/modules/service-case"
import { serviceCase } from "./modules"

/** Milliseconds of each of so many pages of the inbox. */
export async function timeInbox(
  container: MedusaContainer,
  { request, calls }: { request: ListAdminCasesInput; calls: number }
): Promise<number[]> {
  const samples: number[] = []
  for (let count = 0; count < calls; count++) {
    const startedAt = performance.now()
    const { cases } = await serviceCase(container).listAdminCases({ limit: 20, ...request })
    samples.push(performance.now() - startedAt)
    if (!cases.length) {
      throw new Error(`The inbox finds nothing for ${JSON.stringify(request)}`)
    }
  }
  return samples
}

/** Milliseconds of each look at how many cases the inbox's views hold. */
export async function timeCounts(container: MedusaContainer, { calls }: { calls: number }): Promise<number[]> {
  const views: CountViewsInput["views"] = {
    open: { open: true },
    mine: { open: true, assignee_id: "user_9" },
    unassigned: { open: true, assignee_id: null },
    due_today: { due: "today" },
    breached: { due: "breached" },
    waiting: { waiting: true },
  }
  const samples: number[] = []
  for (let count = 0; count < calls; count++) {
    const startedAt = performance.now()
    await serviceCase(container).countViews({ views })
    samples.push(performance.now() - startedAt)
  }
  return samples
}

/** The cursor after so many cases, found as people find it: page by page. */
export async function inboxCursor(container: MedusaContainer, { depth }: { depth: number }): Promise<string> {
  let cursor: string | null = null
  for (let rows = 0; rows < depth; rows += 100) {
    const page = await serviceCase(container).listAdminCases({ limit: 100, cursor })
    cursor = page.next_cursor
  }
  if (!cursor) {
    throw new Error(`The inbox has no page after ${depth} cases`)
  }
  return cursor
}

/** The same search as a shop without our index would do it: every case is read. */
export async function timeIlike(
  container: MedusaContainer,
  { word, calls }: { word: string; calls: number }
): Promise<number[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex
  const samples: number[] = []
  for (let count = 0; count < calls; count++) {
    const startedAt = performance.now()
    await knex.raw(
      `select c.* from (select * from after_sales_case where search_text || '' ilike ? and deleted_at is null) c
       order by c.created_at desc, c.id desc limit 20`,
      [`%${word}%`]
    )
    samples.push(performance.now() - startedAt)
  }
  return samples
}
