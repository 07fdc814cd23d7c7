import { caseProblemQueries } from "./case-queries"
import { problemQueries } from "./queries"

type Sql = <Row>(statement: string) => Promise<Row[]>

/**
 * Compares the whole database with itself: core's orders, parcels and returns on one side, our units, warranties
 * and their histories on the other. An empty answer means one right set of everything, nothing missing or doubled.
 */
export const problemsIn = (sql: Sql): Promise<string[]> => find(sql, problemQueries)

/** The same of cases: their histories, clocks, steps, messages, and what people were told of them. */
export const caseProblemsIn = (sql: Sql): Promise<string[]> => find(sql, caseProblemQueries)

async function find(sql: Sql, statements: string[]): Promise<string[]> {
  const found: string[] = []
  for (const statement of statements) {
    found.push(...(await sql<{ problem: string }>(statement)).map((row) => row.problem))
  }

  return found
}
