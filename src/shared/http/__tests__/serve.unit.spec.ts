import { Readable } from "node:stream"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { conflict } from "../../errors"
import { defineRoute } from "../route-definition"
import { idParams } from "../schema/query"
import { serve } from "../serve"

const answer = z.object({ unit: z.object({ id: z.string() }) }).meta({ id: "ServeSpecResponse" })
const customerRoute = defineRoute({
  id: "store.things.make",
  method: "POST",
  path: "/store/after-sales/things/:id",
  summary: "Make",
  access: { actor: "customer", owner: "unit" },
  params: idParams,
  body: z.strictObject({ name: z.string() }),
  response: answer,
  idempotent: true,
})
const staffRoute = defineRoute({
  id: "admin.things.extend",
  method: "POST",
  path: "/admin/after-sales/things",
  summary: "Extend",
  access: {
    actor: "user",
    permission: { resource: "warranties", operation: "extend" },
    amount: ({ months }) => Number(months),
  },
  body: z.strictObject({ months: z.number() }),
  response: answer,
})

function scopeWith(role: string) {
  const logger = { error: jest.fn() }
  const known: Record<string, unknown> = {
    logger,
    user: { listUsers: async ({ id }: { id: string }) => (id === "id_gone" ? [] : [{ id }]) },
    after_sales_platform: { getOptions: () => ({ permissions: null }), roleOf: async () => role },
  }
  return { logger, resolve: (key: string) => known[key] }
}

async function ask(
  route: ReturnType<typeof serve>,
  {
    body,
    actor = "customer",
    headers = {},
    role = "manager",
    url = "/x",
    id = "id_1",
  }: { body?: unknown; actor?: string; headers?: object; role?: string; url?: string; id?: string } = {}
) {
  const scope = scopeWith(role)
  const req = Object.assign(Readable.from([JSON.stringify(body ?? {})].map((text) => Buffer.from(text))), {
    scope,
    originalUrl: url,
    params: { id: "asunit_1" },
    headers: { "content-type": "application/json", "transfer-encoding": "chunked", ...headers },
    auth_context: { actor_id: id, actor_type: actor },
    publishable_key_context: { sales_channel_ids: ["sc_1"] },
  })
  const sent: { status?: number; body?: unknown; headers: Record<string, unknown> } = { headers: {} }
  const res = {
    headersSent: false,
    setHeader: (name: string, value: unknown) => Object.assign(sent.headers, { [name]: value }),
    status: (status: number) => Object.assign(res, { status_: (sent.status = status) }),
    json: (json: unknown) => (sent.body = json),
  }
  await route(req as unknown as MedusaRequest, res as unknown as MedusaResponse)
  return { ...sent, log: scope.logger.error }
}

describe("a served route", () => {
  const made = jest.fn(async ({ params }: { params: { id: string } }) => ({ unit: { id: params.id, secret: "x" } }))
  const route = serve(() => customerRoute, made)

  beforeEach(() => made.mockClear())

  it("hands its handler the caller, the checked request, language, channels and key", async () => {
    const { status, body } = await ask(route, {
      body: { name: "a" },
      headers: { "accept-language": "it", "idempotency-key": "k1" },
    })

    expect(status).toBe(200)
    expect(body).toEqual({ unit: { id: "asunit_1" } })
    expect(made).toHaveBeenCalledWith(
      expect.objectContaining({
        actor: { type: "customer", id: "id_1" },
        params: { id: "asunit_1" },
        body: { name: "a" },
        locale: "it",
        salesChannelIds: ["sc_1"],
        idempotencyKey: "k1",
      })
    )
  })

  it.each([
    [{ body: { name: "a" }, actor: "guest" }, 401],
    [{ body: { name: "a" }, actor: "user" }, 401],
    [{ body: {} }, 400],
    [{ body: { name: "a", more: 1 } }, 400],
    [{ body: { name: "a" }, url: "/x?more=1" }, 400],
    [{ body: { name: "a" }, headers: { "idempotency-key": "x".repeat(256) } }, 400],
    [{ body: { name: "a" }, headers: { "content-type": "text/plain" } }, 415],
  ])("never reaches its handler with %j", async (request, status) => {
    expect(await ask(route, request)).toMatchObject({ status })
    expect(made).not.toHaveBeenCalled()
  })

  it("answers what its handler refuses, and shows nothing of what it did not foresee", async () => {
    const refusing = serve(
      () => customerRoute,
      async () => conflict("taken", "Taken", { next: 1 })
    )
    const broken = serve(
      () => customerRoute,
      async () => Promise.reject(new Error("password=secret"))
    )

    expect(await ask(refusing, { body: { name: "a" } })).toMatchObject({
      status: 409,
      body: { code: "taken", details: { next: 1 } },
    })
    const { status, body, log } = await ask(broken, { body: { name: "a" } })
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain("secret")
    expect(log).toHaveBeenCalledTimes(1)
  })

  it.each([
    ["manager", 12, 200],
    ["agent", 6, 200],
    ["agent", 7, 403],
    ["viewer", 0, 403],
  ])("lets a %s grant %i months or not", async (role, months, status) => {
    const extend = serve(
      () => staffRoute,
      async () => ({ unit: { id: "x" } })
    )

    expect(await ask(extend, { actor: "user", role, body: { months } })).toMatchObject({ status })
  })

  it("A17: knows nobody whose user is gone", async () => {
    const extend = serve(
      () => staffRoute,
      async () => ({ unit: { id: "x" } })
    )

    expect(await ask(extend, { actor: "user", id: "id_gone", body: { months: 1 } })).toMatchObject({ status: 401 })
    expect(await ask(extend, { actor: "api-key", id: "id_gone", body: { months: 1 } })).toMatchObject({ status: 200 })
  })

  it("tells who may grant nothing so, before it reads the body", async () => {
    const extend = serve(
      () => staffRoute,
      async () => ({ unit: { id: "x" } })
    )

    expect(await ask(extend, { actor: "user", role: "viewer", body: "broken" })).toMatchObject({ status: 403 })
  })
})
