import { openDatabase } from "../../servers/database"
import { seedRunningCases } from "../../servers/seed-running-cases"
import { type Benchmark, startOnCopy } from "../benchmark"
import { type Figure, median, written } from "../figures"

/** Each minute: of all clocks that run, the few that have run out are found, told and shown. */
export async function measureDeadlines(benchmark: Benchmark): Promise<Figure[]> {
  const { postgres, isQuick } = benchmark
  const [running, due, rounds] = isQuick ? [10_000, 100, 2] : [100_000, 1000, 9]
  const server = await startOnCopy(benchmark, "bench_deadlines")
  const database = await openDatabase(postgres, server.database)
  for (const statement of seedRunningCases) {
    await database.sql(statement, [running])
  }
  await database.sql("analyze")
  await database.sql("checkpoint")
  await database.close()

  const samples = await server.call("timeDeadlines", { rounds, due })
  await server.kill()
  const [sweep, update, deadlines] = [median(samples.sweep), median(samples.update), median(samples.deadlines)]

  return [
    {
      part: "sweep",
      what: `Sweep over ${running} running clocks of which ${due} have run out, with histories, outbox and events, against the one UPDATE of deadlines and cases that it comes down to, in speed`,
      target: { at: "least", value: 0.3, unit: "" },
      measured: update / sweep,
      detail: `${written(sweep, " ms")} against ${written(update, " ms")}; the deadlines alone ${written(deadlines, " ms")}`,
    },
  ]
}
