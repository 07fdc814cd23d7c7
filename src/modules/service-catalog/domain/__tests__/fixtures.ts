import { defaultRequirements } from "../requirements"
import type { OfferedService, Question } from "../eligibility"
import type { ProcedureStep, Requirements, UnitFacts } from "../types"

export function aUnit(changes: Partial<UnitFacts> = {}): UnitFacts {
  return {
    id: "asunit_1",
    status: "delivered",
    is_confirmed: true,
    product_id: "prod_1",
    product: { type_id: "ptyp_1", category_ids: ["pcat_1", "pcat_0"], tag_ids: ["ptag_1"] },
    country_code: "it",
    since_on: "2024-01-31",
    today: "2026-01-15",
    open_cases: {},
    ...changes,
  }
}

export function aService(requirements: Partial<Requirements> = {}, rest: Partial<OfferedService> = {}): OfferedService {
  return {
    id: "assvc_1",
    status: "published",
    channels: ["store", "agent"],
    requirements: { ...defaultRequirements, ...requirements },
    ...rest,
  }
}

export function aQuestion(changes: Partial<Question> = {}): Question {
  return { channel: "store", unit: aUnit(), coverage: "covered", ...changes }
}

export function aStep(code: string, changes: Partial<ProcedureStep> = {}): ProcedureStep {
  return {
    code,
    title: { en: `Do ${code}` },
    instruction: {},
    by: "agent",
    is_required: true,
    evidence: [],
    document: null,
    ...changes,
  }
}
