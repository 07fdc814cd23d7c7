import type { RouteDefinition } from "../../../src/shared/http/route-definition"

/** Tries something on every route in one test, so that the store is not restored for each, and tells all that failed. */
export async function forEachRoute(
  routes: readonly RouteDefinition[],
  attempt: (route: RouteDefinition) => Promise<void>
): Promise<void> {
  const failures: string[] = []
  for (const route of routes) {
    await attempt(route).catch((error: Error) => failures.push(`${route.id}: ${error.message}${causeOf(error)}`))
  }
  if (failures.length) {
    throw new Error(`${failures.length} of ${routes.length} routes\n\n${failures.join("\n\n")}`)
  }
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `\n${cause.message}` : ""
}
