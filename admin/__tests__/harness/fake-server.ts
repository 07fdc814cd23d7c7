type Answer = unknown | ((request: Sent) => unknown)

/** What the dashboard sent. */
export type Sent = { method: string; path: string; query: URLSearchParams; body: unknown }

/** An answer other than 200. */
export class Refused {
  constructor(
    readonly status: number,
    readonly body: unknown
  ) {}
}

export type FakeServer = {
  /** What was sent, oldest first; of one method and path when they are named: `POST /admin/after-sales/units/u1`. */
  sent: (route?: string) => Sent[]
  /** From now on the route gives this. */
  answer: (route: string, answer: Answer) => void
}

/**
 * Stands where the browser's `fetch` is. `answers` says by method and path what comes back: a body, a function of
 * what was sent, a promise of either, or a `Refused`. What nobody foresaw gets a 404, as it would from the server.
 */
export function fakeServer(answers: Record<string, Answer>): FakeServer {
  const log: Sent[] = []
  const known = new Map(Object.entries(answers))
  const named = (sent: Sent) => `${sent.method} ${sent.path}`

  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input instanceof Request ? input.url : input), "http://localhost")
    const text = typeof init.body === "string" ? init.body : undefined
    const isJson = new Headers(init.headers).get("content-type")?.includes("json")
    const sent: Sent = {
      method: (init.method ?? "GET").toUpperCase(),
      path: url.pathname,
      query: url.searchParams,
      body: text && isJson ? JSON.parse(text) : init.body,
    }
    log.push(sent)
    const answer =
      known.get(named(sent)) ?? new Refused(404, { type: "not_found", message: `Not here: ${named(sent)}` })
    const given = await (typeof answer === "function" ? (answer as (request: Sent) => unknown)(sent) : answer)
    const { status, body } = given instanceof Refused ? given : { status: 200, body: given }

    return typeof body === "string"
      ? new Response(body, { status, headers: { "content-type": "text/csv" } })
      : new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } })
  }

  return {
    sent: (route) => log.filter((sent) => !route || named(sent) === route),
    answer: (route, answer) => void known.set(route, answer),
  }
}
