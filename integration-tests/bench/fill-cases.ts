import { openDatabase } from "../servers/database"
import type { Benchmark } from "./benchmark"
import { seedCases } from "./seed-cases"
import { withoutIndexes } from "./without-indexes"

/** Puts so many cases into a database, as a shop has them after the night's vacuum. */
export async function fillCases({ postgres, shop, customer }: Benchmark, name: string, size: number): Promise<void> {
  const database = await openDatabase(postgres, name)
  const [cases, items] = seedCases
  await database.sql("set maintenance_work_mem = '1GB'")
  await withoutIndexes(database, "after_sales_case", () => database.sql(cases, [size, shop.channelId, customer.id]))
  await withoutIndexes(database, "after_sales_case_item", () => database.sql(items, [size]))
  await database.sql("vacuum analyze after_sales_case")
  await database.sql("vacuum analyze after_sales_case_item")
  await database.close()
}
