import * as flows from "../../../src/workflows"
import { offer, type Offer } from "../offer"
import { agent } from "../shop"
import { asCustomer, done, fresh, type Inputs, preparedPicture, type Scene } from "./scene"

let checked: Promise<Offer> | null = null

/** A case that runs a procedure of three steps. */
async function withSteps(scene: Scene): Promise<{ case_id: string; steps: { id: string; code: string }[] }> {
  checked ??= offer(scene.test, fresh("hooked-check"))
  const { serviceId } = await checked
  const { unit_ids } = await scene.desk.units()
  const case_id = await scene.desk.open({
    service_id: serviceId,
    items: [{ unit_id: unit_ids[0], quantity: 1, description: "The yearly look" }],
  })
  return { case_id, steps: (await scene.desk.read(case_id)).steps }
}

const pressure = (bar: number) => [
  { code: "opened", value: { checked: true } },
  { code: "bar", value: { number: bar, unit: "bar" } },
]

async function attached(scene: Scene) {
  const case_id = await scene.desk.open()
  const input = { case_id, file: await preparedPicture(), max_files: 10, actor: agent }
  const { id } = await done(scene, flows.uploadCaseAttachmentWorkflow, input)
  return { id, case_id, actor: agent }
}

async function dangerous({ test, desk }: Scene) {
  return desk.open({
    items: [{ quantity: 1, symptom_code: "smoke", description: "It smokes" }],
    owner: { customer_id: test.customer.id },
  })
}

async function resolved({ desk }: Scene) {
  const id = await desk.open()
  await desk.move(id, "resolve")
  return id
}

/** What can be asked about cases. */
export const caseInputs: Inputs = {
  createCaseWorkflow: ({ desk }) => desk.requestOf(),
  addCaseMessageWorkflow: async ({ desk }) => ({ case_id: await desk.open(), body: "We look at it", actor: agent }),
  acknowledgeCaseWorkflow: async ({ desk, test }) => {
    const id = await desk.open()
    await test.sql("update after_sales_case set acknowledged_at = null where id = ?", [id])
    return { id, actor: agent }
  },
  answerCaseQuestionWorkflow: async (scene) => {
    const id = await scene.desk.open()
    await scene.test.sql("update after_sales_case set open_question = 'which_right' where id = ?", [id])
    return { id, right_claimed: "guarantee", ...asCustomer(scene) }
  },
  assignCaseWorkflow: async ({ desk }) => ({ id: await desk.open(), assignee_id: "user_bo", actor: agent }),
  bulkUpdateCasesWorkflow: async ({ desk }) => ({
    ids: [await desk.open(), await desk.open()],
    action: { kind: "priority", priority: "high" },
    actor: agent,
  }),
  changeCaseStatusWorkflow: async ({ desk }) => ({ id: await desk.open(), action: "start", actor: agent }),
  completeCaseStepWorkflow: async (scene) => {
    const { case_id, steps } = await withSteps(scene)
    return { case_id, step_id: steps[0].id, evidence: pressure(9), actor: agent }
  },
  skipCaseStepWorkflow: async (scene) => {
    const { case_id, steps } = await withSteps(scene)
    const input = { case_id, step_id: steps[0].id, evidence: pressure(9), actor: agent }
    await done(scene, flows.completeCaseStepWorkflow, input)
    return { case_id, step_id: steps[1].id, reason: "not_applicable", actor: agent }
  },
  repeatCaseStepWorkflow: async (scene) => {
    const { case_id, steps } = await withSteps(scene)
    const input = { case_id, step_id: steps[0].id, evidence: pressure(2), actor: agent }
    await done(scene, flows.completeCaseStepWorkflow, input)
    return { case_id, step_id: steps[0].id, actor: agent }
  },
  editCaseWorkflow: async ({ desk }) => ({ id: await desk.open(), priority: "high", actor: agent }),
  followUpCaseWorkflow: async (scene) => ({
    case_id: await resolved(scene),
    description: "The second pump",
    actor: agent,
  }),
  mergeCasesWorkflow: async ({ desk }) => ({
    from_ids: [await desk.open()],
    into_id: await desk.open(),
    actor: agent,
  }),
  reopenCaseWorkflow: async (scene) => ({
    id: await resolved(scene),
    message: "It is not solved",
    ...asCustomer(scene),
  }),
  reviewCaseSafetyWorkflow: async (scene) => ({ id: await dangerous(scene), outcome: "no_danger", actor: agent }),
  uploadCaseAttachmentWorkflow: async ({ desk }) => ({
    case_id: await desk.open(),
    file: await preparedPicture(),
    max_files: 10,
    actor: agent,
  }),
  removeCaseAttachmentWorkflow: attached,
}
