import type { AdminCasesCreateBody, CasePriority, CaseRemedy, CaseServiceKind } from "../../../../src/types"

export type CreateChannel = NonNullable<AdminCasesCreateBody["channel"]>

export const createChannels: CreateChannel[] = ["phone", "email", "agent"]

export type CreateValues = {
  service?: string
  unitIds: string[]
  email: string
  name: string
  symptom?: string
  /** Of a complaint. */
  remedy?: CaseRemedy
  description: string
  channel: CreateChannel
  priority: CasePriority
}

export const emptyCase: CreateValues = {
  unitIds: [],
  email: "",
  name: "",
  description: "",
  channel: "phone",
  priority: "normal",
}

type From = { orderId?: string; customerId?: string; kind?: CaseServiceKind }

/** Whether everything is there: a service, words, somebody whose case it is, and what a complaint is after. */
export function isCaseComplete(values: CreateValues, { customerId, kind }: From): boolean {
  const hasOwner = values.unitIds.length > 0 || Boolean(customerId) || /^\S+@\S+$/.test(values.email.trim())
  const hasRemedy = kind !== "complaint" || values.remedy !== undefined
  return Boolean(values.service) && values.description.trim() !== "" && hasOwner && hasRemedy
}

/**
 * What is sent. The words stand on each unit, for each may go its own way later; whose case it is follows from the
 * units unless somebody else is named.
 */
export function createBody(values: CreateValues, { orderId, customerId, kind }: From): AdminCasesCreateBody {
  const words = {
    description: values.description.trim(),
    ...(values.symptom ? { symptom_code: values.symptom } : {}),
  }
  const email = values.email.trim()
  const name = values.name.trim()

  return {
    service_id: values.service ?? "",
    items: values.unitIds.length ? values.unitIds.map((unit_id) => ({ unit_id, ...words })) : [words],
    channel: values.channel,
    priority: values.priority,
    ...(kind === "complaint" ? { remedy_sought: values.remedy } : {}),
    ...(orderId ? { order_id: orderId } : {}),
    ...(customerId ? { customer_id: customerId } : {}),
    ...(email && !customerId ? { email } : {}),
    ...(name ? { name } : {}),
  }
}
