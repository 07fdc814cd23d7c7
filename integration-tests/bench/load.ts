type Run = { requests: { total: number }; duration: number; non2xx: number; errors: number }
type Autocannon = (options: {
  url: string
  connections: number
  duration: number
  headers: Record<string, string>
}) => Promise<Run>

// The package brings no types.
const autocannon = require("autocannon") as Autocannon

/** Requests a second that a URL answers. Throws when one of them was refused, because a refusal is quick. */
export async function throughput(
  url: string,
  headers: Record<string, string>,
  { connections, seconds }: { connections: number; seconds: number }
): Promise<number> {
  const run = await autocannon({ url, headers, connections, duration: seconds })
  if (run.non2xx || run.errors || !run.requests.total) {
    throw new Error(`${url}: ${run.requests.total} requests, ${run.non2xx} refused, ${run.errors} failed`)
  }

  return run.requests.total / run.duration
}
