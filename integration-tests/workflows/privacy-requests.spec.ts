import { Modules } from "@medusajs/framework/utils"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf } from "./desk"
import { fresh } from "./hooks/scene"
import { peopleOf } from "./people"
import { recordAll } from "./recorder"

/** What becomes of a request about a person's data, and how long each class of data stays when nobody asks. */
describeShop(
  "wf_requests",
  (test) => {
    const desk = deskOf(test)
    const { receive, run, requestOf, carryOut, line, person, end } = peopleOf(test, desk)
    let told: ReturnType<typeof recordAll>
    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })
    const keep = () => flows.keepRetentionWorkflow(test.container).run()
    const exists = async (table: string, id: string) =>
      (await test.sql(`select 1 from after_sales_${table} where id = ?`, [id])).length === 1

    it("T-141: is received, extended once within the first month with the reason, and told at each step", async () => {
      await told.take()
      const id = await receive("export", `${fresh("petra")}@example.com`)
      const extend = () =>
        flows.extendPrivacyRequestWorkflow(test.container).run({
          input: { id, reason: "Much to look through" },
          throwOnError: false,
        })
      const both = await Promise.all([extend(), extend()])
      expect(both.flatMap(codesOf)).toEqual(["not_extensible"])
      const { due_strict_on, extended_to } = await requestOf(id)
      expect(String(extended_to) > due_strict_on).toBe(true)
      expect(await told.take(id)).toEqual([
        ["privacy_request.received", { id }],
        ["privacy_request.extended", { id }],
      ])
    })

    it("changes nothing the second time, and is carried out once by two who press at once", async () => {
      const petra = await person()
      await end(petra.caseId)
      const id = await receive("erasure", petra.email)
      const both = await Promise.all([run(id), run(id)])
      expect(both.filter(({ errors }) => errors.length)).toHaveLength(1)
      await test.bus.drain()
      const { rev } = await desk.read(petra.caseId)
      const again = await carryOut("erasure", petra.email)
      expect(again.status).toBe("completed")
      expect(line(again.outcome, "cases", "erased")).toBeUndefined()
      expect((await desk.read(petra.caseId)).rev).toBe(rev)
      const kept = await test.sql("select 1 from after_sales_kept_identity where email = ?", [petra.email])
      expect(kept).toHaveLength(1)
    })

    it("is refused with the reason where nobody can tell who asks, told as dealt with, and never run after that", async () => {
      const petra = await person()
      const id = await receive("erasure", petra.email)
      await told.take()
      await flows
        .refusePrivacyRequestWorkflow(test.container)
        .run({ input: { id, reason: "Nobody can tell who asks" } })
      expect(await told.take(id)).toEqual([["privacy_request.completed", { id }]])
      expect((await run(id)).errors).toHaveLength(1)
      expect((await desk.read(petra.caseId)).owner_email).toBe(petra.email)
    })

    it("reminds each manager once of a day that comes near, and names nobody", async () => {
      const [manager] = await test.container.resolve(Modules.USER).createUsers([{ email: "boss@example.com" }])
      const id = await receive("export", "petra-soon@example.com")
      await test.sql(
        `update after_sales_privacy_request set due_strict_on = to_char(now() + interval '1 day', 'YYYY-MM-DD'),
           due_rolled_on = to_char(now() + interval '1 day', 'YYYY-MM-DD') where id = ?`,
        [id]
      )
      await Promise.all([keep(), keep()])
      await keep()
      const told_ = await test.sql<{ recipient_id: string; data: object; text: string }>(
        "select recipient_id, data, n::text as text from after_sales_notification n where subject_id = ?",
        [id]
      )
      expect(told_.map(({ recipient_id }) => recipient_id)).toEqual([manager.id])
      expect(told_[0].text).not.toContain("petra-soon")
    })

    it("frees a request whose job came to nothing, so that it can be run again", async () => {
      const petra = await person()
      const id = await receive("export", petra.email)
      test.bus.hold()
      await run(id)
      await test.bus.drain()
      test.bus.takeHeld()
      test.bus.release()
      await test.sql(
        "update after_sales_job set status = 'failed', finished_at = now() where id = (select job_id from after_sales_privacy_request where id = ?)",
        [id]
      )
      expect((await requestOf(id)).status).toBe("running")
      await keep()
      expect((await requestOf(id)).status).not.toBe("running")
      expect((await run(id)).errors).toEqual([])
      await test.bus.drain()
      expect((await requestOf(id)).status).toBe("completed")
    })

    describe("what nobody asks about", () => {
      const ended = async (months: number) => {
        const petra = await person()
        await end(petra.caseId)
        await test.bus.drain()
        await test.sql("update after_sales_case set closed_at = now() - make_interval(months => ?) where id = ?", [
          months,
          petra.caseId,
        ])
        return petra
      }
      const stateOf = async (id: string) =>
        (await test.sql<{ state: string }>("select state from after_sales_case_attachment where id = ?", [id]))[0].state

      it("goes with the years: names and words of a case after one time, its files after another, no open one ever", async () => {
        await flows.updateSettingsWorkflow(test.container).run({
          input: {
            patch: { retention: { case_months: 24, case_file_months: 6 } },
            actor: { type: "user", id: "user_boss" },
          },
        })
        const [young, middle, old] = [await ended(5), await ended(7), await ended(25)]
        const open = await person()
        await test.sql("update after_sales_case set created_at = now() - interval '10 years' where id = ?", [
          open.caseId,
        ])
        await Promise.all([keep(), keep()])
        const names = await Promise.all(
          [young, middle, old, open].map(async ({ caseId }) => (await desk.read(caseId)).owner_name)
        )
        expect(names).toEqual([young.name, middle.name, null, open.name])
        expect(await Promise.all([young, middle, old, open].map(({ fileId }) => stateOf(fileId)))).toEqual([
          "stored",
          "removed",
          "removed",
          "stored",
        ])
        expect(await desk.kinds(old.caseId)).toContain("erased")
        expect(await desk.cases().verifyHistory(old.caseId)).toMatchObject({ is_intact: true })
        expect((await desk.read(old.caseId)).items).toMatchObject([{ product_title: "Lario Uno", description: null }])
      })

      it("goes at the end of its class's days and not a day before, and what waits to be sent not at all", async () => {
        const petra = await person()
        const [kept, gone, waiting] = await test.sql<{ id: string }>(
          "select id from after_sales_notification where subject_id = ? order by id limit 3",
          [petra.caseId]
        )
        const age = (id: string, days: number, status: string) =>
          test.sql(
            "update after_sales_notification set created_at = now() - make_interval(days => ?), status = ?, next_attempt_at = now() + interval '1 day' where id = ?",
            [days, status, id]
          )
        await age(kept.id, 399, "sent")
        await age(gone.id, 401, "sent")
        await (waiting && age(waiting.id, 401, "waiting"))
        await keep()
        expect(await exists("notification", kept.id)).toBe(true)
        expect(await exists("notification", gone.id)).toBe(false)
        expect(!waiting || (await exists("notification", waiting.id))).toBe(true)
      })

      it("lets an identity go that was kept for claims when none can be raised any more", async () => {
        const petra = await person()
        await end(petra.caseId)
        await carryOut("erasure", petra.email)
        const kept = () =>
          test.sql<{ id: string }>("select id from after_sales_kept_identity where email = ?", [petra.email])
        await keep()
        expect(await kept()).toHaveLength(1)
        await test.sql("update after_sales_kept_identity set kept_until = '2020-01-01' where email = ?", [petra.email])
        await keep()
        expect(await kept()).toEqual([])
      })

      it("keeps the proof that a request was dealt with for its months, and one that waits for ever", async () => {
        const [done, waits] = [await carryOut("export", "nobody@example.com"), await receive("export", "x@example.com")]
        await test.sql(
          `update after_sales_privacy_request set completed_at = now() - interval '37 months', created_at = now() - interval '9 years',
             updated_at = now() - interval '9 years' where id = any(?)`,
          [[done.id, waits]]
        )
        await test.sql("update after_sales_privacy_request set completed_at = null where id = ?", [waits])
        await keep()
        expect(await exists("privacy_request", done.id)).toBe(false)
        expect(await exists("privacy_request", waits)).toBe(true)
      })
    })
  },
  { isShared: true }
)
