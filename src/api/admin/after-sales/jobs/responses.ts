import { z } from "@medusajs/framework/zod"
import { jobKinds, jobStatuses } from "../../../../modules/platform/domain/job"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"

export const adminJob = z
  .object({
    id: z.string(),
    kind: z.enum(jobKinds),
    status: z.enum(jobStatuses),
    dry_run: z.boolean(),
    input: z.record(z.string(), z.unknown()),
    total: z.number().int().nullable(),
    done: z.number().int(),
    accepted: z.number().int(),
    rejected: z.number().int(),
    result: z.record(z.string(), z.unknown()).nullable(),
    error: z.string().nullable(),
    attempts: z.number().int(),
    cancel_requested: z.boolean(),
    created_by: z.object({ type: z.string(), id: z.string() }),
    created_at: instantAnswer,
    started_at: instantAnswer.nullable(),
    heartbeat_at: instantAnswer.nullable(),
    finished_at: instantAnswer.nullable(),
  })
  .meta({ id: "AdminJob" })

export const jobListAnswer = listOf("jobs", adminJob).meta({ id: "AdminJobListResponse" })
export const jobAnswer = oneOf("job", adminJob).meta({ id: "AdminJobResponse" })
