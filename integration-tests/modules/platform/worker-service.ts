import { initModules } from "@medusajs/test-utils"
import path from "node:path"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"

/** The platform module in a process of its own, on a test's database; says that it is ready, and waits for its word. */
export async function startService(clientUrl: string) {
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
  process.stdout.write("ready\n")
  await new Promise((resolve) => process.stdin.once("data", resolve))

  return { service: medusaApp.modules[PLATFORM_MODULE] as PlatformModuleService, shutdown }
}

/** Ends the process with what came of its work. */
export function runWorker(work: () => Promise<void>): void {
  work().then(
    () => process.exit(0),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`)
      process.exit(1)
    }
  )
}
