import type { ListAdminCasesInput } from "../../../src/modules/service-case"
import type { Server } from "../../servers/server"
import { type Benchmark, startOnCopy } from "../benchmark"
import { type Figure, inTurns, median, written } from "../figures"
import { fillCases } from "../fill-cases"

type Desk = { server: Server; size: number }
type Request = Omit<ListAdminCasesInput, "limit">
type Place = { place: string; requestOf: (desk: Desk) => Request | Promise<Request> }

const numberAt = (n: number) => `C-${String(n).padStart(8, "0")}`

const places: Place[] = [
  { place: "first page", requestOf: () => ({}) },
  {
    place: "page half-way down",
    requestOf: async ({ server, size }) => ({ cursor: await server.call("inboxCursor", { depth: size / 2 }) }),
  },
  { place: "page at offset 5 000", requestOf: () => ({ offset: 5000 }) },
  { place: "open cases of one colleague", requestOf: () => ({ open: true, assignee_id: "user_9" }) },
  { place: "open cases due today", requestOf: () => ({ open: true, due: "today" }) },
  { place: "overdue cases, the longest first", requestOf: () => ({ due: "overdue", order: "next_due_at" }) },
  { place: "open complaints", requestOf: () => ({ open: true, kind: "complaint" }) },
  { place: "critical cases of one country", requestOf: () => ({ priority: "critical", country_code: "fr" }) },
]

const searches: Place[] = [
  { place: "a word of one case", requestOf: ({ size }) => ({ q: `word${size / 2}` }) },
  { place: "the number of a case", requestOf: ({ size }) => ({ q: numberAt(size / 2) }) },
  { place: "the beginning of all numbers, as it is typed", requestOf: () => ({ q: "C-00" }) },
  { place: "a serial number but for its last two digits", requestOf: () => ({ q: "SN-000050" }) },
  { place: "an e-mail address", requestOf: () => ({ q: "customer77@example.com" }) },
  { place: "a word that every case has", requestOf: () => ({ q: "espresso" }) },
  { place: "that and a word of one case", requestOf: ({ size }) => ({ q: `espresso word${size / 2}` }) },
  { place: "that among a colleague's open ones", requestOf: () => ({ q: "hose", open: true, assignee_id: "user_9" }) },
]

/** The inbox of a large shop against that of a small one: pages, filters, searches, and the counts of its views. */
export async function measureInbox(benchmark: Benchmark): Promise<Figure[]> {
  const { isQuick } = benchmark
  const desks: [Desk, Desk] = [
    await openDesk(benchmark, isQuick ? 100_000 : 1_000_000),
    await openDesk(benchmark, 10_000),
  ]
  const figures = [
    ...(await compare("inbox", "The inbox", places, desks, isQuick)),
    await compareCounts(desks, isQuick),
    ...(await compare("search", "Search for", searches, desks, isQuick)),
    await compareWithIlike(desks[0], isQuick),
  ]
  await Promise.all(desks.map(({ server }) => server.kill()))

  return figures
}

async function openDesk(benchmark: Benchmark, size: number): Promise<Desk> {
  const server = await startOnCopy(benchmark, `bench_inbox_${size}`)
  await fillCases(benchmark, server.database, size)

  return { server, size }
}

async function compare(
  part: Figure["part"],
  what: string,
  wanted: Place[],
  [large, small]: [Desk, Desk],
  isQuick: boolean
): Promise<Figure[]> {
  const [rounds, calls] = isQuick ? [4, 10] : [20, 25]
  const figures: Figure[] = []
  for (const { place, requestOf } of wanted) {
    const [inLarge, inSmall] = [await requestOf(large), await requestOf(small)]
    const times = await inTurnsWarm(
      rounds,
      () => large.server.call("timeInbox", { request: inLarge, calls }),
      () => small.server.call("timeInbox", { request: inSmall, calls })
    )
    figures.push(ratio(part, `${what}${part === "search" ? "" : ","} ${place}`, [large, small], times))
  }

  return figures
}

async function compareCounts([large, small]: [Desk, Desk], isQuick: boolean): Promise<Figure> {
  const calls = 10
  const times = await inTurnsWarm(
    isQuick ? 4 : 20,
    () => large.server.call("timeCounts", { calls }),
    () => small.server.call("timeCounts", { calls })
  )

  return ratio("inbox", "The counts of the inbox's six views", [large, small], times)
}

function ratio(
  part: Figure["part"],
  what: string,
  [large, small]: [Desk, Desk],
  { one, other }: { one: number[][]; other: number[][] }
): Figure {
  const [slow, quick] = [median(one.flat()), median(other.flat())]

  return {
    part,
    what: `${what}, with ${large.size} cases against ${small.size}`,
    target: { at: "most", value: 1.5, unit: "" },
    measured: slow / quick,
    detail: `${written(slow, " ms")} against ${written(quick, " ms")}`,
  }
}

async function inTurnsWarm<Result>(rounds: number, one: () => Promise<Result>, other: () => Promise<Result>) {
  await inTurns(2, one, other)

  return inTurns(rounds, one, other)
}

async function compareWithIlike({ server, size }: Desk, isQuick: boolean): Promise<Figure> {
  const word = `word${size / 2}`
  const [rounds, calls] = isQuick ? [2, 2] : [5, 5]
  const ours = () => server.call("timeInbox", { request: { q: word }, calls: calls * 5 })
  const theirs = () => server.call("timeIlike", { word, calls })
  const { one, other } = await inTurnsWarm(rounds, ours, theirs)
  const [indexed, plain] = [median(one.flat()), median(other.flat())]

  return {
    part: "search",
    what: `Search over ${size} cases against an ILIKE without an index`,
    target: { at: "least", value: 100, unit: " ×" },
    measured: plain / indexed,
    detail: `${written(indexed, " ms")} against ${written(plain, " ms")}`,
  }
}
