import type { Sql } from "../../../shared/sql"

export type JobRejection = {
  /** Line of the file, the header being 1. */
  line: number
  code: string
  message: string
}

/** The next rejections of a job in the order of its file, for a report that is streamed. */
export async function selectJobRejections(
  sql: Sql,
  jobId: string,
  { after, limit }: { after?: Pick<JobRejection, "line" | "code">; limit: number }
): Promise<JobRejection[]> {
  return await sql<JobRejection>(
    `select line, code, message from after_sales_job_rejection
     where job_id = ? and (line, code) > (?, ?) and deleted_at is null order by line, code limit ?`,
    [jobId, after?.line ?? -1, after?.code ?? "", limit]
  )
}
