import { everything, fateOf } from "../service-case/everything"
import { describeCatalog } from "./catalog-suite"
import { anna, aNeed, aProcedure, words } from "./things"

type Page = { count: number; next_cursor: string | null }
type Lister = (page: { order?: string; limit?: number; cursor?: string | null; offset?: number }) => Promise<Page>

const kinds = ["maintenance", "repair", "enquiry"] as const

describeCatalog("lists of the catalogue", ({ service, sql }) => {
  /** Leafs through a list and gives its ids, one page after the other. */
  async function leafed(list: Lister, name: string, order: string, limit: number): Promise<string[]> {
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const page: Page = await list({ order, limit, cursor })
      ids.push(...rowsOf(page, name).map(({ id }) => id))
      cursor = page.next_cursor
    } while (cursor)
    return ids
  }

  const rowsOf = (page: Page, name: string) => (page as unknown as Record<string, { id: string }[]>)[name]

  async function fill() {
    for (let n = 0; n < 9; n++) {
      const code = `c${(n * 4) % 9}`
      const { id: procedure_id } = n % 3 ? await aProcedure(service, `p-${code}`) : { id: null }
      const content = {
        ...words,
        procedure_id,
        position: n % 3,
        channels: [n % 2 ? ("store" as const) : ("phone" as const)],
      }
      const made = await service.createService({ code, kind: kinds[n % 3], content, actor: anna })
      if (n % 3 === 1) {
        await service.publishService({ id: made.id, actor: anna })
      }
      const product_id = `prod_${n % 2}`
      const names = { en: n % 2 ? "Manual" : "Quick start", it: "Guida" }
      const { id } = await service.createInstruction({ product_id, code, names, actor: anna })
      await service.draftInstruction({ id, language: n % 2 ? "it" : "en", body: "Look", actor: anna })
      if (n % 4 === 1) {
        await service.publishInstruction({ id, language: "it", actor: anna })
      }
    }
    await service.proposeCases(
      Array.from({ length: 9 }, (_, n) =>
        aNeed({
          unit_id: `asunit_${n}`,
          due_on: `2026-01-1${n % 3}`,
          serial_number: `SN-${n % 4}`,
          service_id: `s${n % 2}`,
        })
      )
    )
    for (const table of ["service", "procedure", "instruction", "proposal"]) {
      await sql(`update after_sales_${table} set created_at = date_trunc('day', created_at), updated_at = created_at`)
    }
  }

  const lists: Record<string, { list: Lister; sorts: string[] }> = {
    services: {
      list: (page) => service.listAdminServices(page),
      sorts: ["position", "created_at", "updated_at", "code"],
    },
    procedures: { list: (page) => service.listProcedures(page), sorts: ["created_at", "updated_at", "code"] },
    instructions: { list: (page) => service.listInstructions(page), sorts: ["created_at", "updated_at", "code"] },
    proposals: { list: (page) => service.listProposals(page), sorts: ["created_at", "due_on"] },
  }

  it("show each row once, whatever the order, the size of the page and however many are alike", async () => {
    await fill()
    for (const [name, { list, sorts }] of Object.entries(lists)) {
      for (const sort of sorts) {
        const whole = rowsOf(await list({ order: sort, limit: 100 }), name).map(({ id }) => id)
        expect(new Set(whole).size).toBe(whole.length)
        for (const limit of [1, 2, 4, whole.length]) {
          expect([name, sort, await leafed(list, name, sort, limit)]).toEqual([name, sort, whole])
        }
        expect([name, sort, await leafed(list, name, `-${sort}`, 2)]).toEqual([name, sort, [...whole].reverse()])
        const { next_cursor, count } = await list({ order: sort, limit: 3 })
        expect([name, count]).toEqual([name, whole.length])
        const others = Object.values(lists).filter((one) => one.list !== list)
        for (const other of others) {
          expect(await fateOf(() => other.list({ order: sort, cursor: next_cursor }))).toBe("invalid_data")
        }
        expect(rowsOf(await list({ order: sort, offset: 2, limit: 2 }), name).map(({ id }) => id)).toEqual(
          whole.slice(2, 4)
        )
      }
    }
  })

  it("lose no row and show none twice while others are written between the pages", async () => {
    await fill()
    for (const [name, { list }] of Object.entries(lists)) {
      const before = rowsOf(await list({ order: "created_at", limit: 100 }), name).map(({ id }) => id)
      const first = await list({ order: "created_at", limit: 3 })
      await service.createService({ code: `late-${name}`, kind: "repair", content: words, actor: anna })
      await service.createProcedure({ code: `late-${name}`, actor: anna })
      await service.createInstruction({ product_id: `late-${name}`, code: "x", names: { en: "x" }, actor: anna })
      await service.proposeCases([aNeed({ unit_id: `late-${name}` })])
      const rest = await list({ order: "created_at", limit: 100, cursor: first.next_cursor })
      const seen = [...rowsOf(first, name), ...rowsOf(rest, name)].map(({ id }) => id)
      expect([name, seen.slice(0, before.length)]).toEqual([name, before])
    }
  })

  it("are narrowed by each filter to what a reader of the whole list would pick", async () => {
    await fill()
    const { services } = await service.listAdminServices({ limit: 100 })
    const codes = async (filter: object) =>
      (await service.listAdminServices({ order: "code", ...filter })).services.map(({ code }) => code)
    const picked = (test: (one: (typeof services)[number]) => boolean) =>
      services
        .filter(test)
        .map(({ code }) => code)
        .sort()
    expect(await codes({ kind: ["repair"] })).toEqual(picked(({ kind }) => kind === "repair"))
    expect(await codes({ kind: ["repair", "enquiry"] })).toEqual(picked(({ kind }) => kind !== "maintenance"))
    expect(await codes({ status: ["published"] })).toEqual(picked(({ status }) => status === "published"))
    expect(await codes({ channel: ["store", "email"] })).toEqual(picked(({ channels }) => channels.includes("store")))
    expect(await codes({ status: ["draft"], channel: ["phone"], kind: ["maintenance"] })).toEqual(
      picked(({ status, channels, kind }) => status === "draft" && channels.includes("phone") && kind === "maintenance")
    )
    expect(await codes({ kind: [] })).toEqual([])
    expect(await codes({ q: "C3 check" })).toEqual(["c3"])
    expect(await codes({ q: "c_" })).toEqual([])
    const manuals = async (filter: object) => (await service.listInstructions({ limit: 100, ...filter })).count
    const { instructions } = await service.listInstructions({ limit: 100 })
    const having = (test: (one: (typeof instructions)[number]) => boolean) => instructions.filter(test).length
    expect(await manuals({ product_id: ["prod_1"] })).toBe(having(({ product_id }) => product_id === "prod_1"))
    expect(await manuals({ status: ["published"] })).toBe(having(({ languages }) => languages.length > 0))
    expect(await manuals({ language: ["it"], status: ["draft"] })).toBe(
      having(({ draft_languages }) => draft_languages.includes("it"))
    )
    expect(await manuals({ language: ["it"], status: ["retired"] })).toBe(0)
    expect(await manuals({ q: "quick" })).toBe(having(({ names }) => names.en === "Quick start"))
  })

  it("of proposals are found by words, service, unit, owner and state", async () => {
    await fill()
    const { proposals } = await service.listProposals({ limit: 100 })
    const count = async (filter: object) => (await service.listProposals({ limit: 1, ...filter })).count
    await service.dismissProposal({ id: proposals[0].id, reason: "not_needed", actor: anna })
    await service.acceptProposal({ id: proposals[1].id, actor: anna })
    expect(await count({ status: ["open"] })).toBe(7)
    expect(await count({ status: ["dismissed", "accepted"] })).toBe(2)
    expect(await count({ service_id: ["s1"] })).toBe(4)
    expect(await count({ unit_id: ["asunit_3", "asunit_4", "x"] })).toBe(2)
    expect(await count({ customer_id: ["cus_1"] })).toBe(9)
    expect(await count({ reason: ["age"] })).toBe(0)
    expect(await count({ q: "sn-3" })).toBe(2)
    expect(await count({ q: "lario SN-0" })).toBe(3)
    expect(await count({ q: "lario volta" })).toBe(0)
  })

  it("take no page that isn't one, and ask the database nothing that it can't read", async () => {
    await fill()
    const before = await everything(sql)
    for (const [name, { list }] of Object.entries(lists)) {
      for (const page of [
        { limit: 0 },
        { limit: 101 },
        { limit: Number.NaN },
        { offset: -1 },
        { order: "id" },
        { cursor: "x" },
      ]) {
        expect([name, page, await fateOf(() => list(page))]).toEqual([name, page, "invalid_data"])
      }
      for (const q of ["\0", "a\0b"]) {
        expect([name, await fateOf(() => list({ q } as object))]).toEqual([name, "invalid_data"])
      }
      for (const q of ["' or 1=1 --", "%", "_", "\\", "😀", "x".repeat(10_000)]) {
        expect([name, q.slice(0, 9), (await list({ q } as object)).count]).toEqual([name, q.slice(0, 9), 0])
      }
    }
    expect(await everything(sql)).toEqual(before)
  })
})
