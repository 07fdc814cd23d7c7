import { createHash } from "node:crypto"
import { request as httpRequest } from "node:http"
import { readdirSync } from "node:fs"
import { Transformer } from "@napi-rs/image"
import request from "supertest"
import { routeTable } from "../../../src/api/route-table"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"
import { uploadSlots } from "../../../src/shared/attachments/slots"
import { camera, mp4, pdf, picture, pixelBomb, withExif } from "../../../src/shared/attachments/__tests__/pictures"
import { type Call, type Headers, pathOf } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { fingerprint } from "../harness/fingerprint"
import { forEachRoute } from "../harness/for-each-route"
import { sampleOf } from "../harness/samples"
import { httpSuite } from "../harness/suite"
import { filesInTrouble } from "./suites/files-in-trouble"

const forms = routeTable.filter(({ bodyRule }) => bodyRule && "form" in bodyRule)
const folder = ".local/files"
const stored = () => readdirSync(folder).length

httpSuite("cases-files", makeCaseStock, (shop) => {
  const upload = (file: NonNullable<Call["file"]>, headers: Headers = shop.anna.headers) =>
    shop.call("store.attachments.upload", { headers, file })
  const photo = async () => ({ content: await picture("jpeg"), name: "leak.jpg" })
  const download = (id: string, headers: Headers = shop.anna.headers) =>
    shop.call("store.attachments.download", { headers, params: { id } })
  const ask = (attachment_ids: string[], unit = 0) =>
    shop.call("store.cases.create", {
      headers: shop.anna.headers,
      body: {
        service_id: shop.services.repair,
        items: [{ unit_id: shop.unitIds[unit], description: "It leaks" }],
        attachment_ids,
      },
    })
  const cases = () => shop.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  it("T-144, D5: a photo is stored without place and camera, with its hash, and read through our route alone", async () => {
    const { status, body } = await upload({ content: withExif(await picture("jpeg")), name: "../../IMG 1.jpeg" })
    expect(status).toBe(200)
    expect(body.attachment).toMatchObject({ name: "IMG 1.jpg", mime: "image/jpeg", width: 20, height: 40 })

    const file = await download(body.attachment.id)
    expect(file.headers).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": expect.stringMatching(/^attachment; filename="IMG_1.jpg"/),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    })
    expect(file.body.includes(camera)).toBe(false)
    expect((await new Transformer(file.body).metadata(true)).exif ?? {}).toEqual({})
    const row = await cases().retrieveAfterSalesCaseAttachment(body.attachment.id)
    expect(row.sha256).toBe(createHash("sha256").update(file.body).digest("hex"))

    const raw = await request(shop.address).get(`/static/${row.file_id}`).set(shop.anna.headers)
    expect(raw.status).toBe(404)
    expect(JSON.stringify(body)).not.toContain(row.file_id)
  })

  it.each([
    ["a PDF", pdf, "application/pdf"],
    ["a film", mp4, "video/mp4"],
  ])("%s comes back byte for byte", async (_what, content, type) => {
    const { body } = await upload({ content, name: "x.bin", type })
    const { body: bytes, headers } = await download(body.attachment.id)

    expect(headers["content-type"]).toBe(type)
    expect(Buffer.compare(bytes, content)).toBe(0)
  })

  it("D1-D3, D6: what is no such file is refused, whatever it is called, and nothing is stored", async () => {
    const before = await fingerprint(shop.container)
    const files = stored()
    const refused: [NonNullable<Call["file"]>, number][] = [
      [{ content: Buffer.from("<svg><script>alert(1)</script></svg>"), name: "a.svg", type: "image/svg+xml" }, 415],
      [{ content: Buffer.from("<html><script>alert(1)</script></html>"), name: "a.jpg" }, 415],
      [{ content: Buffer.concat([await picture("jpeg"), Buffer.from("<script>alert(1)</script>")]) }, 415],
      [{ content: pdf, type: "image/png", name: "a.png" }, 415],
      [{ content: Buffer.alloc(0) }, 400],
      [{ content: (await picture("jpeg")).subarray(0, 60) }, 400],
      [{ content: pixelBomb(60_000, 60_000), type: "image/png" }, 400],
      [{ content: Buffer.alloc(15 * 1024 * 1024 + 1, 1) }, 413],
    ]
    for (const [file, status] of refused) {
      expect([file.name, (await upload(file)).status]).toEqual([file.name, status])
    }
    expect(stored()).toBe(files)
    expect(await fingerprint(shop.container)).toBe(before)
  })

  it("D6: the most hostile names become names", async () => {
    for (const name of ["CON", "a\u202egpj.exe", "x".repeat(500), ".jpg", "è.jpg"]) {
      const { status, body } = await upload({ ...(await photo()), name })
      expect(status).toBe(200)
      expect(body.attachment.name).toMatch(/^[^/\\\p{C}]{1,105}\.jpg$/u)
    }
  })

  it("67: on every route that reads a form: forms that are none, with two files, other fields, or without end", async () => {
    const before = await fingerprint(shop.container)
    const content = await picture("jpeg")
    await forEachRoute(forms, async (route) => {
      const headers = route.access.actor === "user" ? shop.manager.headers : shop.anna.headers
      const { params, query } = sampleOf(route.id, shop)
      const to = () =>
        request(shop.address)
          .post(pathOf(route, params))
          .query(query ?? {})
          .set(headers)
      const many = to()
      Array.from({ length: 1_000 }, (_, index) => many.field(`f${index}`, "x"))
      const spoilt = [
        to().attach("file", content, "a.jpg").attach("file", content, "b.jpg"),
        to().attach("photo", content, "a.jpg"),
        to().field("file", "words"),
        many,
        to().set("content-type", "multipart/form-data").send("x"),
        to()
          .set("content-type", "multipart/form-data; boundary=b")
          .send('--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc'),
      ]
      for (const sent of spoilt) {
        const { status, body } = await sent
        expect([status, body.type]).toEqual([400, "invalid_data"])
      }
      for (const [kind, words] of [
        ["application/json", '{"file":"x"}'],
        ["text/plain", "x"],
        ["application/x-www-form-urlencoded", "file=x"],
      ]) {
        expect((await to().set("content-type", kind).send(words)).status).toBe(415)
      }
    })
    expect(await fingerprint(shop.container)).toBe(before)
  })

  it("70: an upload that is cut off leaves nothing, and gives its place back", async () => {
    const [before, files] = [await fingerprint(shop.container), stored()]
    for (let times = 0; times < uploadSlots + 2; times++) {
      await cutOff(`${shop.address}/store/after-sales/attachments`, shop.anna.headers)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))

    expect(await fingerprint(shop.container)).toBe(before)
    expect(stored()).toBe(files)
    expect((await upload(await photo())).status).toBe(200)
  })

  it("D10: many at once are bounded: some are told to come back, the others are stored", async () => {
    const content = await picture("png", 600, 600)
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => upload({ content, type: "image/png" }).catch(String))
    )
    const statuses = answers.map((answer) => (typeof answer === "string" ? answer : answer.status))

    expect(statuses).toContain(429)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0)
    const told = answers.find((answer) => typeof answer !== "string" && answer.status === 429)
    expect(Number((told as { headers: Headers }).headers["retry-after"])).toBeGreaterThan(0)
  })

  it("D3: a case has at most ten files, and so has somebody who has no case yet", async () => {
    const ids: string[] = []
    for (let count = 0; count < 10; count++) {
      ids.push((await upload(await photo())).body.attachment.id)
    }
    const eleventh = await upload(await photo())
    expect([eleventh.status, eleventh.body.code]).toEqual([400, "too_many_files"])

    const { status, body } = await ask(ids)
    expect([status, body.case.attachments.length]).toEqual([200, 10])
    const more = (await upload(await photo())).body.attachment.id
    const refused = await shop.call("store.cases.addMessage", {
      headers: shop.anna.headers,
      params: { id: body.case.id },
      body: { body: "One more", attachment_ids: [more] },
    })
    expect(refused.status).toBe(400)
  })

  it("D7: nobody else reads, claims or deletes a file, before it has a case and after", async () => {
    const { body } = await upload(await photo())
    const { id } = body.attachment
    const others = [shop.ben.headers, shop.guest.headers]
    const everywhere = async () => {
      for (const headers of others) {
        expect((await download(id, headers)).status).toBe(404)
        expect((await shop.call("store.attachments.delete", { headers, params: { id } })).status).toBe(404)
      }
      expect((await download(id, shop.channel.headers)).status).toBe(401)
    }
    await everywhere()
    const theirs = await shop.call("store.cases.create", {
      headers: shop.ben.headers,
      body: { service_id: shop.services.enquiry, items: [{ description: "Hello" }], attachment_ids: [id] },
    })
    expect(theirs.status).toBe(404)

    const { body: made } = await ask([id])
    await everywhere()
    expect((await download(id)).status).toBe(200)
    const { status } = await shop.call("store.attachments.delete", { headers: shop.anna.headers, params: { id } })
    expect(status).toBe(400)
    const staff = { headers: shop.viewer.headers, params: { id: made.case.id, attachment_id: id } }
    expect((await shop.call("admin.cases.downloadAttachment", staff)).status).toBe(200)
  })

  it("what an agent keeps internal is no file of the customer's", async () => {
    const { body: made } = await ask([])
    const to = { headers: shop.technician.headers, params: { id: made.case.id } }
    const secret = { ...to, query: { visibility: "internal" }, file: await photo() }
    const { status, body } = await shop.call("admin.cases.uploadAttachment", secret)

    expect(status).toBe(200)
    expect((await download(body.attachment.id)).status).toBe(404)
    const { body: seen } = await shop.call("store.cases.retrieve", { headers: shop.anna.headers, params: to.params })
    expect(seen.case.attachments).toEqual([])
    expect((await shop.call("admin.cases.uploadAttachment", { ...secret, headers: shop.viewer.headers })).status).toBe(
      403
    )
    const gone = { headers: shop.agent.headers, params: { ...to.params, attachment_id: body.attachment.id } }
    const files = stored()
    expect((await shop.call("admin.cases.deleteAttachment", gone)).status).toBe(200)
    expect(stored()).toBe(files - 1)
    expect((await shop.call("admin.cases.downloadAttachment", gone)).status).toBe(404)
  })

  filesInTrouble(shop)
})

/** Sends the beginning of a file and hangs up. */
function cutOff(address: string, headers: Headers): Promise<void> {
  return new Promise((resolve) => {
    const sent = httpRequest(address, {
      method: "POST",
      headers: { ...headers, "content-type": "multipart/form-data; boundary=b", "content-length": "1000000" },
    })
    sent.on("error", () => resolve())
    sent.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n')
    sent.write(Buffer.alloc(50_000, 1), () => setTimeout(() => sent.destroy(), 30))
    sent.on("close", () => resolve())
  })
}
