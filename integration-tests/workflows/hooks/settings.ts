import { Modules } from "@medusajs/framework/utils"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import * as flows from "../../../src/workflows"
import { agent } from "../shop"
import { done, fresh, type Inputs, type Scene } from "./scene"

const day = [["09:00", "17:00"]]
const minutes = { first_response_minutes: 60, resolution_minutes: 600 }

const newCalendar = () => ({
  name: fresh("Hooked hours"),
  time_zone: "Europe/Rome",
  windows: { mon: day, tue: day, wed: day },
  holidays_country: "it",
  closed_on: [],
  actor: agent,
})
const calendar = async (scene: Scene) => (await done(scene, flows.createCalendarWorkflow, newCalendar())).id
const newLevel = async (scene: Scene) => ({
  name: fresh("Hooked level"),
  scope: "customer",
  scope_ids: [fresh("cus")],
  calendar_id: await calendar(scene),
  targets: { low: minutes, normal: minutes, high: minutes, critical: minutes },
  warn_percent: 80,
  escalation: { reassign: "none", raise_priority: false, notify: "managers" },
  status: "active",
  actor: agent,
})
const level = async (scene: Scene) => (await done(scene, flows.createServiceLevelWorkflow, await newLevel(scene))).id
const newReply = () => ({ name: fresh("Greeting"), texts: { en: "Hello", it: "Buongiorno" }, actor: agent })
const reply = async (scene: Scene) => (await done(scene, flows.createReplyWorkflow, newReply())).id
const user = async ({ test }: Scene) =>
  (await test.container.resolve(Modules.USER).createUsers({ email: `${fresh("hooked")}@example.com` })).id
const newView = () => ({ resource: "cases", name: fresh("Mine"), filters: { status: ["new"] }, actor: agent })
const view = async (scene: Scene) => (await done(scene, flows.createSavedViewWorkflow, newView())).id
const wording = (subject: string) => ({
  code: "case_closed",
  locale: "en",
  subject,
  text: "Case {{ case.number }} is closed.",
  actor: agent,
})
const newRequest = () => ({ kind: "export", email: `${fresh("p")}@example.com`, country_code: "it", actor: agent })
const request = async (scene: Scene) => (await done(scene, flows.createPrivacyRequestWorkflow, newRequest())).id

/** Somebody without an account who asked for access to their order, and the code that they were sent. */
async function guest(scene: Scene) {
  const email = `${fresh("guest")}@example.com`
  const { order_id, unit_ids } = await scene.desk.units(1, { customer_id: null, email })
  const [{ display_id }] = await scene.test.sql<{ display_id: number }>(
    "select order_display_id as display_id from after_sales_unit where id = ?",
    [unit_ids[0]]
  )
  return { email, order_id, order_display_id: Number(display_id), locale: "en" }
}

async function coded(scene: Scene) {
  const { order_id: _, locale: _locale, ...asked } = await guest(scene)
  scene.test.bus.hold()
  await done(scene, flows.requestGuestAccessWorkflow, { ...asked, locale: "en" })
  const platform = scene.test.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const codes = await platform.issueGuestCodes(10)
  await scene.test.bus.drain()
  scene.test.bus.release()
  return { ...asked, code: codes.find(({ email }) => email === asked.email)?.code }
}

async function job(scene: Scene): Promise<string> {
  scene.test.bus.hold()
  const made = await done(scene, flows.createJobWorkflow, { kind: "units_import", created_by: agent })
  await scene.test.bus.drain()
  scene.test.bus.release()
  return made.id
}

/** What can be asked about how the desk works, guests, a person's data and the shop's settings. */
export const settingInputs: Inputs = {
  createCalendarWorkflow: async () => newCalendar(),
  updateCalendarWorkflow: async (scene) => ({
    id: await calendar(scene),
    content: { closed_on: ["2027-08-16"] },
    actor: agent,
  }),
  deleteCalendarWorkflow: async (scene) => ({ id: await calendar(scene), actor: agent }),
  createServiceLevelWorkflow: newLevel,
  updateServiceLevelWorkflow: async (scene) => ({
    id: await level(scene),
    content: { warn_percent: 50 },
    actor: agent,
  }),
  deleteServiceLevelWorkflow: async (scene) => ({ id: await level(scene), actor: agent }),
  setAgentWorkflow: async (scene) => ({ user_id: await user(scene), is_active: true, actor: agent }),
  createReplyWorkflow: async () => newReply(),
  updateReplyWorkflow: async (scene) => ({ id: await reply(scene), content: { texts: { en: "Hi" } } }),
  deleteReplyWorkflow: async (scene) => ({ id: await reply(scene) }),
  saveTemplateWorkflow: async () => wording(fresh("Closed")),
  resetTemplateWorkflow: async (scene) => {
    await done(scene, flows.saveTemplateWorkflow, wording("Closed"))
    return { code: "case_closed", locale: "en" }
  },
  createSavedViewWorkflow: async () => newView(),
  changeSavedViewWorkflow: async (scene) => ({
    id: await view(scene),
    name: fresh("Ours"),
    may_share: true,
    actor: agent,
  }),
  removeSavedViewWorkflow: async (scene) => ({ id: await view(scene), may_share: true, actor: agent }),
  assignRoleWorkflow: async (scene) => {
    await user(scene)
    return { user_id: await user(scene), role: "viewer", actor: agent }
  },
  updateSettingsWorkflow: async () => ({ patch: { return_window_days: 30 }, actor: agent }),
  requestGuestAccessWorkflow: async (scene) => {
    const { order_id: _, ...asked } = await guest(scene)
    return asked
  },
  startGuestSessionWorkflow: coded,
  endGuestSessionWorkflow: async (scene) => {
    const started = await done(scene, flows.startGuestSessionWorkflow, await coded(scene))
    return { id: started?.id }
  },
  claimGuestUnitsWorkflow: async (scene) => ({
    ...(await coded(scene)),
    customer_id: scene.heir.id,
    customer_email: scene.heir.email,
  }),
  createPrivacyRequestWorkflow: async () => newRequest(),
  extendPrivacyRequestWorkflow: async (scene) => ({ id: await request(scene), reason: "Much to look through" }),
  refusePrivacyRequestWorkflow: async (scene) => ({ id: await request(scene), reason: "Nobody can tell who asks" }),
  runPrivacyRequestWorkflow: async (scene) => ({ id: await request(scene), actor: agent }),
  createJobWorkflow: async () => ({ kind: "serials_import", payload: "serial_number,unit_id\nS,u", created_by: agent }),
  cancelJobWorkflow: async (scene) => ({ job_id: await job(scene) }),
  retryNotificationWorkflow: async (scene) => {
    const id = await scene.desk.open()
    await scene.test.bus.drain()
    const [message] = await scene.test.sql<{ id: string }>(
      `update after_sales_notification set status = 'failed', secret = null where id =
         (select id from after_sales_notification where subject_id = ? limit 1) returning id`,
      [id]
    )
    return { id: message.id }
  },
}
