import type { CreateJobInput } from "../../src/modules/platform"
import { createJobWorkflow } from "../../src/workflows/platform/workflows/create-job"
import type { ShopTest } from "../faults/shop-test"
import { agent } from "./shop"

export type StoredJob = {
  id: string
  status: string
  total: number | null
  done: number
  accepted: number
  rejected: number
  attempts: number
  error: string | null
  result: Record<string, unknown> | null
  payload: string | null
}

/** Asks for long work and reads what became of it. */
export function jobsOf(test: ShopTest) {
  const read = async (id: string) => (await test.sql<StoredJob>("select * from after_sales_job where id = ?", [id]))[0]
  const create = (input: Partial<CreateJobInput> & Pick<CreateJobInput, "kind">) =>
    createJobWorkflow(test.container).run({ input: { created_by: agent, ...input }, throwOnError: false })

  return {
    read,
    create,
    /** The job as it is when the worker that its event woke is done. */
    run: async (input: Partial<CreateJobInput> & Pick<CreateJobInput, "kind">) => {
      const { result } = await create(input)
      await test.bus.drain()
      return read(result.id)
    },
    /** A job whose worker died after so many rows: its claim has run out. */
    abandoned: async (input: Partial<CreateJobInput> & Pick<CreateJobInput, "kind">, done: number) => {
      test.bus.hold()
      const { result } = await create(input)
      await test.bus.drain()
      test.bus.release()
      test.bus.takeHeld()
      await test.sql(
        `update after_sales_job set status = 'running', attempts = 1, claimed_by = 'dead', done = ?, accepted = ?,
           claimed_until = now() - interval '1 second', started_at = now() where id = ?`,
        [done, done, result.id]
      )
      return result.id
    },
    rejections: async (id: string) =>
      test.sql<{ line: number; code: string; message: string }>(
        "select line, code, message from after_sales_job_rejection where job_id = ? order by line, code",
        [id]
      ),
  }
}
