import type { CreateCaseInput } from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { fatesOf } from "./everything"
import {
  agent,
  anna,
  annaAsks,
  colleague,
  complaint,
  guest,
  guestRequest,
  procedureOf,
  proof,
  request,
  step,
  washer,
} from "./requests"

const annas = { actor: anna, asker: annaAsks }

describeCases("two at once", ({ service, sql }) => {
  const open = async (change: Partial<CreateCaseInput> = {}) => (await service.createCase(request(change))).case
  const kinds = async (id: string) => {
    const { events } = await service.retrieveAdminCase(id)
    return events.map(({ kind }) => kind).reverse()
  }
  const isWhole = async (id: string) => expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
  const rounds = (work: () => Promise<void>) =>
    Array.from({ length: 4 }).reduce<Promise<void>>((before) => before.then(work), Promise.resolve())

  it("who saw the same state: one is done, the other learns who was faster", async () => {
    await rounds(async () => {
      const { id, rev } = await open()
      const saw = { id, rev }
      const fates = await fatesOf(
        () => service.editCase({ ...saw, priority: "high", actor: agent }),
        () => service.assignCase({ ...saw, assignee_id: "user_bob", actor: colleague }),
        () => service.changeStatus({ ...saw, action: "start", actor: agent }),
        () => service.acknowledge({ ...saw, actor: colleague })
      )
      expect([...fates].sort()).toEqual(["case_changed", "case_changed", "case_changed", "done"])
      expect((await service.retrieveAdminCase(id)).rev).toBe(rev + 1)
      expect(await kinds(id)).toHaveLength(2)
      await isWhole(id)
    })
  })

  it("who said nothing of a state: both are done, one after the other, and the history tells it in that order", async () => {
    const { id } = await open()
    const acts = Array.from(
      { length: 12 },
      (_, n) => () =>
        n % 2
          ? service.assignCase({ id, assignee_id: `user_${n}`, actor: agent })
          : service.addMessage({ case_id: id, body: `${n}`, ...annas })
    )
    expect(await fatesOf(...acts)).toEqual(acts.map(() => "done"))
    const detail = await service.retrieveAdminCase(id)
    const assigned = detail.events.filter(({ kind }) => kind === "assigned").reverse()
    for (const [index, { data }] of assigned.entries()) {
      expect(data.from).toBe(index ? assigned[index - 1].data.to : null)
    }
    expect(detail.assignee_id).toBe(assigned.at(-1)?.data.to)
    expect(detail.messages).toHaveLength(6)
    expect(detail.rev).toBe(13)
    await isWhole(id)
  })

  it("a customer takes back what an agent resolves: one of both, and the case is what its history says", async () => {
    await rounds(async () => {
      const { id } = await open()
      const fates = await fatesOf(
        () => service.changeStatus({ id, action: "resolve", resolution_code: "solved", actor: agent }),
        () => service.changeStatus({ id, action: "cancel", ...annas })
      )
      expect([...fates].sort()).toEqual(["case_changed", "done"])
      const { status } = await service.retrieveAdminCase(id)
      expect(await kinds(id)).toEqual(["created", "status_changed", status])
    })
  })

  it("a customer writes while the case is closed or merged: the words are kept where they are read, or refused", async () => {
    await rounds(async () => {
      const [one, into] = [await open(), await open()]
      const fates = await fatesOf(
        () => service.mergeCases({ from_ids: [one.id], into_id: into.id, actor: agent }),
        () => service.addMessage({ case_id: one.id, body: "Anybody there?", ...annas })
      )
      expect(fates).toEqual(["done", "done"])
      const read = await service.retrieveStoreCase({ id: into.id, asker: annaAsks })
      expect(read.messages.map(({ body }) => body)).toEqual(["Anybody there?"])
      await isWhole(into.id)
    })
    const { id } = await open()
    const [cancelled, wrote] = await fatesOf(
      () => service.changeStatus({ id, action: "cancel", cancel_reason: "spam", actor: agent }),
      () => service.addMessage({ case_id: id, body: "Wait!", ...annas })
    )
    expect([cancelled, ["done", "case_over"].includes(wrote)]).toEqual(["done", true])
    expect((await service.retrieveAdminCase(id)).messages).toHaveLength(wrote === "done" ? 1 : 0)
  })

  it("work begins while the case ends: never is work open on a case that is over", async () => {
    await rounds(async () => {
      const { id } = await open()
      const work = {
        case_id: id,
        kind: "repair" as const,
        ref_id: `r_${id}`,
        state: "open" as const,
        waiting_for: null,
      }
      const fates = await fatesOf(
        () => service.setChild({ ...work, actor: agent }),
        () => service.changeStatus({ id, action: "cancel", cancel_reason: "mistake", actor: agent })
      )
      expect([
        ["done", "open_work"],
        ["case_over", "done"],
      ]).toContainEqual(fates)
      const { status, children } = await service.retrieveAdminCase(id)
      expect([status, children.length]).toEqual(fates[0] === "done" ? ["in_progress", 1] : ["cancelled", 0])
    })
  })

  it("the same work is told of twice, or claimed by two cases", async () => {
    const [one, two] = [await open(), await open()]
    const work = { kind: "repair" as const, ref_id: "r1", state: "open" as const, waiting_for: null, actor: agent }
    const twice = await fatesOf(
      () => service.setChild({ case_id: one.id, ...work }),
      () => service.setChild({ case_id: one.id, ...work })
    )
    expect(twice).toEqual(["done", "done"])
    expect((await kinds(one.id)).filter((kind) => kind === "child_opened")).toHaveLength(1)
    const claims = await fatesOf(
      () => service.setChild({ case_id: one.id, ...work, ref_id: "r2" }),
      () => service.setChild({ case_id: two.id, ...work, ref_id: "r2" })
    )
    const rows = await sql<{ case_id: string }>(`select case_id from after_sales_case_child where ref_id = 'r2'`)
    expect(rows).toHaveLength(1)
    const winner = [one.id, two.id].indexOf(rows[0].case_id)
    expect(claims[winner]).toBe("done")
    expect(claims[1 - winner]).toBe("child_of_other_case")
    expect((await service.retrieveAdminCase([two.id, one.id][winner])).events[0].kind).not.toBe("child_changed")
  })

  it("what may be said once is said once: receipt, the right that is meant, a look at a danger, a decision on a step", async () => {
    const made = await service.createCase(
      complaint({
        acknowledge_minutes: 60,
        items: [
          { ...washer, symptom_code: "arrived_damaged" },
          { ...washer, unit_id: "u2", symptom_code: "smoke" },
        ],
        procedure: procedureOf(step("look", { evidence: [] })),
      })
    )
    const { id } = made.case
    const { steps } = await service.retrieveAdminCase(id)
    const one = { case_id: id, step_id: steps[0].id, evidence: [], actor: agent }
    const twice = (work: () => Promise<unknown>) => fatesOf(work, work)
    expect(await twice(() => service.acknowledge({ id, actor: agent }))).toEqual(["done", "done"])
    const answers = await fatesOf(
      () => service.answerQuestion({ id, right_claimed: "guarantee", ...annas }),
      () => service.answerQuestion({ id, right_claimed: "withdrawal", ...annas })
    )
    expect([...answers].sort()).toEqual(["done", "no_question"])
    const reviews = await twice(() => service.reviewSafety({ id, outcome: "no_danger", actor: agent }))
    expect([...reviews].sort()).toEqual(["done", "no_safety_review"])
    expect((await twice(() => service.completeStep(one))).sort()).toEqual(["done", "step_settled"])
    const told = await kinds(id)
    for (const kind of ["acknowledged", "question_answered", "safety_reviewed", "step_completed"]) {
      expect([kind, told.filter((one) => one === kind).length]).toEqual([kind, 1])
    }
    const { right_claimed } = await service.retrieveAdminCase(id)
    expect(right_claimed).toBe(answers[0] === "done" ? "guarantee" : "withdrawal")
  })

  it("one key comes at once with the same body and with another", async () => {
    const same = await Promise.all(
      Array.from({ length: 5 }, () => service.createCase(request({ idempotency_key: "k1" })))
    )
    expect(new Set(same.map(({ case: { id } }) => id)).size).toBe(1)
    expect(same.filter(({ is_new }) => is_new)).toHaveLength(1)
    const bodies = await fatesOf(
      () => service.createCase(request({ idempotency_key: "k2" })),
      () => service.createCase(request({ idempotency_key: "k2", items: [] })),
      () => service.createCase(request({ idempotency_key: "k2", actor: agent }))
    )
    expect(bodies[2]).toBe("done")
    expect(bodies.slice(0, 2).sort()).toEqual(["done", "idempotency_key_reused"])
    const { id } = same[0].case
    const words = (body: string) => () => service.addMessage({ case_id: id, body, idempotency_key: "m1", ...annas })
    expect((await fatesOf(words("a"), words("a"), words("b"))).filter((fate) => fate === "done").length).toBeLessThan(3)
    expect((await service.retrieveAdminCase(id)).messages).toHaveLength(1)
    const follow = { ...request(), case_id: id, idempotency_key: "f1", actor: agent, items: undefined }
    const follows = await Promise.all([service.followUp(follow), service.followUp(follow)])
    expect(follows.map(({ is_new }) => is_new).sort()).toEqual([false, true])
    expect((await kinds(id)).filter((kind) => kind === "followed_up")).toHaveLength(1)
  })

  it("a guest's cases join an account while they are written to, and are in one hand after it", async () => {
    const { case: made } = await service.createCase(guestRequest())
    const claim = { ...proof, customer_id: "cus_gus", actor: { type: "customer" as const, id: "cus_gus" } }
    const asker = { guest: proof, sales_channel_ids: ["sc_web"] }
    const claims = await Promise.all([
      service.claimGuestCases(claim),
      service.claimGuestCases({ ...claim, customer_id: "cus_eve" }),
      service.addMessage({ case_id: made.id, body: "Hello", actor: guest, asker }),
    ])
    expect([claims[0], claims[1]].flat()).toEqual([made.id])
    const owner = claims[0].length ? "cus_gus" : "cus_eve"
    expect(await service.retrieveAdminCase(made.id)).toMatchObject({ owner_customer_id: owner })
    expect((await kinds(made.id)).filter((kind) => kind === "owner_changed")).toHaveLength(1)
    await isWhole(made.id)
  })
})
