import { createCustomer } from "../shop/create-customer"
import { createShop } from "../shop/create-shop"
import { makeCart } from "../shop/make-cart"
import { placeOrder } from "../shop/place-order"
import { deliverEvent, drainBus, holdBus } from "./bus-commands"
import { captureCases } from "./capture-cases"
import { collectGarbage } from "./collect-garbage"
import { queueImport, retrieveJob, runJobs } from "./import-jobs"
import { cursorAfter, timePage } from "./list-pages"
import { captureList, timeList } from "./list-units"
import { createOrdersSilently } from "./many-orders"
import { openDesk } from "./open-desk"
import { preparePosts } from "./prepare-posts"
import { queueOrders } from "./queue-orders"
import { takeReconcileTimes } from "./reconcile-times"
import { sweepNow } from "./sweep-now"
import { timeDeadlines } from "./time-deadlines"
import { inboxCursor, timeCounts, timeIlike, timeInbox } from "./time-inbox"
import type { MedusaContainer } from "@medusajs/framework/types"

/** What a test may ask a server's process to do. Inputs and answers travel as JSON. */
export const commands = {
  createShop: (container: MedusaContainer, _input: null) => createShop(container),
  createCustomer,
  makeCart,
  placeOrder,
  createOrdersSilently,
  collectGarbage,
  drainBus,
  holdBus,
  deliverEvent,
  queueOrders,
  sweepNow,
  takeReconcileTimes,
  captureList,
  timeList,
  cursorAfter,
  timePage,
  queueImport,
  runJobs,
  retrieveJob,
  timeDeadlines,
  captureCases,
  preparePosts,
  openDesk,
  timeInbox,
  timeCounts,
  inboxCursor,
  timeIlike,
}

export type Commands = typeof commands
