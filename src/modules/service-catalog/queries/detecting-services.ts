import type { DetectingService } from "../domain/detect"
import type { Sql } from "../sql"

/** Offered services that have rules by which the shop notices a need. */
export async function detectingServices(sql: Sql): Promise<DetectingService[]> {
  return await sql<DetectingService>(
    `select id, rev, requirements, detection from after_sales_service
     where status = 'published' and jsonb_array_length(detection) > 0 and deleted_at is null order by id`
  )
}
