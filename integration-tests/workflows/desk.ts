import type { CreateCaseResult } from "../../src/modules/service-case"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../src/modules/service-case"
import { changeCaseStatusWorkflow } from "../../src/workflows/service-case/workflows/change-case-status"
import { createCaseWorkflow } from "../../src/workflows/service-case/workflows/create-case"
import type { CaseRequest } from "../../src/workflows/service-case/intake/types"
import type { ShopTest } from "../faults/shop-test"
import { line, sell } from "../http/harness/orders"
import { offerServices, type Services } from "../http/harness/services"
import { agent } from "./shop"

/** What a workflow answers that was run without throwing. */
export type Outcome<Result = unknown> = {
  result: Result
  errors: { error: { message: string; code?: string; type?: string; details?: Record<string, unknown> } }[]
}

/** Why it was refused, as codes; none when it was done. */
export const codesOf = ({ errors }: { errors: unknown[] }) =>
  (errors as Outcome["errors"]).map(({ error }) => error.code ?? error.message)

export type StoredEvent = { kind: string; visibility: string; actor_id: string | null; data: Record<string, unknown> }

/** A service desk: what it offers, how cases come to it, and what its books say of them. */
export function deskOf(test: ShopTest) {
  const sql: ShopTest["sql"] = (statement, params) => test.sql(statement, params)
  let services: Services | null = null
  const offered = async () => (services ??= await offerServices(test.container))
  const cases = () => test.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

  /** The request of an agent for the shop's customer, with what the test changes. */
  const requestOf = async (change: Partial<CaseRequest> = {}): Promise<CaseRequest> => ({
    service_id: (await offered()).enquiry,
    items: [{ quantity: 1, description: "It does not heat" }],
    channel: "phone",
    locale: "it",
    owner: change.items?.some(({ unit_id, order_line_id }) => unit_id || order_line_id)
      ? undefined
      : { customer_id: test.customer.id },
    assign: { to: "none" },
    actor: agent,
    asker: null,
    ...change,
  })
  const create = async (change: Partial<CaseRequest> = {}) => {
    const input = await requestOf(change)
    return createCaseWorkflow(test.container).run({ input, throwOnError: false }) as Promise<Outcome<CreateCaseResult>>
  }

  return {
    offered,
    cases,
    requestOf,
    create,
    /** A case that was opened. Answers its id. */
    open: async (change: Partial<CaseRequest> = {}): Promise<string> => {
      const { result, errors } = await create(change)
      if (errors.length) {
        throw errors[0].error as Error
      }
      return result.case.id
    },
    /** Units of an order that the customer, or whoever is named, got five weeks ago. */
    units: async (quantity = 1, owner: { customer_id: string | null; email: string } | null = null) =>
      sell(test.container, {
        customer_id: owner ? owner.customer_id : test.customer.id,
        email: owner ? owner.email : test.customer.email,
        sales_channel_id: test.shop.channelId,
        lines: [line({ quantity, product_id: test.shop.articles[0].productId })],
      }),
    move: (
      id: string,
      action: Parameters<ServiceCaseModuleService["changeStatus"]>[0]["action"],
      change: Partial<Parameters<ServiceCaseModuleService["changeStatus"]>[0]> = {}
    ) =>
      changeCaseStatusWorkflow(test.container).run({
        input: { id, action, resolution_code: "not_needed", cancel_reason: "by_shop", actor: agent, ...change },
        throwOnError: false,
      }),
    read: (id: string) => cases().retrieveAdminCase(id),
    history: (id: string) =>
      sql<StoredEvent>(
        "select kind, visibility, actor_id, data from after_sales_case_event where case_id = ? order by seq",
        [id]
      ),
    kinds: async (id: string) =>
      (await sql<{ kind: string }>("select kind from after_sales_case_event where case_id = ? order by seq", [id])).map(
        ({ kind }) => kind
      ),
    /** Units on which the case is noted as open. */
    spokenFor: async (id: string) =>
      (
        await sql<{ unit_id: string }>(
          `select unit_id from after_sales_unit_matter
           where kind = 'case' and ref_id = ? and closed_at is null and deleted_at is null order by unit_id`,
          [id]
        )
      ).map(({ unit_id }) => unit_id),
    /** What somebody is still to be told of the case. */
    outbox: async (id: string) =>
      (
        await sql<{ kind: string }>(
          "select kind from after_sales_case_outbox where case_id = ? and done_at is null order by created_at, event_id",
          [id]
        )
      ).map(({ kind }) => kind),
    /** Moves a deadline of a case, as if the time up to it had passed. */
    due: (id: string, kind: string, interval: string) =>
      sql(
        `update after_sales_case_deadline set due_at = now() + ?::interval, warn_at = now() + ?::interval
         where case_id = ? and kind = ?`,
        [interval, interval, id, kind]
      ),
  }
}

export type Desk = ReturnType<typeof deskOf>
