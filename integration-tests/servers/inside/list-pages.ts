import { performance } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Reader } from "./list-units"
import { installedBase } from "./modules"

/** Which list: the shop's, or one customer's. */
export type List = { reader: Reader | null }

type Page = { units: unknown[]; next_cursor: string | null }

function pageOf(container: MedusaContainer, { reader }: List, limit: number, cursor?: string): Promise<Page> {
  const base = installedBase(container)

  return reader ? base.listStoreUnits({ ...reader, limit, cursor }) : base.listAdminUnits({ limit, cursor })
}

/** The cursor after so many rows, found as people find it: page by page. */
export async function cursorAfter(
  container: MedusaContainer,
  { depth, ...list }: List & { depth: number }
): Promise<string> {
  const limit = list.reader ? 100 : 1000
  let cursor: string | null = null
  for (let rows = 0; rows < depth; rows += limit) {
    cursor = (await pageOf(container, list, limit, cursor ?? undefined)).next_cursor
  }
  if (!cursor) {
    throw new Error(`The list has no page after ${depth} rows`)
  }

  return cursor
}

/** Milliseconds of each of so many calls for a page of 20. */
export async function timePage(
  container: MedusaContainer,
  { cursor, calls, ...list }: List & { cursor: string | null; calls: number }
): Promise<number[]> {
  const samples: number[] = []
  for (let count = 0; count < calls; count++) {
    const startedAt = performance.now()
    const { units } = await pageOf(container, list, 20, cursor ?? undefined)
    samples.push(performance.now() - startedAt)
    if (units.length !== 20) {
      throw new Error(`A page of ${units.length} units instead of 20`)
    }
  }

  return samples
}
