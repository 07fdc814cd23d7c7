import * as flows from "../../../src/workflows"
import { line, sell } from "../../http/harness/orders"
import { fullPolicy, publishPolicy } from "../policy"
import { agent } from "../shop"
import { done, fresh, type Inputs, type Scene } from "./scene"

const unit = async ({ desk }: Scene) => (await desk.units()).unit_ids[0]
const customerOf = ({ test }: Scene) => ({ type: "customer", id: test.customer.id })

async function invited(scene: Scene) {
  const unit_id = await unit(scene)
  const { token } = await done(scene, flows.requestTransferWorkflow, {
    unit_id,
    to_email: scene.heir.email,
    customer_id: scene.test.customer.id,
    actor: customerOf(scene),
  })
  return { unit_id, token }
}

const registration = (scene: Scene) => ({
  product_id: scene.test.shop.articles[0].productId,
  product_title: "Espresso machine",
  owner_customer_id: scene.test.customer.id,
  owner_email: scene.test.customer.email,
  contract_on: "2026-01-10",
  country_code: "it",
  time_zone: "Europe/Rome",
  actor: customerOf(scene),
})
const registered = async (scene: Scene) => (await done(scene, flows.registerUnitWorkflow, registration(scene))).id

async function warranty(scene: Scene): Promise<{ id: string; unit_id: string }> {
  const unit_id = await unit(scene)
  const [{ id }] = await scene.test.sql<{ id: string }>(
    "select id from after_sales_warranty where unit_id = ? and kind = 'statutory'",
    [unit_id]
  )
  return { id, unit_id }
}

/** A promise of the shop's own, for a product that only this sells. */
async function commercial(scene: Scene): Promise<string> {
  const { productId: product_id } = scene.test.shop.articles[7]
  const content = { scope_type: "product" as const, scope_ids: [product_id] }
  await publishPolicy(scene.test.container, fullPolicy(fresh("p"), { content }))
  const placed_at = new Date(Date.now() + 1000).toISOString()
  const { unit_ids } = await sell(scene.test.container, { placed_at, lines: [line({ product_id })] })
  const [{ id }] = await scene.test.sql<{ id: string }>(
    "select id from after_sales_warranty where unit_id = ? and kind = 'commercial'",
    [unit_ids[0]]
  )
  return id
}

const draft = async (scene: Scene) => (await done(scene, flows.createWarrantyPolicyWorkflow, fullPolicy(fresh("p")))).id
/** For a product that nobody buys, so that no unit of another test gets it. */
const inForce = async ({ test }: Scene) => {
  const content = { scope_type: "product" as const, scope_ids: [test.shop.articles[8].productId] }
  return (await publishPolicy(test.container, fullPolicy(fresh("p"), { content }))).id
}

