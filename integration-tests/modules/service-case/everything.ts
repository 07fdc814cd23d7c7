import { MedusaError } from "@medusajs/framework/utils"
import type { Sql } from "../module-suite"

/**
 * All that stands in our tables, as one fingerprint for each: equal before and after means that no row was written,
 * changed or deleted. Every version of a row has a place and a transaction of its own. Sequences may have moved.
 */
export async function everything(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name like 'after\\_sales%' order by 1`
  )
  const prints = tables.map(
    ({ name }) => `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(
      t.xmin::text || t.ctid::text, ' ' order by t.ctid), '')) as print from ${name} t`
  )
  const rows = await sql<{ name: string; print: string }>(prints.join(" union all "))
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
}

/** What became of something that may be refused: `done`, or the type of the refusal. A failure of ours is thrown. */
export async function fateOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return "done"
  } catch (error) {
    if (!MedusaError.isMedusaError(error)) {
      throw error
    }
    return (error as MedusaError).type
  }
}

/** Does things at the same time, and tells each one's fate: `done`, or the code of its refusal, else its type. */
export async function fatesOf(...works: (() => Promise<unknown>)[]): Promise<string[]> {
  const settled = await Promise.allSettled(works.map((work) => work()))
  return settled.map((one) => {
    if (one.status === "fulfilled") {
      return "done"
    }
    if (!MedusaError.isMedusaError(one.reason)) {
      throw one.reason
    }
    const { code, type } = one.reason as MedusaError
    return code ?? type
  })
}

/** What people paste, and what attackers send. */
export const wildTexts: Record<string, string> = {
  empty: "",
  blanks: " \t\r\n\u00a0\u3000",
  nul: "a\0b",
  "half a letter": "a\ud83d",
  "right to left": "\u202eאבג شكرا\u202c",
  family: "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  zalgo: `Z${"\u0301\u0316".repeat(60)}algo`,
  sql: `'; drop table after_sales_case; -- ? ?? $1 \\ % _`,
  template: "{{ owner }}{% raw %}${x}<script>alert(1)</script>",
  json: `{"__proto__": {"x": 1}}`,
  long: "ü ".repeat(500_000),
}
