import * as flows from "../../../src/workflows"
import { checkUp, offer } from "../offer"
import { agent } from "../shop"
import { done, fresh, type Inputs, preparedPicture, type Scene } from "./scene"

const names = { en: "Check-up", it: "Controllo" }

const newService = () => ({ code: fresh("hooked"), kind: "maintenance", content: { names }, actor: agent })
const newProcedure = () => ({ code: fresh("hooked-steps"), names, steps: checkUp, actor: agent })
const newManual = ({ test }: Scene) => ({
  product_id: test.shop.articles[1].productId,
  code: fresh("manual"),
  names: { en: "Manual", it: "Manuale" },
  actor: agent,
})

const service = async (scene: Scene) => (await done(scene, flows.createServiceWorkflow, newService())).id
const procedure = async (scene: Scene) => (await done(scene, flows.createProcedureWorkflow, newProcedure())).id
const published = async (scene: Scene) => {
  const id = await procedure(scene)
  await done(scene, flows.publishProcedureWorkflow, { id, version: 1, actor: agent })
  return id
}
const manual = async (scene: Scene) => (await done(scene, flows.createInstructionWorkflow, newManual(scene))).id
const drafted = async (scene: Scene) => {
  const id = await manual(scene)
  await done(scene, flows.draftInstructionWorkflow, { id, language: "en", body: "Fill in water.", actor: agent })
  return id
}

/** A proposal about a unit of the customer's. */
async function proposal(scene: Scene): Promise<string> {
  const { serviceId } = await offer(scene.test, fresh("hooked-detected"), {
    content: { detection: [{ id: "monthly", kind: "recurrence", every_months: 1 }] },
  })
  const { unit_ids } = await scene.desk.units()
  await done(scene, flows.detectUnitsWorkflow, { unit_ids })
  const [{ id }] = await scene.test.sql<{ id: string }>(
    "select id from after_sales_proposal where service_id = ? and unit_id = ?",
    [serviceId, unit_ids[0]]
  )
  await flows.retireServiceWorkflow(scene.test.container).run({ input: { id: serviceId, actor: agent } })
  await flows.publishServiceWorkflow(scene.test.container).run({ input: { id: serviceId, actor: agent } })
  return id
}

/** What can be asked about services, procedures, instructions and proposals. */
export const catalogInputs: Inputs = {
  createServiceWorkflow: async () => newService(),
  updateServiceWorkflow: async (scene) => ({ id: await service(scene), content: { position: 7 }, actor: agent }),
  publishServiceWorkflow: async (scene) => {
    const { serviceId: id } = await offer(scene.test, fresh("hooked-again"))
    await done(scene, flows.retireServiceWorkflow, { id, actor: agent })
    return { id, actor: agent }
  },
  retireServiceWorkflow: async ({ test }) => ({ id: (await offer(test, fresh("hooked-out"))).serviceId, actor: agent }),
  adoptStartSetWorkflow: async ({ test }) => {
    await test.sql("update after_sales_service set deleted_at = now() where code = 'installation'")
    return { codes: ["installation"], actor: agent }
  },
  createProcedureWorkflow: async () => newProcedure(),
  updateProcedureWorkflow: async (scene) => ({
    id: await procedure(scene),
    steps: checkUp.slice(0, 1),
    actor: agent,
  }),
  publishProcedureWorkflow: async (scene) => ({ id: await procedure(scene), version: 1, actor: agent }),
  createProcedureVersionWorkflow: async (scene) => ({ id: await published(scene), actor: agent }),
  retireProcedureWorkflow: async (scene) => ({ id: await published(scene), actor: agent }),
  createInstructionWorkflow: async (scene) => newManual(scene),
  nameInstructionWorkflow: async (scene) => ({ id: await manual(scene), names: { en: "Handbook" }, actor: agent }),
  draftInstructionWorkflow: async (scene) => ({
    id: await manual(scene),
    language: "it",
    body: "Riempire d'acqua.",
    actor: agent,
  }),
  uploadInstructionWorkflow: async (scene) => ({
    id: await manual(scene),
    language: "it",
    file: await preparedPicture("manuale.png"),
    actor: agent,
  }),
  publishInstructionWorkflow: async (scene) => ({ id: await drafted(scene), language: "en", actor: agent }),
  retireInstructionWorkflow: async (scene) => {
    const id = await drafted(scene)
    await done(scene, flows.publishInstructionWorkflow, { id, language: "en", actor: agent })
    return { id, language: "en", actor: agent }
  },
  acceptProposalWorkflow: async (scene) => ({ id: await proposal(scene), actor: agent }),
  dismissProposalWorkflow: async (scene) => ({ id: await proposal(scene), reason: "not_needed", actor: agent }),
  takeBackProposalWorkflow: async (scene) => {
    const id = await proposal(scene)
    await scene.test.sql("update after_sales_proposal set status = 'accepted', decided_at = now() where id = ?", [id])
    return { id, actor: agent }
  },
}
