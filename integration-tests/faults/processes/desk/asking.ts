import { randomUUID } from "node:crypto"
import type { Server } from "../../../servers/server"
import type { Customer, Shop } from "../../../servers/shop/shop"
import type { Desk } from "../../../servers/inside/open-desk"

export type Question = {
  as: "customer" | "agent" | "anybody"
  path: string
  body?: object
  /** A file, instead of a body. */
  file?: Buffer
  /** Creating requests carry one, and are made again by whoever got no answer. */
  key?: string
}

/** What is read of answers. */
export type Answer = {
  case: { id: string }
  message: { id: string }
  attachment: { id: string }
  proposal: { case_id: string | null }
  privacy_request: { id: string }
  procedure: { draft_version: number | null }
  results: { id: string; done: boolean }[]
}

/** Something that was answered with a yes: exactly one row must be found for it in the end. */
type Promised = { what: string; statement: string; params: unknown[] }

/** People who ask a shop for things while its server dies under them, and remember what they were told. */
export class People {
  readonly promised: Promised[] = []
  readonly unanswered: Question[] = []
  readonly failures: string[] = []
  readonly answered = new Map<string, number>()

  constructor(
    private readonly shop: Shop,
    private readonly customer: Customer,
    readonly desk: Desk
  ) {}

  /** Answers what a server said to a request that it granted; null for a refusal, and when it died first. */
  async ask(server: Server, question: Question): Promise<Answer | null> {
    const answer = await this.send(server, question)
    if (answer === null) {
      if (question.key) {
        this.unanswered.push(question)
      }
      return null
    }
    if (answer.status >= 500) {
      this.failures.push(`${question.path}: ${answer.status} ${answer.text}`)
    }
    return answer.status === 200 ? (JSON.parse(answer.text) as Answer) : null
  }

  promise(what: string, statement: string, ...params: unknown[]): void {
    this.promised.push({ what, statement, params })
    this.answered.set(what, (this.answered.get(what) ?? 0) + 1)
  }

  private async send(server: Server, { as, path, body = {}, file, key }: Question) {
    const headers: Record<string, string> = { "x-publishable-api-key": this.shop.publishableKey }
    if (as !== "anybody") {
      const agent = this.desk.agents[0]
      headers.authorization = `Bearer ${as === "customer" ? this.customer.token : agent.token}`
    }
    if (key) {
      headers["idempotency-key"] = key
    }
    if (!file) {
      headers["content-type"] = "application/json"
    }
    try {
      const response = await fetch(`${server.url}${path}`, {
        method: "POST",
        headers,
        body: file ? formOf(file) : JSON.stringify(body),
      })
      return { status: response.status, text: await response.text() }
    } catch {
      return null
    }
  }
}

function formOf(file: Buffer): FormData {
  const form = new FormData()
  form.append("file", new Blob([new Uint8Array(file)], { type: "image/png" }), "leak.png")
  return form
}

export const newKey = (): string => randomUUID()
