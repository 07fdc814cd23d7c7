import type { CaseEvidence, CaseEvidenceDefinition, CaseStep, CaseStepDefinition } from "../../../src/types"

/** What a step asks for: by itself the pressure in bar, from 8.5 to 9.5. */
export const asked = (changes: Partial<CaseEvidenceDefinition> = {}): CaseEvidenceDefinition => ({
  code: "pressure",
  kind: "measurement",
  label: { en: "Pressure", it: "Pressione" },
  is_required: true,
  min: 8.5,
  max: 9.5,
  unit: "bar",
  ...changes,
})

/** What was taken down at a step. */
export const taken = (changes: Partial<CaseEvidence> = {}): CaseEvidence => ({
  id: "asevd_1",
  code: "pressure",
  kind: "measurement",
  value: { number: 9, unit: "bar" },
  attachment_id: null,
  within_limits: true,
  actor_type: "user",
  actor_id: "user_1",
  source_kind: null,
  source_id: null,
  created_at: "2026-06-02T09:00:00.000Z",
  ...changes,
})

type StepChanges = Partial<Omit<CaseStep, "definition">> & { definition?: Partial<CaseStepDefinition> }

/** A step of a case's procedure: by itself the first, still open, which measures the pressure. */
export const aStep = ({ definition, ...changes }: StepChanges = {}): CaseStep => {
  const code = changes.code ?? "measure"
  return {
    id: `asstp_${code}`,
    position: 1,
    attempt: 1,
    code,
    status: "open",
    done_at: null,
    done_by_type: null,
    done_by_id: null,
    skip_reason: null,
    evidence: [],
    ...changes,
    definition: {
      code,
      title: { en: "Measure the pressure", it: "Misura la pressione" },
      instruction: { en: "At the group, warm.", it: "Al gruppo, a caldo." },
      by: "agent",
      is_required: true,
      evidence: [asked()],
      document: null,
      ...definition,
    },
  }
}
