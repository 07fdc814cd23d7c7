import { performance } from "node:perf_hooks"
import type { Server } from "../../servers/server"
import { type Benchmark, startOnCopy, storeHeaders } from "../benchmark"
import { type Figure, inTurns, median, written } from "../figures"

const fiveLines = [1, 1, 1, 1, 1]
/** Carts between two collections of garbage; even, so that both sides begin equally often. */
const stretch = 10

/** A customer completes a cart: what the plugin adds to that request, and what it does right after it. */
export async function measureCheckout(benchmark: Benchmark): Promise<Figure[]> {
  const { shop, customer, isQuick } = benchmark
  const [plain, plugged] = await Promise.all([
    startOnCopy(benchmark, "bench_plain", false),
    startOnCopy(benchmark, "bench_plugged"),
  ])
  const [warmUps, stretches] = isQuick ? [2, 1] : [8, 10]
  const rounds = stretches * stretch

  const makeCarts = async (server: Server) => {
    const carts: string[] = []
    for (let count = 0; count < warmUps + rounds; count++) {
      carts.push(await server.call("makeCart", { shop, customer, quantities: fiveLines }))
    }
    return carts
  }
  const carts = { plain: await makeCarts(plain), plugged: await makeCarts(plugged) }

  const complete = (server: Server, ids: string[]) => async () => {
    await server.call("drainBus", null)
    const startedAt = performance.now()
    const url = `${server.url}/store/carts/${ids.shift()}/complete`
    const response = await fetch(url, { method: "POST", headers: storeHeaders(benchmark) })
    const answer = (await response.json()) as { type: string }
    const ms = performance.now() - startedAt
    if (answer.type !== "order") {
      throw new Error(`The cart was not completed: ${JSON.stringify(answer)}`)
    }
    await server.call("drainBus", null)
    return ms
  }
  const withPlugin = complete(plugged, carts.plugged)
  const without = complete(plain, carts.plain)
  await plugged.call("takeReconcileTimes", null)
  await inTurns(warmUps, withPlugin, without)
  await plugged.call("takeReconcileTimes", null)
  const requests = { one: [] as number[], other: [] as number[] }
  for (let count = 0; count < stretches; count++) {
    // V8 collects a server's old objects once in hundreds of requests, at moments of its own, and small collections
    // take longer the more of them lie about: up to 10 ms of a request, on whichever side was not collected yet.
    await Promise.all([plain.call("collectGarbage", null), plugged.call("collectGarbage", null)])
    const { one, other } = await inTurns(stretch, withPlugin, without)
    requests.one.push(...one)
    requests.other.push(...other)
  }
  const reconciliations = await plugged.call("takeReconcileTimes", null)
  await Promise.all([plain.kill(), plugged.kill()])

  if (reconciliations.length !== rounds) {
    throw new Error(`${reconciliations.length} reconciliations of ${rounds} orders were seen`)
  }
  const [mine, bare] = [median(requests.one), median(requests.other)]
  const making = median(reconciliations)
  return [
    {
      part: "b",
      what: "The request that completes a cart of 5 lines against the same without the plugin",
      target: { at: "most", value: 1.05, unit: "" },
      measured: mine / bare,
      detail: `${written(mine, " ms")} against ${written(bare, " ms")}`,
    },
    {
      part: "b",
      what: "The making of that order's units and warranties, of the request without the plugin",
      target: { at: "most", value: 10, unit: " %" },
      measured: (100 * making) / bare,
      detail: `${written(making, " ms")} of ${written(bare, " ms")}`,
    },
  ]
}
