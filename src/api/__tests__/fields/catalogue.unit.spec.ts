import { describeFields, read } from "./field-tests"

const service = {
  code: "check-up",
  kind: "maintenance",
  names: { en: "Check-up", it: "Controllo" },
  requirements: { needs_unit: true, max_age_months: 120 },
  detection: [{ id: "yearly", kind: "recurrence", every_months: 12 }],
  channels: ["store"],
  price_amount: 49.9,
  currency_code: "eur",
  documents: [{ code: "report", names: { en: "Report" } }],
}
const rule = service.detection[0]
const many = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`)

describeFields("admin.services.create", "body", service, [
  [{ code: undefined }, "code", "a code of small letters, digits, - and _"],
  [{ code: "Check up" }, "code", "at most 64"],
  [{ code: "-check" }, "code"],
  [{ code: "c".repeat(65) }, "code", "at most 64"],
  [{ kind: "magic" }, "kind", "installation, maintenance, repair, training, complaint, spare_part, enquiry"],
  [{ names: { english: "Check" } }, "names.english", "no such key; accepted: a language such as en or pt-BR"],
  [{ names: { en: "x".repeat(201) } }, "names.en", "0 to 200 characters"],
  [
    { names: Object.fromEntries(many(31).map((_, i) => [`a${String.fromCharCode(97 + (i % 26))}-${10 + i}`, "x"])) },
    "names",
    "at most 30 languages",
  ],
  [{ names: ["Check"] }, "names"],
  [{ descriptions: { it: "x".repeat(5_001) } }, "descriptions.it", "5000"],
  [{ requirements: { coverage: "maybe" } }, "requirements.coverage", "any, covered, not_covered"],
  [{ requirements: { needs_unit: "yes" } }, "requirements.needs_unit"],
  [{ requirements: { unit_statuses: ["broken"] } }, "requirements.unit_statuses.0", "pending, rejected"],
  [{ requirements: { country_codes: [] } }, "requirements.country_codes"],
  [{ requirements: { country_codes: ["Italy"] } }, "requirements.country_codes.0", "two letters"],
  [{ requirements: { min_age_months: -1 } }, "requirements.min_age_months", "at least 0"],
  [{ requirements: { max_age_months: 1_201 } }, "requirements.max_age_months", "at most 1200"],
  [{ requirements: { minutes: 0 } }, "requirements.minutes", "at least 1"],
  [{ requirements: { skills: ["Very good"] } }, "requirements.skills.0", "a code"],
  [{ requirements: { product: { type: "colour", ids: [] } } }, "requirements.product.type", "all, product, type"],
  [{ requirements: { product: { type: "tag" } } }, "requirements.product.ids", "required"],
  [{ requirements: { weather: "dry" } }, "requirements.weather", "Unknown field"],
  [{ detection: [{ ...rule, kind: "mood" }] }, "detection.0.kind", "age, warranty_ending, recurrence, failed_step"],
  [{ detection: [{ ...rule, every_months: 0 }] }, "detection.0.every_months", "at least 1"],
  [{ detection: [{ ...rule, before_days: 3_651 }] }, "detection.0.before_days", "at most 3650"],
  [{ detection: Array(21).fill(rule) }, "detection", "at most 20 items"],
  [{ channels: ["pigeon"] }, "channels.0", "store, agent, phone, email"],
  [{ price_amount: -0.01 }, "price_amount", "at least 0"],
  [{ price_amount: 1e12 }, "price_amount", "at most 1000000000"],
  [{ price_amount: "49.90" }, "price_amount", "number"],
  [{ currency_code: "euro" }, "currency_code", "three letters, such as eur"],
  [{ procedure_id: "a/b" }, "procedure_id", "an id"],
  [{ documents: [{ code: "report" }] }, "documents.0.names", "required"],
  [{ position: 1.5 }, "position"],
  [{ status: "published" }, "status", "Unknown field"],
  [{ rev: 1 }, "rev", "Unknown field"],
])

describeFields("admin.services.update", "body", { position: 7, rev: 1 }, [
  [{ position: undefined }, "", "at least one field"],
  [{ rev: 0 }, "rev"],
  [{ code: "other" }, "code", "Unknown field"],
  [{ kind: "repair" }, "kind", "Unknown field"],
])

describeFields("admin.services.adopt", "body", { codes: ["complaint"] }, [
  [{ codes: [] }, "codes", "at least 1"],
  [{ codes: many(51) }, "codes", "at most 50"],
  [{ codes: ["No Such"] }, "codes.0", "a code"],
])

describeFields("admin.services.list", "query", { kind: "repair", channel: "store", order: "position" }, [
  [{ kind: "magic" }, "kind.0"],
  [{ status: "open" }, "status.0", "draft, published, retired"],
  [{ channel: "post" }, "channel.0"],
  [{ order: "names" }, "order", "position, -position"],
])

const proof = {
  code: "volts",
  kind: "measurement",
  label: { en: "Voltage" },
  is_required: true,
  min: 207,
  max: 253,
  unit: "V",
}
const step = { code: "look", title: { en: "Look" }, by: "agent", is_required: true, evidence: [proof] }
const steps = (change: object) => ({ steps: [{ ...step, ...change }] })
const proofs = (change: object) => steps({ evidence: [{ ...proof, ...change }] })

describeFields("admin.procedures.create", "body", { code: "looking", names: { en: "Looking" }, steps: [step] }, [
  [{ code: "" }, "code"],
  [{ steps: Array(61).fill(step) }, "steps", "at most 60 items"],
  [steps({ code: "Look!" }), "steps.0.code", "a code"],
  [steps({ title: undefined }), "steps.0.title", "required"],
  [steps({ title: { en: "x".repeat(201) } }), "steps.0.title.en"],
  [steps({ instruction: { en: "x".repeat(5_001) } }), "steps.0.instruction.en", "5000"],
  [steps({ by: "robot" }), "steps.0.by", "agent, technician, customer"],
  [steps({ is_required: undefined }), "steps.0.is_required", "required"],
  [steps({ document: "A Report" }), "steps.0.document"],
  [steps({ duration: 5 }), "steps.0.duration", "Unknown field"],
  [proofs({ kind: "smell" }), "steps.0.evidence.0.kind", "check, measurement, photo, signature, serial_scan, note"],
  [proofs({ min: Number.NaN }), "steps.0.evidence.0.min"],
  [proofs({ max: 1e10 }), "steps.0.evidence.0.max", "at most 1000000000"],
  [proofs({ unit: "x".repeat(21) }), "steps.0.evidence.0.unit", "one line of 1 to 20 characters"],
  [proofs({ label: undefined }), "steps.0.evidence.0.label", "required"],
  [steps({ evidence: Array(31).fill(proof) }), "steps.0.evidence", "at most 30 items"],
])

describeFields("admin.procedures.update", "body", { names: { en: "Looking" } }, [
  [{ names: undefined }, "", "at least one field"],
  [{ code: "x" }, "code", "Unknown field"],
])

describeFields("admin.procedures.publish", "body", { version: 1 }, [
  [{ version: 0 }, "version"],
  [{ version: "1" }, "version"],
])

describeFields("admin.procedures.diff", "query", { from: "1", to: "2" }, [
  [{ from: undefined }, "from", "a whole number from 1 to 1000000"],
  [{ to: "0" }, "to", "a whole number from 1 to 1000000"],
  [{ to: "1e3" }, "to"],
  [{ to: " 2" }, "to"],
  [{ from: "9".repeat(20) }, "from"],
])

describeFields("admin.instructions.create", "body", { product_id: "prod_1", code: "manual", names: { en: "Manual" } }, [
  [{ product_id: undefined }, "product_id", "an id"],
  [{ names: undefined }, "names"],
  [{ code: "Manual" }, "code"],
  [{ body: "x" }, "body", "Unknown field"],
])

describeFields("admin.instructions.draft", "body", { language: "it", body: "Riempire d'acqua." }, [
  [{ language: "Italian" }, "language", "a language such as en or pt-BR"],
  [{ language: "it_IT" }, "language"],
  [{ body: " " }, "body", "a text of 1 to 100000 characters"],
  [{ body: "x".repeat(100_001) }, "body", "a text of 1 to 100000 characters"],
])

describeFields("admin.instructions.upload", "query", { language: "pt-BR" }, [
  [{ language: undefined }, "language"],
  [{ language: "" }, "language"],
])

describeFields("store.instructions.file", "query", { unit_id: "asunit_1", language: "it" }, [
  [{ unit_id: undefined }, "unit_id", "an id"],
  [{ language: undefined }, "language"],
  [{ version: "1" }, "version", "Unknown field"],
])

describeFields("admin.proposals.list", "query", { status: "open", reason: ["age"], order: "due_on" }, [
  [{ status: "new" }, "status.0", "open, accepted, dismissed"],
  [{ reason: "mood" }, "reason.0"],
  [{ order: "note" }, "order", "created_at, -created_at, due_on, -due_on"],
])

describeFields("admin.proposals.dismiss", "body", { reason: "not_needed", note: "Si è trasferito" }, [
  [{ reason: undefined }, "reason"],
  [{ reason: "because" }, "reason", "already_done"],
  [{ note: "x".repeat(2_001) }, "note", "1 to 2000"],
])

describe("what is read of a procedure", () => {
  it("a step without evidence, words and document has none", () => {
    const { evidence: _, ...bare } = step
    expect(read("admin.procedures.create", "body", { code: "a", steps: [bare] })).toEqual({
      code: "a",
      steps: [{ ...bare, evidence: [], instruction: {}, document: null }],
    })
  })

  it("an empty text is a text: readiness names what is missing, not the form", () => {
    expect(read("admin.services.update", "body", { names: { it: "" } })).toEqual({ names: { it: "" } })
  })
})
