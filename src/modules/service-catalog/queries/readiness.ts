import type { PieceReport } from "../domain/readiness"
import { reportPieces, type Vouched } from "../domain/report-pieces"
import type { Sql } from "../sql"
import type { ServiceRecord } from "../types"
import { publishedSteps } from "./service-for-case"

/** What a service still lacks, with the steps that its procedure has in force. */
export async function readinessOf(sql: Sql, service: ServiceRecord, vouched: Vouched): Promise<PieceReport[]> {
  const version = await publishedSteps(sql, service.procedure_id)
  return reportPieces({ ...service, steps: version?.steps ?? null }, vouched)
}
