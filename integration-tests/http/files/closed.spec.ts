import { readdirSync, rmSync } from "node:fs"
import path from "node:path"
import request from "supertest"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../src/modules/service-catalog"
import { pdf, picture } from "../../../src/shared/attachments/__tests__/pictures"
import { type Headers, pathOf, routeOf } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { httpSuite, type Shop } from "../harness/suite"

const folder = ".local/files"
const actor = { type: "system" as const, id: null }

/** A photo of Anna's on her case, a colleague's note as a file, and instructions: English in force, Italian drafted. */
async function prepare(shop: Shop) {
  const stock = await makeCaseStock(shop)
  const photo = { content: await picture("jpeg"), name: "leak.jpg" }
  const { body: upload } = await shop.call("store.attachments.upload", { headers: shop.anna.headers, file: photo })
  const { body: made } = await shop.call("store.cases.create", {
    headers: shop.anna.headers,
    body: {
      service_id: stock.services.repair,
      items: [{ unit_id: stock.unitIds[0], description: "It leaks" }],
      attachment_ids: [upload.attachment.id],
    },
  })
  const internal = await shop.call("admin.cases.uploadAttachment", {
    headers: shop.agent.headers,
    params: { id: made.case.id },
    query: { visibility: "internal" },
    file: photo,
  })
  const as = { headers: shop.manager.headers }
  const body = { product_id: stock.productId, code: "manual", names: { en: "Manual", it: "Manuale" } }
  const { id } = (await shop.call("admin.instructions.create", { ...as, body })).body.instruction
  const file = { content: pdf, name: "Bedienung – è.pdf", type: "application/pdf" }
  for (const language of ["en", "it"]) {
    await shop.call("admin.instructions.upload", { ...as, params: { id }, query: { language }, file })
  }
  await shop.call("admin.instructions.publish", { ...as, params: { id }, body: { language: "en" } })

  return {
    ...stock,
    caseId: made.case.id as string,
    photoId: upload.attachment.id as string,
    noteId: internal.body.attachment.id as string,
    manualId: id as string,
  }
}

