import { model } from "@medusajs/framework/utils"
import { jobKinds, jobStatuses } from "../domain/job"

/** Long work with progress. Whoever works on it holds a claim with a lease; when the lease runs out it is anybody's. */
export const Job = model
  .define("after_sales_job", {
    id: model.id({ prefix: "asjob" }).primaryKey(),
    kind: model.enum([...jobKinds]),
    status: model.enum([...jobStatuses]).default("queued"),
    dry_run: model.boolean().default(false),
    /** What was asked for: small. A file to work through is the payload. */
    input: model.json(),
    /** A CSV file. Never part of a list, and dropped when the job ends. */
    payload: model.text().nullable(),
    total: model.number().nullable(),
    done: model.number().default(0),
    accepted: model.number().default(0),
    rejected: model.number().default(0),
    /** Where whoever takes over goes on. */
    cursor: model.json().nullable(),
    result: model.json().nullable(),
    error: model.text().nullable(),
    attempts: model.number().default(0),
    claimed_by: model.text().nullable(),
    claimed_until: model.dateTime().nullable(),
    heartbeat_at: model.dateTime().nullable(),
    cancel_requested_at: model.dateTime().nullable(),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    created_by_type: model.text(),
    created_by: model.text(),
    idempotency_key: model.text().nullable(),
    /** SHA-256 of what was asked for: the same key with other work is refused. */
    fingerprint: model.text(),
  })
  .indexes([
    {
      name: "IDX_after_sales_job_request_unique",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
    { name: "IDX_after_sales_job_list", on: ["created_at", "id"] },
    { name: "IDX_after_sales_job_open", on: ["created_at", "id"], where: "status IN ('queued', 'running')" },
  ])
