import { languagesOf, missingLanguages } from "./languages"
import type { EvidenceDefinition, ProcedureStep, TextByLanguage } from "./types"

export type ProcedureProblem = { code: string; params: Record<string, string | number> }

/** Everything that keeps a draft from being published, all at once. */
export function procedureProblems(names: TextByLanguage, steps: ProcedureStep[]): ProcedureProblem[] {
  const languages = languagesOf(names)
  return [
    ...(languages.length ? [] : [problem("names")]),
    ...(steps.length ? [] : [problem("steps")]),
    ...repeated(steps.map(({ code }) => code)).map((step) => problem("step_repeated", { step })),
    ...steps.flatMap((step) => stepProblems(step, languages)),
  ]
}

function stepProblems(step: ProcedureStep, languages: string[]): ProcedureProblem[] {
  const silent = missingLanguages(step.title, languages)
  return [
    ...(silent.length ? [problem("step_title", { step: step.code, languages: silent.join(", ") })] : []),
    ...repeated(step.evidence.map(({ code }) => code)).map((evidence) =>
      problem("evidence_repeated", { step: step.code, evidence })
    ),
    ...step.evidence.flatMap((evidence) => evidenceProblems(step.code, evidence, languages)),
  ]
}

function evidenceProblems(step: string, evidence: EvidenceDefinition, languages: string[]): ProcedureProblem[] {
  const { code, kind, min, max, unit, label } = evidence
  const silent = missingLanguages(label, languages)
  const params = { step, evidence: code }
  const hasLimits = given(min) || given(max) || given(unit)
  return [
    ...(silent.length ? [problem("evidence_label", { ...params, languages: silent.join(", ") })] : []),
    ...(kind !== "measurement" && hasLimits ? [problem("evidence_limits", params)] : []),
    ...(kind === "measurement" && !given(unit) ? [problem("evidence_unit", params)] : []),
    ...(given(min) && given(max) && Number(min) > Number(max) ? [problem("evidence_range", params)] : []),
  ]
}

const given = (value: unknown) => value !== undefined && value !== null

function repeated(codes: string[]): string[] {
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))]
}

function problem(code: string, params: ProcedureProblem["params"] = {}): ProcedureProblem {
  return { code, params }
}
