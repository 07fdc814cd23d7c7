import { problemQueries } from "./queries"

type Sql = <Row>(statement: string) => Promise<Row[]>

/**
 * Compares the whole database with itself: core's orders, parcels and returns on one side, our units, warranties
 * and their histories on the other. An empty answer means one right set of everything, nothing missing or doubled.
 */
export async function problemsIn(sql: Sql): Promise<string[]> {
  const found: string[] = []
  for (const statement of problemQueries) {
    found.push(...(await sql<{ problem: string }>(statement)).map((row) => row.problem))
  }

  return found
}
