import { type StaffActor } from "../../../src/shared/permissions/roles"
import { describePlatform } from "./platform-suite"

const anna: StaffActor = { type: "user", id: "user_anna" }
const bruno: StaffActor = { type: "user", id: "user_bruno" }

describePlatform("saved views", ({ service }) => {
  const save = (name: string, with_: object = {}, actor = anna) =>
    service.createSavedView({ resource: "cases", name, filters: { status: ["new"] }, actor, ...with_ })
  const namesOf = async (actor: StaffActor, resource = "cases") =>
    (await service.listSavedViews(resource, actor)).map(({ name }) => name)

  it("are a user's own; those of others show when they are shared, after one's own", async () => {
    await save("Mine")
    await save("Also mine", { is_shared: true })
    await save("His", {}, bruno)
    await save("For all", { is_shared: true }, bruno)

    expect(await namesOf(anna)).toEqual(["Also mine", "Mine", "For all"])
    expect(await namesOf(bruno)).toEqual(["For all", "His", "Also mine"])
    expect((await service.listSavedViews("cases", bruno)).map(({ is_own }) => is_own)).toEqual([true, true, false])
    expect(await namesOf(anna, "units")).toEqual([])
  })

  it("give back filters and order as they were saved, strange words included", async () => {
    const filters = { q: "perché 'è' rotto; --", status: ["new", "in_progress"], assignee: "me" }
    const { id } = await save("日本 🛠️", { filters, order: "-priority" })

    expect(await service.listSavedViews("cases", anna)).toMatchObject([
      { id, name: "日本 🛠️", filters, order: "-priority" },
    ])
  })

  it("have one name each for one user and list; two who save it at once make one", async () => {
    const both = await Promise.allSettled([save("Mine"), save("Mine"), save("Mine")])
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    await expect(save("Mine")).rejects.toMatchObject({ type: "conflict" })
    await save("Mine", {}, bruno)
    await save("mine")

    expect(await namesOf(anna)).toHaveLength(2)
  })

  it("are made once for one request, and the key of another request is refused", async () => {
    const idempotency = { key: "tap", hash: "a" }
    const first = await save("Mine", { idempotency })
    const again = await save("Mine", { idempotency })

    expect(again).toEqual(first)
    await expect(save("Other", { idempotency: { key: "tap", hash: "b" } })).rejects.toMatchObject({
      code: "idempotency_key_reused",
    })
    expect((await save("Mine", { idempotency }, bruno)).id).not.toBe(first.id)
  })

  it("are changed field by field by their owner; what isn't named stays", async () => {
    const { id } = await save("Mine", { order: "-created_at" })
    const change = (fields: object) => service.changeSavedView({ id, actor: anna, may_share: false, ...fields })

    expect(await change({ name: "Renamed" })).toMatchObject({ name: "Renamed", order: "-created_at", is_shared: false })
    expect(await change({ filters: { q: "leak" } })).toMatchObject({ filters: { q: "leak" }, name: "Renamed" })
    expect(await change({ order: null })).toMatchObject({ order: null, filters: { q: "leak" } })
    expect(await change({ filters: {} })).toMatchObject({ filters: {} })
    expect(await change({})).toMatchObject({ name: "Renamed", order: null, filters: {} })
  })

  it("of others are not found, shared or not, but by who may look after what is shared", async () => {
    const own = await save("Mine")
    const shared = await save("For all", { is_shared: true })
    const as = (may_share: boolean) => ({ actor: bruno, may_share })

    for (const id of [own.id, shared.id, "asvw_none"]) {
      await expect(service.changeSavedView({ id, name: "x", ...as(false) })).rejects.toMatchObject({
        type: "not_found",
      })
      await expect(service.removeSavedView({ id, ...as(false) })).rejects.toMatchObject({ type: "not_found" })
    }
    await expect(service.removeSavedView({ id: own.id, ...as(true) })).rejects.toMatchObject({ type: "not_found" })
    expect(await service.changeSavedView({ id: shared.id, name: "For us", ...as(true) })).toMatchObject({
      name: "For us",
      is_own: false,
    })
    await service.removeSavedView({ id: shared.id, ...as(true) })
    expect(await namesOf(anna)).toEqual(["Mine"])
  })

  it("that go leave their name and their key free", async () => {
    const idempotency = { key: "tap", hash: "a" }
    const first = await save("Mine", { idempotency })
    await service.removeSavedView({ id: first.id, actor: anna, may_share: false })
    await expect(service.removeSavedView({ id: first.id, actor: anna, may_share: true })).rejects.toMatchObject({
      type: "not_found",
    })

    expect((await save("Mine", { idempotency })).id).not.toBe(first.id)
  })

  it("that are no longer shared are gone for others", async () => {
    const { id } = await save("For all", { is_shared: true })
    await service.changeSavedView({ id, actor: anna, may_share: false, is_shared: false })

    expect(await namesOf(bruno)).toEqual([])
    expect(await namesOf(anna)).toEqual(["For all"])
  })
})
