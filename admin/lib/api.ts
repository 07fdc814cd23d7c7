import { AfterSalesClient } from "../../src/client"
import { sdk } from "./sdk"

/** Our admin routes, typed from the same table that serves them. */
export const api = new AfterSalesClient(sdk.client).admin