httpSuite("files-closed", prepare, (shop) => {
  const cases = () => shop.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const catalogue = () => shop.container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
  const base = () => shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  /** What the File module calls each stored file: two attachments and two instructions. */
  const fileIds = async () => {
    const attachments = await cases().listAfterSalesCaseAttachments({ state: "stored" })
    const versions = await catalogue().listAfterSalesInstructionVersions({})
    return [...attachments, ...versions].flatMap(({ file_id }) => file_id ?? [])
  }
  const manual = (headers: Headers, query: object = {}) =>
    shop.call("store.instructions.file", {
      headers,
      params: { id: shop.manualId },
      query: { unit_id: shop.unitIds[0], language: "en", ...query },
    })
  const photo = (headers: Headers, id = shop.photoId) =>
    shop.call("store.attachments.download", { headers, params: { id } })
  const everybody = (): Record<string, Headers> => ({
    nobody: {},
    "with the shop's key": shop.channel.headers,
    "the owner": shop.anna.headers,
    "another customer": shop.ben.headers,
    "a guest": shop.guest.headers,
    "an agent": shop.agent.headers,
    "a manager": shop.manager.headers,
  })

  it("D7: no raw address gives a file of a case or of instructions, whoever asks and however it is written", async () => {
    const ids = await fileIds()
    expect(ids).toHaveLength(4)
    for (const id of ids) {
      const name = path.basename(id)
      const places = [
        `/static/${id}`,
        `/static/private-${name}`,
        `/static/${name}`,
        `/uploads/${id}`,
        `/${folder}/${name}`,
      ]
      const climbing = [`/static/%2e%2e/${folder}/${name}`, `/static/..%2f${encodeURIComponent(folder)}%2f${name}`]
      for (const place of [...places, ...climbing, `/static//${id}`, `/STATIC/${id}`]) {
        for (const [who, headers] of Object.entries(everybody())) {
          const { status, headers: sent } = await request(shop.address).get(place).set(headers)
          expect({ place, who, status: status < 400 ? status : "closed" }).toEqual({ place, who, status: "closed" })
          expect(String(sent["content-type"])).not.toMatch(/image|pdf/)
        }
      }
    }
  })

  it("no answer names where a file is kept", async () => {
    const ids = await fileIds()
    const answers = [
      await shop.call("store.cases.retrieve", { headers: shop.anna.headers, params: { id: shop.caseId } }),
      await shop.call("admin.cases.retrieve", { headers: shop.manager.headers, params: { id: shop.caseId } }),
      await shop.call("admin.cases.listAttachments", { headers: shop.manager.headers, params: { id: shop.caseId } }),
      await shop.call("store.units.instructions", { headers: shop.anna.headers, params: { id: shop.unitIds[0] } }),
      await shop.call("admin.instructions.retrieve", { headers: shop.manager.headers, params: { id: shop.manualId } }),
    ]
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(ids.filter((id) => text.includes(id))).toEqual([])
      expect(text).not.toMatch(/file_id|file_key|"url"|static\//)
    }
  })

  it("names of stored files are the server's own and can't be guessed", () => {
    for (const name of readdirSync(folder)) {
      expect(name).not.toMatch(/leak|Bedienung/)
    }
  })

  it("instructions are read by who owns a unit of the product, and are not found for anybody else", async () => {
    expect((await manual(shop.anna.headers)).status).toBe(200)
    expect((await manual(shop.guest.headers, { unit_id: shop.guest.unitId })).status).toBe(200)
    const refused: [string, Headers, object, number][] = [
      ["another customer by her unit", shop.ben.headers, {}, 404],
      ["a guest by her unit", shop.guest.headers, {}, 404],
      ["a guest of another order", shop.otherGuest, { unit_id: shop.guest.unitId }, 404],
      ["nobody", shop.channel.headers, {}, 401],
      ["an agent as a customer", { ...shop.channel.headers, ...shop.agent.headers }, {}, 401],
      ["she on another channel", { ...shop.anna.headers, ...shop.otherChannel.headers }, {}, 404],
      ["she by an unknown unit", shop.anna.headers, { unit_id: "asunit_unknown" }, 404],
      ["she in a language that is drafted", shop.anna.headers, { language: "it" }, 404],
      ["she in a language that there is not", shop.anna.headers, { language: "de" }, 404],
    ]
    for (const [who, headers, query, status] of refused) {
      const answer = await manual(headers, query)
      expect([who, answer.status]).toEqual([who, status])
      expect(answer.headers["content-type"]).toContain("application/json")
    }
  })

  it("a unit of another product opens no instructions of this one", async () => {
    const { body } = await shop.call("store.units.instructions", {
      headers: shop.guest.headers,
      params: { id: shop.guest.unitId },
    })
    expect(body.instructions.map(({ id }: { id: string }) => id)).toEqual([shop.manualId])
    await base().updateAfterSalesUnits({ id: shop.guest.unitId, product_id: "prod_other" } as never)

    expect((await manual(shop.guest.headers, { unit_id: shop.guest.unitId })).status).toBe(404)
  })

  it("who has handed the unit on reads neither its instructions nor, as the new owner, the old owner's photos", async () => {
    await shop.call("store.cases.cancel", { headers: shop.anna.headers, params: { id: shop.caseId } })
    const [unit_id] = shop.unitIds
    const { token } = await base().requestTransfer({ unit_id, to_email: shop.ben.email, actor })
    await shop.call("store.transfers.accept", { headers: shop.ben.headers, body: { token } })

    expect([(await manual(shop.anna.headers)).status, (await manual(shop.ben.headers)).status]).toEqual([404, 200])
    expect([(await photo(shop.anna.headers)).status, (await photo(shop.ben.headers)).status]).toEqual([200, 404])
    const theirs = await shop.call("store.cases.retrieve", { headers: shop.ben.headers, params: { id: shop.caseId } })
    expect(theirs.status).toBe(404)
  })

  it("a language that was taken back is closed to customers and open to those who wrote it", async () => {
    const params = { id: shop.manualId }
    await shop.call("admin.instructions.retire", { headers: shop.manager.headers, params, body: { language: "en" } })
    expect((await manual(shop.anna.headers)).status).toBe(404)
    const staff = (headers: Headers, query: object = { language: "en" }) =>
      shop.call("admin.instructions.file", { headers, params, query: query as Record<string, string> })
    for (const { headers } of [shop.manager, shop.agent, shop.technician, shop.viewer]) {
      expect((await staff(headers)).status).toBe(200)
      expect((await staff(headers, { language: "it" })).status).toBe(200)
    }
    expect((await staff(shop.manager.headers, { language: "en", version: "2" })).status).toBe(404)
    expect((await staff(shop.anna.headers)).status).toBe(401)
  })

  it("every file comes to be kept and not to be run, by HEAD too, under its own name", async () => {
    const cases: [string, Record<string, string>, Headers, string][] = [
      ["store.attachments.download", { id: shop.photoId }, shop.anna.headers, "image/jpeg"],
      [
        "admin.cases.downloadAttachment",
        { id: shop.caseId, attachment_id: shop.noteId },
        shop.viewer.headers,
        "image/jpeg",
      ],
      ["store.instructions.file", { id: shop.manualId }, shop.anna.headers, "application/pdf"],
      ["admin.instructions.file", { id: shop.manualId }, shop.viewer.headers, "application/pdf"],
    ]
    for (const [id, params, headers, type] of cases) {
      const query = id === "store.instructions.file" ? { unit_id: shop.unitIds[0], language: "en" } : { language: "en" }
      const place = pathOf(routeOf(id), params)
      for (const method of ["get", "head"] as const) {
        const { status, headers: sent } = await request(shop.address)
          [method](place)
          .query(type === "application/pdf" ? query : {})
          .set({ ...headers, accept: "text/html", range: "bytes=0-1" })
        expect([id, method, status]).toEqual([id, method, 200])
        expect(sent).toMatchObject({
          "content-type": type,
          "content-disposition": expect.stringMatching(/^attachment; filename="[\w.-]+"/),
          "x-content-type-options": "nosniff",
          "content-security-policy": "default-src 'none'; sandbox",
          "referrer-policy": "no-referrer",
          "cache-control": "private, no-store",
        })
      }
    }
    const { headers: sent } = await manual(shop.anna.headers)
    expect(sent["content-disposition"]).toContain(`filename*=UTF-8''${encodeURIComponent("Bedienung – è.pdf")}`)
  })

  it("a colleague's file is nobody's but the shop's, and a file is of its own case alone", async () => {
    for (const headers of [shop.anna.headers, shop.ben.headers, shop.guest.headers]) {
      expect((await photo(headers, shop.noteId)).status).toBe(404)
      expect((await shop.call("store.attachments.delete", { headers, params: { id: shop.noteId } })).status).toBe(404)
    }
    const params = { id: "ascase_other", attachment_id: shop.photoId }
    const elsewhere = await shop.call("admin.cases.downloadAttachment", { headers: shop.manager.headers, params })
    expect(elsewhere.status).toBe(404)
  })

  it("bytes that are lost are told as not found, and nothing about where they were", async () => {
    for (const name of readdirSync(folder)) {
      rmSync(path.join(folder, name))
    }
    for (const answer of [await photo(shop.anna.headers), await manual(shop.anna.headers)]) {
      expect([answer.status, answer.body.type]).toEqual([404, "not_found"])
      expect(JSON.stringify(answer.body)).not.toMatch(/ENOENT|\.local|after-sales-[0-9a-f]{8}/)
    }
  })
})
