import { performance } from "node:perf_hooks"
import { type Benchmark, startOnCopy, storeHeaders } from "../benchmark"
import { fillCases } from "../fill-cases"
import { type Figure, inTurns, median, written } from "../figures"
import { throughput } from "../load"

/** A customer looks at their cases, and opens one: against a bare route, and against core's request for a return. */
export async function measureCases(benchmark: Benchmark): Promise<Figure[]> {
  const { shop, customer, isQuick } = benchmark
  const server = await startOnCopy(benchmark, "bench_cases")
  await fillCases(benchmark, server.database, 10_000)

  const headers = storeHeaders(benchmark)
  const [rounds, seconds] = isQuick ? [2, 1] : [8, 4]
  await server.call("captureCases", { customer_id: customer.id, sales_channel_ids: [shop.channelId] })
  const load = (path: string) => () => throughput(`${server.url}${path}`, headers, { connections: 10, seconds })
  const ours = "/store/after-sales/cases?limit=20"
  await load(ours)()
  const lists = await inTurns(rounds, load(ours), load("/store/bench/cases"))

  const places = await server.call("preparePosts", { shop, customer, count: isQuick ? 6 : 44 })
  const post = (path: string) => (body: object) => timePost(`${server.url}${path}`, headers, body)
  const [openCase, askReturn] = [post("/store/after-sales/cases"), post("/store/returns")]
  const next = () => places.shift() ?? { case: {}, return: {} }
  await openCase(next().case)
  await askReturn(next().return)
  const posts = await inTurns(
    (places.length - 2) / 2,
    () => openCase(next().case),
    () => askReturn(next().return)
  )
  await server.kill()
  const [route, bare] = [median(lists.one), median(lists.other)]
  const [mine, theirs] = [median(posts.one), median(posts.other)]

  return [
    {
      part: "cases",
      what: "List of a customer's cases against a bare signed-in store route with the same SQL, 10 connections",
      target: { at: "least", value: 0.85, unit: "" },
      measured: route / bare,
      detail: `${written(route)}/s against ${written(bare)}/s`,
    },
    {
      part: "cases",
      what: "Opening a case for a unit, coverage and clocks included, against core's request for a return",
      target: { at: "none", unit: "" },
      measured: mine / theirs,
      detail: `${written(mine, " ms")} against ${written(theirs, " ms")}`,
    },
  ]
}

async function timePost(url: string, headers: Record<string, string>, body: object): Promise<number> {
  const startedAt = performance.now()
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  const answer = await response.text()
  const ms = performance.now() - startedAt
  if (!response.ok) {
    throw new Error(`${url}: ${response.status} ${answer.slice(0, 300)}`)
  }
  return ms
}
