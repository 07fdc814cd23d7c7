import { aDraft, aPolicy, fiveYears } from "./policies"
import { anna, aUnit, synced } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const bruno = { type: "user", id: "user_bruno" } as const

describeWarranty("policies", ({ service, sql }) => {
  const version = (number: number, status: string) => expect.objectContaining({ version: number, status })

  it("begin as a draft that says what is still missing", async () => {
    const policy = await service.createPolicy({ code: "brand-five", kind: "durability", content: {}, actor: anna })
    expect(policy).toMatchObject({ code: "brand-five", kind: "durability", status: "draft", retired_at: null })
    expect(policy.versions).toEqual([version(1, "draft")])
    expect(policy.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["name", "statement", "months"]))
  })

  it("have a code of their own", async () => {
    await service.createPolicy({ code: "care", kind: "plan", content: {}, actor: anna })
    await expect(service.createPolicy({ code: "care", kind: "plan", content: {}, actor: anna })).rejects.toMatchObject({
      type: "conflict",
      code: "policy_code_taken",
    })
  })

  it("are worked on as drafts: what is given changes, what is left out stays, null clears", async () => {
    const { id } = await aDraft(service, { country_codes: ["it"] })
    const content = { months_parts: 36, country_codes: null, max_uses: undefined, sales_channel_ids: ["sc_web"] }
    const changed = await service.updatePolicyDraft({ policy_id: id, content, actor: bruno })
    expect(changed.versions[0]).toMatchObject({
      ...fiveYears,
      months_parts: 36,
      country_codes: null,
      sales_channel_ids: ["sc_web"],
      max_uses: null,
    })
    expect(await sql("select created_by, updated_by from after_sales_policy_version")).toEqual([
      { created_by: "user:user_anna", updated_by: "user:user_bruno" },
    ])
  })

  it("read uk as the country that it is", async () => {
    const { versions } = await aDraft(service, { country_codes: ["UK", "IT"] })
    expect(versions[0].country_codes).toEqual(["gb", "it"])
  })

  it("T-059: aren't published while a piece is missing, and each missing piece is named", async () => {
    const { id, problems } = await aDraft(service, {
      guarantor_address: null,
      months_parts: null,
      months_labour: null,
      months_travel: null,
    })
    expect(problems.map(({ code }) => code).sort()).toEqual(["guarantor_address", "months"])
    await expect(service.publishPolicyVersion({ policy_id: id, actor: anna })).rejects.toMatchObject({
      type: "not_allowed",
      message: expect.stringMatching(/months.*guarantor_address|guarantor_address.*months/),
    })
    expect((await service.retrievePolicy(id)).status).toBe("draft")
  })

  it("are published once, by somebody, at some moment", async () => {
    const policy = await aPolicy(service)
    expect(policy.status).toBe("published")
    expect(policy.versions).toEqual([
      expect.objectContaining({
        status: "published",
        published_by: "user:user_anna",
        published_at: expect.stringMatching(/Z$/),
      }),
    ])
    await expect(service.publishPolicyVersion({ policy_id: policy.id, actor: anna })).rejects.toMatchObject({
      code: "not_a_draft",
    })
  })

  it("are published as the draft that was seen, not as a newer one", async () => {
    const { id } = await aDraft(service)
    const publish = (number: number) => service.publishPolicyVersion({ policy_id: id, version: number, actor: anna })
    await expect(publish(2)).rejects.toMatchObject({ type: "conflict", details: { draft: 1 } })
    expect((await publish(1)).status).toBe("published")
  })

  it("change by a new version, which starts as a copy and retires the one before", async () => {
    const { id } = await aPolicy(service)
    const drafted = await service.createPolicyVersion({ policy_id: id, actor: anna })
    expect(drafted.versions).toEqual([version(2, "draft"), version(1, "published")])
    expect(drafted.versions[0]).toMatchObject(fiveYears)

    await service.updatePolicyDraft({ policy_id: id, content: { months_parts: 72 }, actor: anna })
    const published = await service.publishPolicyVersion({ policy_id: id, actor: anna })
    expect(published.versions).toEqual([version(2, "published"), version(1, "retired")])
    expect(published.versions[1].retired_at).toBe(published.versions[0].published_at)
  })

  it("have one draft at a time", async () => {
    const { id } = await aDraft(service)
    await expect(service.createPolicyVersion({ policy_id: id, actor: anna })).rejects.toMatchObject({
      code: "draft_exists",
      details: { version: 1 },
    })
    await service.publishPolicyVersion({ policy_id: id, actor: anna })
    const racers = [1, 2, 3].map(() => service.createPolicyVersion({ policy_id: id, actor: anna }))
    const ended = await Promise.allSettled(racers)
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect((await service.retrievePolicy(id)).versions).toHaveLength(2)
  })

  it("can't be worked on without a draft", async () => {
    const { id } = await aPolicy(service)
    const change = service.updatePolicyDraft({ policy_id: id, content: { months_parts: 1 }, actor: anna })
    await expect(change).rejects.toMatchObject({ type: "conflict", code: "no_draft" })
  })

  it("show what two versions have different, with both values", async () => {
    const { id } = await aPolicy(service)
    await service.createPolicyVersion({ policy_id: id, actor: anna })
    const content = { months_parts: 72, exclusions: ["misuse"], name: { en: "Six years", it: "Sei anni" } }
    await service.updatePolicyDraft({ policy_id: id, content, actor: anna })
    expect(await service.diffPolicyVersions({ policy_id: id, from: 1, to: 2 })).toEqual([
      { field: "name", from: fiveYears.name, to: content.name },
      { field: "months_parts", from: 60, to: 72 },
      { field: "exclusions", from: [], to: ["misuse"] },
    ])
    expect(await service.diffPolicyVersions({ policy_id: id, from: 1, to: 1 })).toEqual([])
    await expect(service.diffPolicyVersions({ policy_id: id, from: 1, to: 9 })).rejects.toMatchObject({
      type: "not_found",
    })
  })

  it("are retired for good: nothing new is promised, nothing old is taken back", async () => {
    const { id } = await aPolicy(service)
    const unit = aUnit({ delivered_at: "2025-09-15T08:00:00.000Z" })
    const before = await synced(service, unit)
    const retired = await service.retirePolicy({ policy_id: id, actor: bruno })
    expect(retired).toMatchObject({ status: "retired", retired_at: expect.any(String) })
    expect(retired.versions).toEqual([version(1, "retired")])
    expect(await synced(service, unit)).toEqual(before)
    expect((await synced(service, aUnit())).map(({ kind }) => kind)).toEqual(["statutory"])
    await expect(service.createPolicyVersion({ policy_id: id, actor: anna })).rejects.toMatchObject({
      type: "not_allowed",
    })
    await expect(service.retirePolicy({ policy_id: id, actor: anna })).rejects.toMatchObject({ type: "not_allowed" })
  })

  it("are made once for one key, and a key isn't used for two requests", async () => {
    const create = (hash: string, actor = anna as typeof anna | typeof bruno) =>
      service.createPolicy({
        code: `by-key-${actor.id}`,
        kind: "plan",
        content: {},
        actor,
        idempotency: { key: "key-1", hash },
      })
    const [first, ...others] = await Promise.all([create("a"), create("a"), create("a")])
    expect(others.map(({ id }) => id)).toEqual([first.id, first.id])
    expect([first, ...others].filter((policy) => policy.is_new)).toHaveLength(1)
    await expect(create("b")).rejects.toMatchObject({ code: "idempotency_key_reused" })
    expect((await create("b", bruno)).id).not.toBe(first.id)
  })

  it("get a new version once for one key, published since or not", async () => {
    const { id } = await aPolicy(service)
    const again = () =>
      service.createPolicyVersion({ policy_id: id, actor: anna, idempotency: { key: "key-1", hash: "a" } })
    expect((await again()).versions).toHaveLength(2)
    await service.publishPolicyVersion({ policy_id: id, actor: anna })
    expect((await again()).versions).toHaveLength(2)
  })

  it.each([
    ["retrievePolicy", () => service.retrievePolicy("aspol_nobody")],
    ["createPolicyVersion", () => service.createPolicyVersion({ policy_id: "aspol_nobody", actor: anna })],
    ["publishPolicyVersion", () => service.publishPolicyVersion({ policy_id: "aspol_nobody", actor: anna })],
    ["retirePolicy", () => service.retirePolicy({ policy_id: "aspol_nobody", actor: anna })],
    ["updatePolicyDraft", () => service.updatePolicyDraft({ policy_id: "aspol_nobody", content: {}, actor: anna })],
  ])("that nobody made aren't found: %s", async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ type: "not_found" })
  })

  it("are listed with filters, sorts and pages", async () => {
    await aDraft(service, { name: { en: "Coffee care", it: "Cura del caffè" } }, "plan")
    await aPolicy(service, { name: { en: "Brand promise 100%", it: "Promessa" } }, "durability")
    const { id } = await aPolicy(service)
    await service.retirePolicy({ policy_id: id, actor: anna })
    const kinds = async (input: Omit<Parameters<typeof service.listPolicies>[0], "limit">) =>
      (await service.listPolicies({ limit: 10, ...input })).policies.map(({ kind }) => kind)

    expect(await kinds({})).toEqual(["commercial", "durability", "plan"])
    expect(await kinds({ order: "code" })).toEqual(["plan", "durability", "commercial"])
    expect(await kinds({ status: ["published", "draft"] })).toEqual(["durability", "plan"])
    expect(await kinds({ kind: ["commercial"] })).toEqual(["commercial"])
    expect(await kinds({ q: "coffee CARE" })).toEqual(["plan"])
    expect(await kinds({ q: "100%" })).toEqual(["durability"])

    const first = await service.listPolicies({ limit: 2 })
    expect(first).toMatchObject({ count: 3, count_exact: true, limit: 2, offset: 0 })
    const next = await service.listPolicies({ limit: 2, cursor: first.next_cursor })
    expect(next.policies.map(({ kind }) => kind)).toEqual(["plan"])
    expect(next.next_cursor).toBeNull()
  })
})
