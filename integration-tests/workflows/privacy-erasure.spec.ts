import { Modules } from "@medusajs/framework/utils"
import * as flows from "../../src/workflows"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { deskOf } from "./desk"
import { peopleOf } from "./people"
import { recordAll } from "./recorder"
import { agent } from "./shop"

/** A person asks what is known of them, and to be forgotten: every module answers, and says what it keeps and why. */
describeShop(
  "wf_privacy",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })

    const { carryOut, fileOf, lines, line, person, end, requestOf } = peopleOf(test, desk)
    /** Everywhere in our tables where a text still stands. */
    const standing = async (text: string) => {
      const tables = await test.sql<{ name: string }>(
        "select table_name as name from information_schema.tables where table_name like 'after\\_sales\\_%' order by 1"
      )
      const parts = tables.map(({ name }) => `select '${name}' as name from ${name} t where t::text ilike ?`)
      const found = await test.sql<{ name: string }>(
        `select distinct name from (${parts.join(" union all ")}) as all_rows order by name`,
        tables.map(() => `%${text}%`)
      )
      return found.map(({ name }) => name.replace("after_sales_", ""))
    }
    const bytesOf = async (attachmentId: string) => {
      const [row] = await test.sql<{ file_id: string | null }>(
        "select file_id from after_sales_case_attachment where id = ?",
        [attachmentId]
      )
      return row.file_id
    }

    it("gives all that every module holds of a person, in one file, and nothing of anybody else", async () => {
      const petra = await person()
      const other = await person()
      await told.take()
      const request = await carryOut("export", petra.email)
      expect(request).toMatchObject({ status: "completed", has_file: true })
      expect((await told.take(request.id)).map(([name]) => name)).toEqual([
        "privacy_request.received",
        "privacy_request.completed",
      ])
      const text = await fileOf(request.id)
      const data = JSON.parse(text)
      expect(data.units).toMatchObject([{ id: petra.unitId }])
      expect(data.warranties).toMatchObject([{ unit_id: petra.unitId, kind: "statutory" }])
      expect(data.cases).toMatchObject([
        {
          owner_name: petra.name,
          items: [{ description: `${petra.email} says it leaks` }],
          messages: [{ author_type: "user", body: "Petra, we look at it" }],
        },
      ])
      expect(data.files).toMatchObject([{ id: petra.fileId, name: "petra-at-home.png" }])
      expect(data.messages.map(({ template }: { template: string }) => template)).toContain("case_created")
      expect(text).not.toContain(agent.id)
      expect(text).not.toContain(other.email)
    })

    it("T-143: holds what is in dispute whole, answers at once with the reason, and goes on when the case is over", async () => {
      const petra = await person()
      await told.take()
      const request = await carryOut("erasure", petra.email)
      expect(request).toMatchObject({ status: "held" })
      expect(line(request.outcome, "cases", "legal_hold")).toMatchObject({
        count: 1,
        reason: "open_matter",
        ref_ids: [petra.caseId],
      })
      expect(line(request.outcome, "units", "legal_hold")).toMatchObject({ count: 1 })
      expect(await desk.read(petra.caseId)).toMatchObject({ owner_email: petra.email, erased_at: null })
      expect(await bytesOf(petra.fileId)).not.toBeNull()
      expect((await told.take(request.id)).map(([name]) => name)).not.toContain("privacy_request.completed")

      await end(petra.caseId)
      await test.sql("update after_sales_privacy_request set updated_at = now() - interval '25 hours' where id = ?", [
        request.id,
      ])
      await sweep(test.container)
      await flows.runJobsWorkflow(test.container).run()
      const after = await requestOf(request.id)
      expect(after.status).toBe("completed")
      expect(await told.take(request.id)).toEqual([["privacy_request.completed", { id: request.id }]])
      expect(await desk.read(petra.caseId)).toMatchObject({ owner_email: null, owner_name: null })
    })

    it("T-142: forgets who it was and what they wrote and showed, and keeps apart who may still claim, with reason and day", async () => {
      const petra = await person()
      await end(petra.caseId)
      await test.bus.drain()
      const fileId = await bytesOf(petra.fileId)
      const request = await carryOut("erasure", petra.email)
      expect(request.status).toBe("completed")
      expect(lines(request.outcome)).toEqual(
        expect.arrayContaining([
          "cases erased",
          "units erased",
          "messages erased",
          "kept_identities kept",
          "privacy_requests kept",
        ])
      )
      expect(line(request.outcome, "kept_identities", "kept")).toMatchObject({
        count: 1,
        reason: "claims",
        kept_until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        ref_ids: [petra.unitId],
      })
      // Only what the law lets keep names the person: who may claim, and that they asked.
      expect(await standing(petra.email)).toEqual(["kept_identity", "privacy_request"])
      expect(await standing(petra.name)).toEqual([])

      const found = await desk.read(petra.caseId)
      expect(found).toMatchObject({
        owner_email: null,
        owner_name: null,
        status: "closed",
        erased_at: expect.anything(),
      })
      expect(found.messages.map(({ body }) => body)).toEqual([""])
      expect(found.items).toMatchObject([{ description: null, unit_id: petra.unitId, product_title: "Lario Uno" }])
      await sweep(test.container)
      expect(await bytesOf(petra.fileId)).toBeNull()
      await expect(test.container.resolve(Modules.FILE).getAsBuffer(String(fileId))).rejects.toThrow()
      const core = await test.sql('select 1 from notification where "to" = ? and deleted_at is null', [petra.email])
      expect(core).toEqual([])

      const { file, after } = await carryOut("export", petra.email).then(async (request_) => ({
        after: request_,
        file: JSON.parse(await fileOf(request_.id)),
      }))
      expect([file.units, file.cases, file.files, file.messages]).toEqual([[], [], [], []])
      expect(lines(after.outcome)).toEqual(
        expect.arrayContaining(["kept_identities kept", "privacy_requests exported"])
      )
    })

    it("T-149: leaves the history of an erased case whole, and finds a row that somebody has touched", async () => {
      const petra = await person()
      await end(petra.caseId)
      await carryOut("erasure", petra.email)
      expect(await desk.kinds(petra.caseId)).toContain("erased")
      expect(await desk.cases().verifyHistory(petra.caseId)).toMatchObject({ is_intact: true })
      await expect(
        test.sql("update after_sales_case_event set data = '{}' where case_id = ?", [petra.caseId])
      ).rejects.toThrow()
      await test.sql("alter table after_sales_case_event disable trigger user")
      await test.sql("update after_sales_case_event set data = '{\"x\": 1}' where case_id = ? and seq = 2", [
        petra.caseId,
      ])
      await test.sql("alter table after_sales_case_event enable trigger user")
      expect(await desk.cases().verifyHistory(petra.caseId)).toMatchObject({
        is_intact: false,
        broken: { seq: 2, reason: "content" },
      })
    })

    it("sends nothing more to whoever was forgotten, also what waited to be sent", async () => {
      const petra = await person()
      await end(petra.caseId)
      await test.bus.drain()
      const waiting = await test.sql<{ id: string }>(
        `update after_sales_notification set status = 'waiting', next_attempt_at = now() where to_address = ?
         or subject_id = ? returning id`,
        [petra.email, petra.caseId]
      )
      expect(waiting.length).toBeGreaterThan(0)
      await carryOut("erasure", petra.email)
      await sweep(test.container)
      const sent = await test.sql(
        "select 1 from after_sales_notification where subject_id = ? and recipient_type = 'guest' and status = 'sent'",
        [petra.caseId]
      )
      expect(sent).toEqual([])
    })
  },
  { isShared: true }
)
