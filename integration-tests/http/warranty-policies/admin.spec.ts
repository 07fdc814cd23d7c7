import { httpSuite } from "../harness/suite"

const complete = {
  name: { en: "Plan", it: "Piano" },
  scope_type: "all",
  months_parts: 36,
  guarantor_name: "Bottega S.r.l.",
  guarantor_address: "Via Roma 1, Milano",
  statement: { en: "We mend it for three years. Your legal rights stand.", it: "Ripariamo per tre anni." },
}

httpSuite("warranty-policies-admin", async () => ({}), (shop) => {
  const call = (id: string, policyId: string, rest: object = {}) =>
    shop.call(`admin.warrantyPolicies.${id}`, { headers: shop.manager.headers, params: { id: policyId }, ...rest })
  const create = async (body: object = {}) => {
    const response = await shop.call("admin.warrantyPolicies.create", {
      headers: shop.manager.headers,
      body: { code: "plan", kind: "commercial", ...body },
    })
    expect(response.status).toBe(200)
    return response.body.warranty_policy
  }

  it("T-059: names every piece that is missing before it publishes", async () => {
    const { id, problems, status } = await create()
    const refused = await call("publish", id)

    expect(status).toBe("draft")
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(["name", "statement", "guarantor_name"]))
    expect(refused.status).toBe(400)
    for (const word of ["name", "statement", "guarantor"]) {
      expect(refused.body.message).toContain(word)
    }
  })

  it("publishes a draft, which never changes again; the next version starts as its copy", async () => {
    const { id } = await create(complete)
    const published = await call("publish", id)
    expect(published.body.warranty_policy).toMatchObject({ status: "published", problems: [] })
    expect((await call("update", id, { body: { months_parts: 1 } })).status).toBeGreaterThanOrEqual(400)

    const next = await call("createVersion", id)
    expect(next.body.warranty_policy.versions.map(({ status }: { status: string }) => status)).toEqual(["draft", "published"])
    const changed = await call("update", id, { body: { months_parts: 48 } })
    expect(changed.body.warranty_policy.versions.map(({ months_parts }: { months_parts: number }) => months_parts)).toEqual([48, 36])

    const diff = await call("diff", id, { query: { from: 1, to: 2 } })
    expect(diff.body.diff).toEqual({ from: 1, to: 2, changes: [{ field: "months_parts", from: 36, to: 48 }] })
    const again = await call("publish", id)
    expect(again.body.warranty_policy.versions.map(({ status }: { status: string }) => status)).toEqual(["published", "retired"])
  })

  it("retires a policy for good", async () => {
    const { id } = await create(complete)
    await call("publish", id)

    expect((await call("retire", id)).body.warranty_policy.status).toBe("retired")
    expect((await call("createVersion", id)).status).toBeGreaterThanOrEqual(400)
  })

  it("two managers who publish at once publish once", async () => {
    const { id } = await create(complete)
    const answers = await Promise.all([1, 2, 3].map(() => call("publish", id)))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.every(({ status }) => [200, 400, 404, 409].includes(status))).toBe(true)
  })

  it("lists by code, kind, status and words", async () => {
    await create({ code: "aaa", name: { it: "Piano d'oro" } })
    const { id } = await create({ code: "bbb", kind: "plan", ...complete })
    await call("publish", id)
    const codes = async (query: Record<string, unknown>) =>
      (await shop.call("admin.warrantyPolicies.list", { headers: shop.viewer.headers, query })).body.warranty_policies.map(
        ({ code }: { code: string }) => code
      )

    expect(await codes({ order: "code" })).toEqual(["aaa", "bbb"])
    expect(await codes({ order: "-code", limit: 1 })).toEqual(["bbb"])
    expect(await codes({ q: "d'oro" })).toEqual(["aaa"])
    expect(await codes({ kind: "plan" })).toEqual(["bbb"])
    expect(await codes({ status: "published" })).toEqual(["bbb"])
  })

  it("has each code once", async () => {
    await create()
    const twin = await shop.call("admin.warrantyPolicies.create", {
      headers: shop.manager.headers,
      body: { code: "plan", kind: "plan" },
    })

    expect(twin.status).toBe(409)
  })

  it.each([
    [{ code: "Has Spaces" }, "code"],
    [{ kind: "statutory" }, "kind"],
    [{ months_parts: 1201 }, "months_parts"],
    [{ months_parts: -1 }, "months_parts"],
    [{ max_uses: 0 }, "max_uses"],
    [{ exclusions: ["defect"] }, "exclusions"],
    [{ country_codes: ["Italy"] }, "country_codes"],
    [{ name: { English: "x" } }, "English"],
    [{ status: "published" }, "status"],
  ])("refuses %j and names the field", async (change, field) => {
    const body = { code: "x", kind: "plan", ...change }
    const response = await shop.call("admin.warrantyPolicies.create", { headers: shop.manager.headers, body })

    expect(response.status).toBe(400)
    expect(response.body.message).toContain(field)
  })
})
