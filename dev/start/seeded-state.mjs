import { withClient } from "./with-client.mjs"

/**
 * What is in the database: nothing ("empty"), our whole shop ("seeded"), a part of it ("half"), or a
 * shop that we have not made ("foreign"). The seed leaves its mark on the store's row.
 */
export function seededState(database) {
  return withClient(database.url, async (client) => {
    const { rows: tables } = await client.query("select to_regclass('public.store') as store")
    if (!tables[0].store) {
      return "empty"
    }
    const { rows } = await client.query(
      `select metadata->>'after_sales_seed' as seed, exists (select 1 from product) as "hasProducts"
       from store order by created_at limit 1`
    )
    if (rows[0]?.seed) {
      return rows[0].seed === "done" ? "seeded" : "half"
    }
    return rows[0]?.hasProducts ? "foreign" : "empty"
  })
}
