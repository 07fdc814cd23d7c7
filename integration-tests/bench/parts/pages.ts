import { openDatabase } from "../../servers/database"
import type { List } from "../../servers/inside/list-pages"
import type { Server } from "../../servers/server"
import { type Benchmark, startOnCopy } from "../benchmark"
import { type Figure, inTurns, median, written } from "../figures"
import { seedUnits } from "../seed-units"
import { withoutIndexes } from "../without-indexes"

type Shelf = { server: Server; size: number }

/** A large shop's lists against a small one's: first page and half-way down. */
export async function measurePages(benchmark: Benchmark): Promise<Figure[]> {
  const { shop, customer, isQuick } = benchmark
  const small = await stock(benchmark, 10_000)
  const large = await stock(benchmark, isQuick ? 100_000 : 1_000_000)
  const reader = { customer_id: customer.id, sales_channel_ids: [shop.channelId] }

  const figures = [
    ...(await compare("The shop's list of units", { reader: null }, [small, large], benchmark)),
    ...(await compare("A customer's list of 2 000 units", { reader }, [small, large], benchmark)),
  ]
  await Promise.all([small.server.kill(), large.server.kill()])

  return figures
}

async function stock(benchmark: Benchmark, size: number): Promise<Shelf> {
  const server = await startOnCopy(benchmark, `bench_${size}`)
  const database = await openDatabase(benchmark.postgres, server.database)
  await database.sql("set maintenance_work_mem = '1GB'")
  await withoutIndexes(database, "after_sales_unit", () =>
    database.sql(seedUnits, [size, benchmark.shop.channelId, benchmark.customer.id])
  )
  await database.sql("vacuum analyze after_sales_unit")
  await database.close()

  return { server, size }
}

async function compare(
  what: string,
  list: List,
  [small, large]: [Shelf, Shelf],
  { isQuick }: Benchmark
): Promise<Figure[]> {
  const [rounds, calls] = isQuick ? [4, 10] : [20, 25]
  const depthOf = ({ size }: Shelf) => (list.reader ? 1000 : size / 2)
  const places = [
    { place: "first page", cursorOf: async () => null },
    {
      place: "page half-way down",
      cursorOf: (shelf: Shelf) => shelf.server.call("cursorAfter", { ...list, depth: depthOf(shelf) }),
    },
  ]
  const figures: Figure[] = []

  for (const { place, cursorOf } of places) {
    const [smallCursor, largeCursor] = [await cursorOf(small), await cursorOf(large)]
    const time = (shelf: Shelf, cursor: string | null) => () =>
      shelf.server.call("timePage", { ...list, cursor, calls })
    await inTurns(2, time(large, largeCursor), time(small, smallCursor))
    const pages = await inTurns(rounds, time(large, largeCursor), time(small, smallCursor))
    const [slow, quick] = [median(pages.one.flat()), median(pages.other.flat())]
    figures.push({
      part: "c",
      what: `${what}, ${place}, with ${large.size} units against ${small.size}`,
      target: { at: "most", value: 1.5, unit: "" },
      measured: slow / quick,
      detail: `${written(slow, " ms")} against ${written(quick, " ms")}`,
    })
  }

  return figures
}
