type CatalogStock = { productId: string; services?: { enquiry: string; procedure: string } }

const step = {
  code: "look",
  title: { en: "Look at it", it: "Guardare" },
  instruction: { en: "With good light" },
  by: "agent",
  is_required: true,
  evidence: [
    { code: "seen", kind: "check", label: { en: "Seen" }, is_required: true },
    { code: "volts", kind: "measurement", label: { en: "Voltage" }, is_required: false, min: 207, max: 253, unit: "V" },
  ],
  document: null,
}

const service = {
  names: { en: "Check-up", it: "Controllo" },
  descriptions: { en: "We look at it" },
  requirements: {
    needs_unit: true,
    coverage: "any",
    unit_statuses: ["delivered"],
    product: { type: "tag", ids: ["ptag_1"] },
    country_codes: ["it"],
    min_age_months: 1,
    max_age_months: 120,
    minutes: 45,
    skills: ["pressure"],
    max_open_per_unit: 2,
  },
  detection: [{ id: "yearly", kind: "recurrence", every_months: 12 }],
  channels: ["store", "phone"],
  price_amount: 49.9,
  currency_code: "eur",
  documents: [{ code: "report", names: { en: "Report" } }],
  position: 5,
}

/** Bodies of the routes of services, procedures, instructions and proposals. */
export function catalogBodies({ productId }: CatalogStock) {
  return {
    "admin.services.create": { code: "check-up", kind: "maintenance", ...service },
    "admin.services.update": { position: 7, requirements: { minutes: 30 } },
    "admin.services.adopt": { codes: ["complaint"] },
    "admin.services.publish": {},
    "admin.services.retire": { rev: 2 },
    "admin.procedures.create": { code: "looking", names: { en: "Looking" }, steps: [step] },
    "admin.procedures.update": { names: { en: "Looking" } },
    "admin.procedures.publish": { version: 1 },
    "admin.instructions.create": { product_id: productId, code: "manual", names: { en: "Manual", it: "Manuale" } },
    "admin.instructions.update": { names: { en: "Handbook" } },
    "admin.instructions.draft": { language: "en", body: "Fill it with water." },
    "admin.instructions.publish": { language: "en" },
    "admin.instructions.retire": { language: "en" },
    "admin.proposals.dismiss": { reason: "not_needed", note: "The customer has moved" },
  }
}

/** Ids in the paths of these routes, by noun. */
export function catalogIds({ services }: CatalogStock): Record<string, string> {
  return {
    services: services?.enquiry ?? "assvc_none",
    procedures: services?.procedure ?? "asproc_none",
    instructions: "asins_none",
    proposals: "asprp_none",
  }
}

/** What these routes ask for in their query. */
export const catalogQueries = {
  "admin.procedures.diff": { from: "1", to: "1" },
  "admin.instructions.upload": { language: "en" },
  "admin.instructions.file": { language: "en" },
}
