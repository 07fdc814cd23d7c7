import type { Response } from "supertest"
import type { CaseStock } from "../harness/cases"
import type { Shop } from "../harness/suite"

export type Admin = (id: string, params?: Record<string, string>, rest?: object) => Promise<Response>

export function testInstructions(shop: Shop & CaseStock, admin: Admin): void {
  describe("instructions for use", () => {
    const manual = async () => {
      const body = { product_id: shop.productId, code: "manual", names: { en: "Manual", it: "Manuale" } }
      return (await admin("instructions.create", {}, { body })).body.instruction.id as string
    }
    const read = async (query: object, headers = shop.anna.headers) => {
      const params = { id: shop.unitIds[0] }
      return (await shop.call("store.units.instructions", { headers, params, query: query as Record<string, unknown> }))
        .body.instructions
    }

    it("are read on the unit by its owner, in their language where there is one, once published", async () => {
      const id = await manual()
      for (const [language, text] of Object.entries({ en: "Fill it", it: "Riempire" })) {
        await admin("instructions.draft", { id }, { body: { language, body: text } })
      }
      expect(await read({})).toEqual([])
      await admin("instructions.publish", { id }, { body: { language: "it" } })
      expect(await read({ locale: "en" })).toMatchObject([
        { name: "Manual", language: "it", languages: ["it"], body: "Riempire" },
      ])
      await admin("instructions.publish", { id }, { body: { language: "en" } })
      expect(await read({ locale: "en" })).toMatchObject([
        { language: "en", languages: ["en", "it"], body: "Fill it", kind: "text" },
      ])
      await admin("instructions.retire", { id }, { body: { language: "en" } })
      expect(await read({ locale: "en" })).toMatchObject([{ language: "it" }])
      const list = await admin("instructions.list", {}, { query: { product_id: shop.productId, status: "published" } })
      expect(list.body.instructions).toMatchObject([{ id, languages: ["it"], draft_languages: [] }])
    })

    it("may be files, which only their readers get, as a file to keep and nothing else", async () => {
      const id = await manual()
      const content = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
      const file = { content, name: "../../ma<nual>.pdf", type: "application/pdf" }
      const uploaded = await admin("instructions.upload", { id }, { query: { language: "it" }, file })
      expect(uploaded.body.instruction.versions).toMatchObject([
        { status: "draft", kind: "file", mime: "application/pdf" },
      ])
      expect(JSON.stringify(uploaded.body)).not.toContain("file_id")
      const get = (headers: Record<string, string>, query: object = {}) =>
        shop.call("store.instructions.file", {
          headers,
          params: { id },
          query: { unit_id: shop.unitIds[0], language: "it", ...query },
        })
      expect((await get(shop.anna.headers)).status).toBe(404)
      await admin("instructions.publish", { id }, { body: { language: "it" } })
      const answer = await get(shop.anna.headers)
      expect(answer.status).toBe(200)
      expect(Buffer.from(answer.body).equals(content)).toBe(true)
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "content-disposition": expect.stringMatching(/^attachment; filename="[\w.-]+"/),
        "content-security-policy": expect.stringContaining("sandbox"),
      })
      expect((await get(shop.ben.headers)).status).toBe(404)
      expect((await get(shop.channel.headers)).status).toBe(401)
      expect((await get(shop.guest.headers, { unit_id: shop.guest.unitId })).status).toBe(200)
      expect((await get(shop.anna.headers, { language: "en" })).status).toBe(404)
      expect((await admin("instructions.file", { id }, { query: { language: "it", version: 1 } })).status).toBe(200)
    })

    it("are of the kinds that a shop reads, by what is in them", async () => {
      const id = await manual()
      const file = {
        content: Buffer.from("<html><script>alert(1)</script>"),
        name: "manual.pdf",
        type: "application/pdf",
      }
      const { status } = await admin("instructions.upload", { id }, { query: { language: "it" }, file })
      expect(status).toBe(415)
      expect((await admin("instructions.retrieve", { id })).body.instruction.versions).toEqual([])
    })
  })
}
