// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { StoreMovedUnit, StoreUnitDetail } from "./shared-2"

export type StoreAfterSalesOrder = {
  id: string
  display_id: number | null
  /** Day of the order in the customer's zone */
  contract_on: string
  product_titles: string[]
  unit_count: number
}

export type StoreAfterSalesOrderDetail = {
  id: string
  display_id: number | null
  /** Day of the order in the customer's zone */
  contract_on: string
  product_titles: string[]
  unit_count: number
  units: (StoreUnitDetail | StoreMovedUnit)[]
}

export type StoreAfterSalesOrderListResponse = {
  orders: StoreAfterSalesOrder[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type StoreAfterSalesOrderResponse = {
  order: StoreAfterSalesOrderDetail
}
