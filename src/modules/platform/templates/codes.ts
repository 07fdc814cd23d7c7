/** Who reads a message: its words and links are for them. */
export type Audience = "customer" | "staff"

const customerCase = ["case", "shop"] as const
const staffCase = ["case"] as const

/**
 * Every message that the plugin sends, with who reads it and what its wording may name. `link` and `locale` are
 * there for all.
 */
export const templateCodes = {
  case_created: { audience: "customer", names: customerCase },
  case_acknowledged: { audience: "customer", names: customerCase },
  case_message: { audience: "customer", names: [...customerCase, "message"] },
  case_waiting: { audience: "customer", names: customerCase },
  case_question: { audience: "customer", names: customerCase },
  case_resolved: { audience: "customer", names: customerCase },
  case_closed: { audience: "customer", names: customerCase },
  case_cancelled: { audience: "customer", names: customerCase },
  case_reopened: { audience: "customer", names: customerCase },
  case_merged: { audience: "customer", names: [...customerCase, "into"] },
  guest_code: { audience: "customer", names: ["order", "code", "shop"] },
  transfer_invitation: { audience: "customer", names: ["unit", "transfer", "shop"] },
  registration_approved: { audience: "customer", names: ["unit", "shop"] },
  registration_rejected: { audience: "customer", names: ["unit", "reason", "shop"] },
  warranty_expiring: { audience: "customer", names: ["unit", "warranty", "shop"] },
  staff_case_created: { audience: "staff", names: staffCase },
  staff_case_assigned: { audience: "staff", names: staffCase },
  staff_case_message: { audience: "staff", names: [...staffCase, "message"] },
  staff_case_reopened: { audience: "staff", names: staffCase },
  staff_case_cancelled: { audience: "staff", names: staffCase },
  staff_safety_review: { audience: "staff", names: staffCase },
  staff_deadline_warning: { audience: "staff", names: [...staffCase, "deadline"] },
  staff_deadline_breached: { audience: "staff", names: [...staffCase, "deadline"] },
  staff_privacy_due: { audience: "staff", names: ["request"] },
} as const satisfies Record<string, { audience: Audience; names: readonly string[] }>

export type TemplateCode = keyof typeof templateCodes

export function isTemplateCode(code: string): code is TemplateCode {
  return Object.hasOwn(templateCodes, code)
}
