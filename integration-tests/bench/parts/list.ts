import { type Benchmark, startOnCopy, storeHeaders } from "../benchmark"
import { type Figure, inTurns, median, written } from "../figures"
import { throughput } from "../load"

/** A customer looks at their units: against the least that such a route can cost, and against core's orders. */
export async function measureList(benchmark: Benchmark): Promise<Figure[]> {
  const { shop, customer, isQuick } = benchmark
  const server = await startOnCopy(benchmark, "bench_list")
  const headers = storeHeaders(benchmark)
  const [rounds, seconds] = isQuick ? [2, 1] : [8, 4]

  await server.call("createOrdersSilently", { shop, customer, count: 30, lines: 3 })
  await server.call("sweepNow", null)
  const reader = { customer_id: customer.id, sales_channel_ids: [shop.channelId] }
  const inProcess = await server.call("timeList", { reader, rounds: isQuick ? 5 : 40, calls: 25 })

  const load = (path: string, connections: number) => () =>
    throughput(`${server.url}${path}`, headers, { connections, seconds })
  const ours = "/store/after-sales/units?limit=20"
  await load(ours, 10)()
  const routes = await inTurns(rounds, load(ours, 10), load("/store/bench/units", 10))
  const core = await inTurns(Math.ceil(rounds / 2), load(ours, 1), load("/store/orders?limit=20", 1))
  await server.kill()

  const [route, bare] = [median(routes.one), median(routes.other)]
  const [units, orders] = [median(core.one), median(core.other)]
  const [service, statement] = [median(inProcess.service), median(inProcess.bare)]
  return [
    {
      part: "a",
      what: "List of a customer's units against a bare signed-in store route with the same SQL, 10 connections",
      target: { at: "least", value: 0.85, unit: "" },
      measured: route / bare,
      detail: `${written(route)}/s against ${written(bare)}/s`,
    },
    {
      part: "a",
      what: "The service's call against its bare SQL on the same pool",
      target: { at: "least", value: 0.6, unit: "" },
      measured: statement / service,
      detail: `${written(service, " ms")} against ${written(statement, " ms")}`,
    },
    {
      part: "a",
      what: "List of a customer's units against core's list of their orders, 1 connection",
      target: { at: "least", value: 10, unit: " ×" },
      measured: units / orders,
      detail: `${written(units)}/s against ${written(orders)}/s`,
    },
  ]
}