/** What can be asked about units, their warranties and policies. */
export const unitInputs: Inputs = {
  recordUnitFactWorkflow: async (scene) => ({
    unit_id: await unit(scene),
    fact: "installed_at",
    at: new Date().toISOString(),
    actor: agent,
  }),
  correctUnitFactWorkflow: async (scene) => ({
    unit_id: await unit(scene),
    fact: "delivered_at",
    at: new Date(Date.now() - 86_400_000).toISOString(),
    reason_code: "typing_error",
    actor: agent,
  }),
  setUnitSerialWorkflow: async (scene) => ({ unit_id: await unit(scene), serial_number: fresh("SN"), actor: agent }),
  scanUnitSerialsWorkflow: async ({ desk }) => ({
    order_id: (await desk.units(2)).order_id,
    serials: [fresh("SCAN"), fresh("SCAN")],
    actor: agent,
  }),
  updateUnitDetailsWorkflow: async (scene) => ({ unit_id: await unit(scene), country_code: "es", actor: agent }),
  replaceUnitWorkflow: async (scene) => ({
    unit_id: await unit(scene),
    by_unit_id: await unit(scene),
    at: new Date().toISOString(),
    actor: agent,
  }),
  repointLeaverWorkflow: async ({ desk, test }) => {
    const { unit_ids } = await desk.units(2)
    await test.sql("update after_sales_unit set returned_at = now() where id = ?", [unit_ids[1]])
    return { flagged_unit_id: unit_ids[1], unit_id: unit_ids[0], actor: agent }
  },
  confirmUnitsWorkflow: async (scene) => {
    const owner = { customer_id: scene.test.customer.id, email: scene.test.customer.email }
    const { unit_ids } = await sell(scene.test.container, owner, { origin: "backfill", is_confirmed: false })
    return { ids: unit_ids, actor: agent }
  },
  openMatterWorkflow: async (scene) => ({ unit_id: await unit(scene), kind: "hold", ref_id: "check", actor: agent }),
  closeMatterWorkflow: async (scene) => {
    const about = { unit_id: await unit(scene), kind: "hold", ref_id: "check", actor: agent }
    await done(scene, flows.openMatterWorkflow, about)
    return about
  },
  requestTransferWorkflow: async (scene) => ({
    unit_id: await unit(scene),
    to_email: scene.heir.email,
    customer_id: scene.test.customer.id,
    actor: customerOf(scene),
  }),
  acceptTransferWorkflow: async (scene) => ({
    token: (await invited(scene)).token,
    customer_id: scene.heir.id,
    email: scene.heir.email,
  }),
  declineTransferWorkflow: async (scene) => ({ token: (await invited(scene)).token }),
  cancelTransferWorkflow: async (scene) => ({ unit_id: (await invited(scene)).unit_id, actor: agent }),
  registerUnitWorkflow: async (scene) => registration(scene),
  approveRegistrationWorkflow: async (scene) => ({ unit_id: await registered(scene), actor: agent }),
  rejectRegistrationWorkflow: async (scene) => ({
    unit_id: await registered(scene),
    reason: "The receipt is of another product",
    actor: agent,
  }),
  setProductSettingWorkflow: async ({ test }) => ({
    product_id: test.shop.articles[9].productId,
    tracking: "excluded",
    actor: agent,
  }),
  extendWarrantyWorkflow: async (scene) => ({
    warranty_id: (await warranty(scene)).id,
    cause: "goodwill",
    cause_id: fresh("letter"),
    months: 3,
    actor: agent,
  }),
  shortenWarrantyWorkflow: async (scene) => {
    const { id: warranty_id, unit_id } = await warranty(scene)
    await done(scene, flows.markWarrantiesShownWorkflow, { ids: [warranty_id], actor: customerOf(scene) })
    const at = new Date(Date.now() - 37 * 86_400_000).toISOString()
    const correction = { unit_id, fact: "delivered_at", at, reason_code: "typing_error", actor: agent }
    await done(scene, flows.correctUnitFactWorkflow, correction)
    return { warranty_id, reason_code: "carrier_evidence", actor: agent }
  },
  voidWarrantyWorkflow: async (scene) => ({
    warranty_id: await commercial(scene),
    reason: "opened by force",
    actor: agent,
  }),
  createWarrantyPolicyWorkflow: async () => fullPolicy(fresh("p")),
  updateWarrantyPolicyDraftWorkflow: async (scene) => ({
    policy_id: await draft(scene),
    content: { months_parts: 12 },
    actor: agent,
  }),
  publishWarrantyPolicyWorkflow: async (scene) => {
    const content = { scope_type: "product" as const, scope_ids: [scene.test.shop.articles[8].productId] }
    const made = await done(scene, flows.createWarrantyPolicyWorkflow, fullPolicy(fresh("p"), { content }))
    return { policy_id: made.id, actor: agent }
  },
  createWarrantyPolicyVersionWorkflow: async (scene) => ({ policy_id: await inForce(scene), actor: agent }),
  retireWarrantyPolicyWorkflow: async (scene) => ({ policy_id: await inForce(scene), actor: agent }),
  setJurisdictionOverrideWorkflow: async () => ({ country_code: "it", guarantee_months: 36, actor: agent }),
}
