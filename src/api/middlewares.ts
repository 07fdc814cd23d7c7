import { defineMiddlewares } from "@medusajs/framework/http"
import { OwnPaths, ownPrefixes } from "../shared/http/own-paths"
import { ownInSearch } from "./admin/after-sales/search/own-in-search"
import { guardReturns } from "./store/guard-returns"

/**
 * Only what must come before a route is chosen. Who may call a route and what it reads is checked by `serve`, bound
 * to the route itself; bodies are read there too, after the caller is known, so core's parsers stand back.
 */
export default defineMiddlewares({
  routes: [
    { matcher: new OwnPaths(ownPrefixes), bodyParser: false },
    { matcher: "/store/returns", methods: ["POST"], middlewares: [guardReturns] },
    { matcher: "/admin/search", methods: ["GET"], middlewares: [ownInSearch] },
  ],
})
