/**
 * A process that works on jobs, for tests that race several or kill one. It prints each job that it takes; in the
 * mode `hang` it stops there, holding its claim until it is killed; in the mode `share` it stops at its first one until
 * it is told to go on.
 */
import { runWorker, startService } from "./worker-service"

const [mode, clientUrl, leaseSeconds] = process.argv.slice(2)

runWorker(async () => {
  let isFirst = true
  const { service, shutdown } = await startService(clientUrl)
  for (let job = await service.claimJob({ lease_seconds: Number(leaseSeconds) }); job; job = await service.claimJob()) {
    await service.reportProgress(job, { done: 3, cursor: { line: 4 }, lease_seconds: Number(leaseSeconds) })
    process.stdout.write(`took ${job.id}\n`)
    if (mode === "hang") {
      await new Promise((resolve) => setTimeout(resolve, 600_000))
    }
    if (mode === "share" && isFirst) {
      await new Promise((resolve) => process.stdin.once("data", resolve))
    }
    isFirst = false
    await service.finishJob(job, { action: "complete" })
  }
  await shutdown()
})
