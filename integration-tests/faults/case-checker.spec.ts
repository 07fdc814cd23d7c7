import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../src/modules/service-catalog"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../src/modules/service-case"
import { addCaseMessageWorkflow } from "../../src/workflows/service-case/workflows/add-case-message"
import { createCaseWorkflow } from "../../src/workflows/service-case/workflows/create-case"
import { mergeCasesWorkflow } from "../../src/workflows/service-case/workflows/merge-cases"
import { sweep } from "../../src/workflows/sweep"
import { offerServices, type Services } from "../http/harness/services"
import { placeOrder } from "../servers/shop/place-order"
import { caseProblemsIn } from "./checker"
import { describeShop } from "./shop-test"

const agent = { type: "user", id: "user_anna" } as const

/** The test that kills servers over their cases is worth what its checker sees, so here it is shown what it must see. */
describeShop("case_checker", (test) => {
  let services: Services
  let repair: string
  let merged: string

  const open = async (service_id: string, unit_id?: string) => {
    const items = [{ unit_id, quantity: 1, description: "It does not heat" }]
    const owner = unit_id ? undefined : { customer_id: test.customer.id }
    const { result } = await createCaseWorkflow(test.container).run({
      input: {
        ...{
          service_id,
          items,
          owner,
          locale: "it",
          channel: "phone",
          assign: { to: "none" },
          actor: agent,
          asker: null,
        },
      },
    })
    return result.case.id
  }
  /** What the checker finds after a statement, which is then taken back. */
  const problemsAfter = async (spoil: string) => {
    const knex = test.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const transaction = await knex.transaction()
    try {
      await transaction.raw(spoil)
      return await caseProblemsIn(async <Row>(statement: string) => (await transaction.raw(statement)).rows as Row[])
    } finally {
      await transaction.rollback()
    }
  }
  /** A trigger keeps histories as they are: whoever spoils one is the database's owner. */
  const inHistory = (statement: string) => `alter table after_sales_case_event disable trigger user; ${statement}`

  const setUp = async () => {
    services = await offerServices(test.container)
    const catalog = test.container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
    const { requirements } = await catalog.retrieveService(services.repair)
    const content = { requirements: { ...requirements, unit_statuses: ["ordered" as const] } }
    await catalog.updateService({ id: services.repair, content, actor: agent })
    await placeOrder(test.container, { ...test, quantities: [1] })
    await test.bus.drain()
    const [unit] = await test.sql<{ id: string }>("select id from after_sales_unit")

    repair = await open(services.repair, unit.id)
    merged = await open(services.enquiry)
    const into_id = await open(services.enquiry)
    await addCaseMessageWorkflow(test.container).run({
      input: { case_id: repair, body: "We look at it", visibility: "customer", actor: agent },
    })
    await mergeCasesWorkflow(test.container).run({ input: { from_ids: [merged], into_id, actor: agent } })
    const cases = test.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const [step] = await cases.listAfterSalesCaseSteps({ case_id: repair, position: 0 })
    const evidence = [{ code: "symptom", value: { text: "Cold" } }]
    await cases.completeStep({ case_id: repair, step_id: step.id, evidence, actor: agent })
    await sweep(test.container)
    await test.bus.drain()
  }

  const spoils = (): [string, string, RegExp][] => [
    ["an item without its case", "update after_sales_case_item set case_id = id", /belongs to no case/],
    ["a case of which nothing is told", "delete from after_sales_case_item", /has no item/],
    ["a step that is missing", "delete from after_sales_case_step where position = 1", /steps of/],
    [
      "a step that is done and shows nothing",
      "alter table after_sales_case_evidence disable trigger user; delete from after_sales_case_evidence",
      /is done with 1 events and 0 pieces/,
    ],
    ["a message that nobody was told of", "update after_sales_case_message set id = 'x'", /told of 0 times/],
    ["words that are gone", "delete from after_sales_case_message", /has 0 messages and 1 events/],
    ["an assignee without a word", "update after_sales_case set assignee_id = 'user_x'", /was last given to/],
    ["a case whose clock never ran", "delete from after_sales_case_deadline", /has no clock/],
    ["a list that shows another clock", "update after_sales_case set next_due_at = now()", /as its next deadline/],
    [
      "a merge into nothing",
      "update after_sales_case set merged_into_id = 'x' where merged_into_id is not null",
      /merged/,
    ],
    ["a unit that doesn't know of its case", "delete from after_sales_unit_matter", /matter  of case/],
    ["a unit that waits for ever", "update after_sales_unit_matter set ref_id = 'x'", /that is not there/],
    ["news that nobody heard", "update after_sales_case_outbox set done_at = null", /still waits in the outbox/],
    ["a receipt that was not confirmed", "delete from after_sales_notification", /0 mails about its receipt/],
    [
      "a mail that nobody sends",
      "update after_sales_notification set status = 'sending', next_attempt_at = now()",
      /is still sending/,
    ],
    [
      "a procedure of which nothing is in force",
      "update after_sales_procedure_version set status = 'retired'",
      /0 versions in force/,
    ],
    [
      "a proposal that was accepted for nothing",
      `insert into after_sales_proposal (id, detection_key, service_id, rule_id, unit_id, reason_code, params, due_on,
         product_title, status, decided_at) values ('p', 'p', 's', 'r', 'u', 'age', '{}', '2026-01-01', 'x', 'accepted', now())`,
      /proposal p is accepted/,
    ],
    [
      "a code that was promised and not mailed",
      `insert into after_sales_guest_code (id, email, order_display_id, order_id, locale, expires_at, mailed_at)
       values ('g', 'a@example.com', 1, 'o', 'en', now(), now())`,
      /code g was made and never mailed/,
    ],
    [
      "an event that was changed",
      inHistory(`update after_sales_case_event set data = '{"into_id": "x"}' where kind = 'merged'`),
      /^event .* hash/,
    ],
    [
      "an event that was taken out of a history",
      inHistory("delete from after_sales_case_event where kind = 'merged'"),
      new RegExp(`case ${merged} has 0 events that it was merged`),
    ],
    [
      "a gap in a history",
      inHistory(`delete from after_sales_case_event where case_id = '${repair}' and seq = 2`),
      /place 3 after 1/,
    ],
    [
      "two cases of one request",
      `drop index "IDX_after_sales_case_request_unique";
       update after_sales_case set idempotency_key = 'same', idempotency_caller = 'user:a'`,
      /request same of user:a made 3 cases/,
    ],
    [
      "a number that was given twice",
      `drop index "IDX_after_sales_case_number_unique"; update after_sales_case set number = 'S-1'`,
      /number S-1 was given 3 times/,
    ],
  ]

  it("sees everything that a dying server must not leave behind", async () => {
    await setUp()
    expect(await caseProblemsIn(test.sql)).toEqual([])

    const unseen: string[] = []
    for (const [what, spoil, problem] of spoils()) {
      const found = await problemsAfter(spoil)
      if (!found.some((line) => problem.test(line))) {
        unseen.push(`${what}: ${found.join("; ")}`)
      }
    }
    expect(unseen).toEqual([])
  })
})
