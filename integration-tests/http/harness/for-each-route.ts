import type { MedusaContainer } from "@medusajs/framework/types"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { fingerprint } from "./fingerprint"

type Attempt = (route: RouteDefinition) => Promise<void>

/** Tries something on every route in one test, so that the store is not restored for each, and tells all that failed. */
export async function forEachRoute(routes: readonly RouteDefinition[], attempt: Attempt): Promise<void> {
  const failures: string[] = []
  for (const route of routes) {
    await attempt(route).catch((error: Error) => failures.push(`${route.id}: ${error.message}${causeOf(error)}`))
  }
  if (failures.length) {
    throw new Error(`${failures.length} of ${routes.length} routes\n\n${failures.join("\n\n")}`)
  }
}

/** The same of what must write nothing. The rows are looked at once a route: they cost more than a request. */
export async function forEachRouteUnwritten(
  container: MedusaContainer,
  routes: readonly RouteDefinition[],
  attempt: Attempt
): Promise<void> {
  let before = await fingerprint(container)
  await forEachRoute(routes, async (route) => {
    await attempt(route)
    const after = await fingerprint(container)
    const isSame = after === before
    before = after
    if (!isSame) {
      throw new Error("it wrote something")
    }
  })
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `\n${cause.message}` : ""
}
