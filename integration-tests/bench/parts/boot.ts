import { spawn } from "node:child_process"
import { performance } from "node:perf_hooks"
import { createDatabase, urlOf } from "../../servers/database"
import { storeEnvironment } from "../../servers/environment"
import { freePort } from "../../servers/free-port"
import { medusaCli } from "../../servers/migrate"
import { exited, remember } from "../../servers/processes"
import type { Benchmark } from "../benchmark"
import { type Figure, inTurns, median, written } from "../figures"

const database = "bench_boot"

/** `medusa start`, from the command to the first answer. */
export async function measureBoot(benchmark: Benchmark): Promise<Figure[]> {
  await createDatabase(benchmark.postgres, database, benchmark.template)
  await inTurns(
    1,
    () => boot(benchmark, true),
    () => boot(benchmark, false)
  )
  const rounds = benchmark.isQuick ? 2 : 9
  const boots = await inTurns(
    rounds,
    () => boot(benchmark, true),
    () => boot(benchmark, false)
  )

  const [plugged, plain] = [median(boots.one), median(boots.other)]
  const detail = `${written(plugged, " ms")} against ${written(plain, " ms")}`
  return [
    {
      part: "e",
      what: "Boot with the plugin, longer than without by",
      target: { at: "most", value: 300, unit: " ms" },
      measured: plugged - plain,
      detail,
    },
    {
      part: "e",
      what: "The same, of the boot without",
      target: { at: "most", value: 10, unit: " %" },
      measured: (100 * (plugged - plain)) / plain,
      detail,
    },
  ]
}

async function boot({ store, postgres }: Benchmark, withPlugin: boolean): Promise<number> {
  const port = await freePort()
  const startedAt = performance.now()
  const child = remember(
    spawn(process.execPath, [medusaCli, "start", "--port", String(port)], {
      cwd: store,
      env: storeEnvironment({ databaseUrl: urlOf(postgres, database), withPlugin, port }),
      stdio: "ignore",
    })
  )
  const isUp = () =>
    fetch(`http://localhost:${port}/health`).then(
      (response) => response.ok,
      () => false
    )
  while (!(await isUp())) {
    if (child.exitCode !== null || performance.now() - startedAt > 60_000) {
      throw new Error("The store did not start")
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const ms = performance.now() - startedAt
  child.kill("SIGKILL")
  await exited(child)

  return ms
}
