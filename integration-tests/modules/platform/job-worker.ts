/**
 * A process that works on jobs, for tests that race several or kill one. It prints each job that it takes; in the
 * mode `hang` it stops there, holding its claim until it is killed.
 */
import { initModules } from "@medusajs/test-utils"
import path from "node:path"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"

const [mode, clientUrl, leaseSeconds] = process.argv.slice(2)

async function work(): Promise<void> {
  const { medusaApp, shutdown } = await initModules({
    modulesConfig: {
      [PLATFORM_MODULE]: {
        resolve: path.resolve(__dirname, "../../../src/modules/platform"),
        options: { database: { clientUrl } },
      },
    },
    databaseConfig: { clientUrl, schema: "public" },
    injectedDependencies: {},
  })
  const service = medusaApp.modules[PLATFORM_MODULE] as PlatformModuleService
  process.stdout.write("ready\n")
  await new Promise((resolve) => process.stdin.once("data", resolve))

  for (let job = await service.claimJob({ lease_seconds: Number(leaseSeconds) }); job; job = await service.claimJob()) {
    await service.reportProgress(job, { done: 3, cursor: { line: 4 }, lease_seconds: Number(leaseSeconds) })
    process.stdout.write(`took ${job.id}\n`)
    if (mode === "hang") {
      await new Promise((resolve) => setTimeout(resolve, 600_000))
    }
    await service.finishJob(job, { action: "complete" })
  }
  await shutdown()
}

work().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  }
)
