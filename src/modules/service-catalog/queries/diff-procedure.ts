import { notFound } from "../../../shared/errors"
import { diffSteps, type StepChange } from "../domain/diff-steps"
import type { Sql } from "../sql"
import { procedureVersions } from "./procedure-versions"

export type DiffInput = { id: string; from: number; to: number }

/** How two versions of a procedure differ, step by step. */
export async function diffProcedure(sql: Sql, { id, from, to }: DiffInput): Promise<StepChange[]> {
  const versions = await procedureVersions(sql, id)
  if (!versions.length) {
    notFound("procedure", id)
  }
  const [older, newer] = [from, to].map(
    (number) => versions.find(({ version }) => version === number) ?? notFound(`Version ${number} of procedure`, id)
  )
  return diffSteps(older.steps, newer.steps)
}
