import { acceptTransferWorkflow } from "../../src/workflows/installed-base/workflows/accept-transfer"
import { cancelTransferWorkflow } from "../../src/workflows/installed-base/workflows/cancel-transfer"
import { closeMatterWorkflow } from "../../src/workflows/installed-base/workflows/close-matter"
import { declineTransferWorkflow } from "../../src/workflows/installed-base/workflows/decline-transfer"
import { openMatterWorkflow } from "../../src/workflows/installed-base/workflows/open-matter"
import { requestTransferWorkflow } from "../../src/workflows/installed-base/workflows/request-transfer"
import { createWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/create-warranty-policy"
import { publishWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/publish-warranty-policy"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { createCustomer } from "../servers/shop/create-customer"
import type { Customer } from "../servers/shop/shop"
import { fullPolicy } from "./policy"
import { agent, at } from "./shop"

describeShop("wf_transfers", (test) => {
  let heir: Customer
  beforeAll(async () => {
    heir = await createCustomer(test.container, "heir@example.com")
  })

  const owned = async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    return (await at(test).units(order.id))[0]
  }
  const invite = async (unitId: string, email = "heir@example.com") => {
    const { result, errors } = await requestTransferWorkflow(test.container).run({
      input: { unit_id: unitId, to_email: email, customer_id: test.customer.id, actor: customerActor() },
      throwOnError: false,
    })
    return { token: result?.token ?? "", errors }
  }
  const customerActor = () => ({ type: "customer" as const, id: test.customer.id })
  const accept = (token: string, customer = heir) =>
    acceptTransferWorkflow(test.container).run({
      input: { token, customer_id: customer.id, email: customer.email },
      throwOnError: false,
    })
  const makePolicies = async () => {
    for (const [code, isTransferable] of [
      ["stays", true],
      ["ends", false],
    ] as const) {
      const { result } = await createWarrantyPolicyWorkflow(test.container).run({
        input: fullPolicy(code, {
          kind: isTransferable ? "commercial" : "plan",
          content: { is_transferable: isTransferable },
        }),
      })
      await publishWarrantyPolicyWorkflow(test.container).run({ input: { policy_id: result.id, actor: agent } })
    }
  }

  it("moves the unit to the new owner, who keeps the law's guarantee and what is transferable", async () => {
    await makePolicies()
    const unit = await owned()
    const { token } = await invite(unit.id)
    expect((await accept(token)).errors).toEqual([])

    expect(await at(test).unit(unit.id)).toMatchObject({
      owner_customer_id: heir.id,
      owner_email: "heir@example.com",
    })
    const reasons = Object.fromEntries(
      (await at(test).warranties(unit.id)).map((warranty) => [warranty.kind, warranty.void_reason])
    )
    expect(reasons).toEqual({ statutory: null, commercial: null, plan: "not_transferable" })
  })

  it("voids what is not transferable by the sweep when the process died after the acceptance", async () => {
    await makePolicies()
    const unit = await owned()
    const { token } = await invite(unit.id)
    await test.sql("alter table after_sales_warranty rename to after_sales_warranty_away")
    await accept(token)
    await test.sql("alter table after_sales_warranty_away rename to after_sales_warranty")
    expect((await at(test).warranties(unit.id)).find(({ kind }) => kind === "plan")?.void_reason).toBeNull()

    await test.sql("update after_sales_unit set assured_lease_until = null")
    await sweep(test.container)
    expect((await at(test).warranties(unit.id)).find(({ kind }) => kind === "plan")?.void_reason).toBe(
      "not_transferable"
    )
  })

  it("changes nothing while the invited person has not agreed", async () => {
    const unit = await owned()
    await invite(unit.id)
    expect((await at(test).unit(unit.id)).owner_customer_id).toBe(test.customer.id)
  })

  it("keeps the new owner although the order goes on changing", async () => {
    const unit = await owned()
    await accept((await invite(unit.id)).token)
    await test.sql(`update "order" set email = 'other@example.com', updated_at = now() + interval '1 minute'`)
    await sweep(test.container)

    expect((await at(test).unit(unit.id)).owner_email).toBe("heir@example.com")
  })

  it("lets only the invited address accept, and tells a stranger nothing", async () => {
    const unit = await owned()
    const { token } = await invite(unit.id)
    const stranger = await createCustomer(test.container, "stranger@example.com")
    const { errors } = await accept(token, stranger)

    expect(errors[0].error.type).toBe("not_found")
    expect((await at(test).unit(unit.id)).owner_customer_id).toBe(test.customer.id)
  })

  it("knows an invited address however it is written", async () => {
    const unit = await owned()
    const { token } = await invite(unit.id, " HEIR@Example.com ")
    expect((await accept(token, { ...heir, email: "Heir@example.COM" })).errors).toEqual([])
  })

  it("takes a token once, also when it is sent twice at the same time", async () => {
    const unit = await owned()
    const { token } = await invite(unit.id)
    const outcomes = await Promise.all([accept(token), accept(token)])

    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    expect((await at(test).history(unit.id)).filter((kind) => kind === "transferred")).toHaveLength(1)
  })

  it("keeps the token nowhere but in the answer and, until it is mailed, for the mail", async () => {
    const unit = await owned()
    const { token } = await invite(unit.id)
    const rows = await test.sql<{ row: string }>(
      "select (to_jsonb(t) - 'unmailed_token')::text as row from after_sales_unit_transfer t"
    )

    expect(token.length).toBeGreaterThan(40)
    expect(rows.every(({ row }) => !row.includes(token))).toBe(true)
  })

  it("refuses a second invitation while one is open, and takes it once that is cancelled", async () => {
    const unit = await owned()
    await invite(unit.id)
    expect((await invite(unit.id, "second@example.com")).errors[0].error.type).toBe("conflict")

    await cancelTransferWorkflow(test.container).run({
      input: { unit_id: unit.id, customer_id: test.customer.id, actor: customerActor() },
    })
    expect((await invite(unit.id, "second@example.com")).errors).toEqual([])
  })

  it("ends an invitation that is declined, and the token with it", async () => {
    const unit = await owned()
    const { token } = await invite(unit.id)
    await declineTransferWorkflow(test.container).run({ input: { token } })

    expect((await accept(token)).errors).toHaveLength(1)
    expect((await invite(unit.id)).errors).toEqual([])
  })

  it("lets an invitation lapse after fourteen days", async () => {
    const unit = await owned()
    const { token } = await invite(unit.id)
    await test.sql("update after_sales_unit_transfer set expires_at = now() - interval '1 second'")
    expect((await accept(token)).errors).toHaveLength(1)

    await sweep(test.container)
    const [transfer] = await test.sql<{ status: string }>("select status from after_sales_unit_transfer")
    expect(transfer.status).toBe("expired")
    expect((await invite(unit.id)).errors).toEqual([])
  })

  it("asks that open matters be closed first", async () => {
    const unit = await owned()
    const matter = { unit_id: unit.id, kind: "hold" as const, ref_id: "check-1", actor: agent }
    await openMatterWorkflow(test.container).run({ input: matter })
    expect((await invite(unit.id)).errors[0].error.type).toBe("not_allowed")

    await closeMatterWorkflow(test.container).run({ input: matter })
    expect((await invite(unit.id)).errors).toEqual([])
  })

  it("refuses to give away somebody else's unit, as if it did not exist", async () => {
    const unit = await owned()
    const { errors } = await requestTransferWorkflow(test.container).run({
      input: {
        unit_id: unit.id,
        to_email: "x@example.com",
        customer_id: heir.id,
        actor: { type: "customer", id: heir.id },
      },
      throwOnError: false,
    })
    expect(errors[0].error.type).toBe("not_found")
  })
})
