import { openDatabase } from "../../servers/database"
import type { Server } from "../../servers/server"
import { type Benchmark, startOnCopy } from "../benchmark"
import { type Figure, inTurns, median, written } from "../figures"
import { seedCases } from "../seed-cases"

type Desk = { server: Server; size: number }

/** The inbox of a large shop against that of a small one: first page, a filter, a search, half-way down. */
export async function measureInbox(benchmark: Benchmark): Promise<Figure[]> {
  const { isQuick } = benchmark
  const small = await openDesk(benchmark, 10_000)
  const large = await openDesk(benchmark, isQuick ? 100_000 : 1_000_000)
  const figures = [...(await comparePlaces(small, large, isQuick)), await compareSearch(large, isQuick)]
  await Promise.all([small.server.kill(), large.server.kill()])

  return figures
}

async function openDesk(benchmark: Benchmark, size: number): Promise<Desk> {
  const { postgres, shop, customer } = benchmark
  const server = await startOnCopy(benchmark, `bench_inbox_${size}`)
  const database = await openDatabase(postgres, server.database)
  await database.sql("set maintenance_work_mem = '1GB'")
  const [cases, items] = seedCases
  await database.sql(cases, [size, shop.channelId, customer.id])
  await database.sql(items, [size])
  await database.sql("vacuum analyze after_sales_case")
  await database.sql("vacuum analyze after_sales_case_item")
  await database.close()

  return { server, size }
}

async function comparePlaces(small: Desk, large: Desk, isQuick: boolean): Promise<Figure[]> {
  const [rounds, calls] = isQuick ? [4, 10] : [20, 25]
  const cursorOf = ({ server, size }: Desk) => server.call("inboxCursor", { depth: size / 2 })
  const places = [
    { place: "first page", requestOf: async () => ({}) },
    { place: "open cases of one colleague", requestOf: async () => ({ open: true, assignee_id: "user_9" }) },
    { place: "search for the word of one case", requestOf: async ({ size }: Desk) => ({ q: `word${size / 2}` }) },
    { place: "page half-way down", requestOf: async (desk: Desk) => ({ cursor: await cursorOf(desk) }) },
  ]
  const figures: Figure[] = []

  for (const { place, requestOf } of places) {
    const requests = [await requestOf(large), await requestOf(small)]
    const time =
      ({ server }: Desk, request: object) =>
      () =>
        server.call("timeInbox", { request, calls })
    await inTurns(2, time(large, requests[0]), time(small, requests[1]))
    const pages = await inTurns(rounds, time(large, requests[0]), time(small, requests[1]))
    const [slow, quick] = [median(pages.one.flat()), median(pages.other.flat())]
    figures.push({
      part: "g",
      what: `The inbox, ${place}, with ${large.size} cases against ${small.size}`,
      target: { at: "most", value: 1.5, unit: "" },
      measured: slow / quick,
      detail: `${written(slow, " ms")} against ${written(quick, " ms")}`,
    })
  }

  return figures
}

async function compareSearch({ server, size }: Desk, isQuick: boolean): Promise<Figure> {
  const word = `word${size / 2}`
  const [rounds, calls] = isQuick ? [2, 2] : [5, 5]
  const ours = () => server.call("timeInbox", { request: { q: word }, calls: calls * 5 })
  const theirs = () => server.call("timeIlike", { word, calls })
  await inTurns(1, ours, theirs)
  const { one, other } = await inTurns(rounds, ours, theirs)
  const [indexed, plain] = [median(one.flat()), median(other.flat())]

  return {
    part: "g",
    what: `Search over ${size} cases against an ILIKE without an index`,
    target: { at: "least", value: 100, unit: " ×" },
    measured: plain / indexed,
    detail: `${written(indexed, " ms")} against ${written(plain, " ms")}`,
  }
}
