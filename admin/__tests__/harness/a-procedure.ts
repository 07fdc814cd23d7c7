import type { AdminProcedureDetail, AdminProcedureVersion, ProcedureStep } from "../../../src/types"
import { asked } from "./a-step"

/** A step of a procedure, as it is planned. */
export const plannedStep = (changes: Partial<ProcedureStep> = {}): ProcedureStep => ({
  code: "measure",
  title: { en: "Measure the pump", it: "Misurare la pompa" },
  instruction: { en: "Let it warm up first." },
  by: "technician",
  is_required: true,
  evidence: [asked()],
  document: null,
  ...changes,
})

export const aVersion = (changes: Partial<AdminProcedureVersion> = {}): AdminProcedureVersion => ({
  id: "aspver_1",
  procedure_id: "asproc_1",
  version: 1,
  status: "published",
  steps: [plannedStep()],
  published_at: "2026-02-01T09:00:00.000Z",
  published_by: "user_1",
  retired_at: null,
  created_at: "2026-01-31T09:00:00.000Z",
  updated_at: "2026-02-01T09:00:00.000Z",
  ...changes,
})

/** A second version that nobody follows yet. */
export const aDraft = (changes: Partial<AdminProcedureVersion> = {}): AdminProcedureVersion =>
  aVersion({ id: "aspver_2", version: 2, status: "draft", published_at: null, published_by: null, ...changes })

/** A procedure in force whose next version is being written. */
export function aProcedure(changes: Partial<AdminProcedureDetail> = {}): AdminProcedureDetail {
  return {
    id: "asproc_1",
    code: "repair",
    names: { en: "Repair", it: "Riparazione" },
    status: "published",
    published_version: 1,
    draft_version: 2,
    steps_count: 1,
    services: [{ id: "assvc_1", code: "repair_request", names: { en: "Repair request" } }],
    adopted_from: null,
    retired_at: null,
    created_at: "2026-01-31T09:00:00.000Z",
    updated_at: "2026-03-03T10:00:00.000Z",
    versions: [aDraft(), aVersion()],
    problems: [],
    history: [],
    ...changes,
  }
}
