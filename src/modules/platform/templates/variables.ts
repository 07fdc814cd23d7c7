import { type Audience, type TemplateCode, templateCodes } from "./codes"

/** Texts and numbers that a wording names; instants and days come in the reader's own form. */
export type TemplateVariables = { locale: string; link: string } & Partial<{
  shop: { name: string; email: string; phone: string }
  case: {
    number: string
    service: string
    status: string
    priority: string
    customer: string
    products: string
    resolution: string
  }
  message: { text: string }
  into: { number: string }
  order: { number: string }
  code: string
  unit: { title: string; serial_number: string }
  transfer: { until: string }
  reason: string
  warranty: { name: string; ends_on: string }
  deadline: { name: string; at: string }
  request: { id: string; due_on: string }
}>

/** Made-up data, for a preview and for the check of a wording. */
const samples: Omit<Required<TemplateVariables>, "locale" | "link"> = {
  shop: { name: "Bottega", email: "help@example.com", phone: "+39 02 1234567" },
  case: {
    number: "AS-2027-000123",
    service: "Repair",
    status: "In progress",
    priority: "High",
    customer: "Anna Rossi",
    products: "Lario Uno",
    resolution: "Solved",
  },
  message: { text: "It drips from the left side.\nSince Monday." },
  into: { number: "AS-2027-000100" },
  order: { number: "1042" },
  code: "042137",
  unit: { title: "Lario Uno", serial_number: "SN-0042" },
  transfer: { until: "15 March 2027" },
  reason: "The receipt cannot be read",
  warranty: { name: "Two years more", ends_on: "31 March 2027" },
  deadline: { name: "First answer", at: "1 March 2027 at 12:00" },
  request: { id: "asprq_01", due_on: "28 February 2027" },
}

/** What a message of that kind could be filled with. */
export function sampleVariables(code: TemplateCode, locale: string): TemplateVariables {
  const names: readonly string[] = templateCodes[code].names
  const own = Object.entries(samples).filter(([name]) => names.includes(name))
  return { locale, link: linkOf(templateCodes[code].audience), ...Object.fromEntries(own) }
}

/** The names that a wording may use, as it writes them: `case.number`. */
export function variableNames(code: TemplateCode): string[] {
  return Object.entries(sampleVariables(code, "en")).flatMap(([name, value]) =>
    typeof value === "object" ? Object.keys(value).map((key) => `${name}.${key}`) : [name]
  )
}

function linkOf(audience: Audience): string {
  return audience === "staff" ? "https://shop.example/app/after-sales" : "https://shop.example/after-sales"
}
