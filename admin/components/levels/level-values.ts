import type { AdminServiceLevel, AdminServiceLevelsCreateBody, CasePriority } from "../../../src/types"
import { typedNumber } from "../cases/steps/evidence-values"

/** From the most urgent to the least: so the table is read. */
export const levelPriorities: CasePriority[] = ["critical", "high", "normal", "low"]

/** Targets are written in working hours; the API counts minutes. */
export type TargetValues = Record<CasePriority, { response: string; resolution: string }>

export type LevelValues = {
  name: string
  scope: AdminServiceLevel["scope"]
  scopeIds: string
  calendarId: string
  targets: TargetValues
  warnPercent: number | null
  reassign: string
  raisesPriority: boolean
  isActive: boolean
}

const usual: TargetValues = {
  critical: { response: "1", resolution: "8" },
  high: { response: "2", resolution: "16" },
  normal: { response: "8", resolution: "40" },
  low: { response: "16", resolution: "80" },
}

const hoursOf = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100)

export function levelValues(level: AdminServiceLevel | undefined, calendarId: string): LevelValues {
  const targetOf = (priority: CasePriority) =>
    level
      ? {
          response: hoursOf(level.targets[priority].first_response_minutes),
          resolution: hoursOf(level.targets[priority].resolution_minutes),
        }
      : usual[priority]

  return {
    name: level?.name ?? "",
    scope: level?.scope ?? "country",
    scopeIds: (level?.scope_ids ?? []).join(", "),
    calendarId: level?.calendar_id ?? calendarId,
    targets: Object.fromEntries(levelPriorities.map((name) => [name, targetOf(name)])) as TargetValues,
    warnPercent: level?.warn_percent ?? 80,
    reassign: level?.escalation.reassign ?? "none",
    raisesPriority: level?.escalation.raise_priority ?? false,
    isActive: (level?.status ?? "active") === "active",
  }
}

/** Hours as they are typed, in whole working minutes; null when that is no time, or more than the API takes. */
export function typedMinutes(hours: string): number | null {
  const number = typedNumber(hours)
  const minutes = number === null ? Number.NaN : Math.round(number * 60)
  return minutes >= 1 && minutes <= 100_000 ? minutes : null
}

/** Whether every target is a time, and none is to be solved before it is answered. */
export function areTargetsReadable(targets: TargetValues): boolean {
  return levelPriorities.every((name) => {
    const [response, resolution] = [typedMinutes(targets[name].response), typedMinutes(targets[name].resolution)]
    return response !== null && resolution !== null && response <= resolution
  })
}

export const scopeIdsOf = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean)

export function isLevelComplete(values: LevelValues): boolean {
  const isScoped = values.scope === "default" || scopeIdsOf(values.scopeIds).length > 0
  const { warnPercent } = values
  return (
    values.name.trim() !== "" &&
    values.calendarId !== "" &&
    isScoped &&
    areTargetsReadable(values.targets) &&
    warnPercent !== null &&
    warnPercent >= 1 &&
    warnPercent <= 99
  )
}

export function levelBody(
  values: LevelValues,
  notify: AdminServiceLevel["escalation"]["notify"]
): AdminServiceLevelsCreateBody {
  const targetOf = ({ response, resolution }: TargetValues[CasePriority]) => ({
    first_response_minutes: typedMinutes(response) ?? 0,
    resolution_minutes: typedMinutes(resolution) ?? 0,
  })
  const { critical, high, normal, low } = values.targets

  return {
    name: values.name.trim(),
    scope: values.scope,
    scope_ids: values.scope === "default" ? [] : scopeIdsOf(values.scopeIds),
    calendar_id: values.calendarId,
    targets: { critical: targetOf(critical), high: targetOf(high), normal: targetOf(normal), low: targetOf(low) },
    warn_percent: values.warnPercent ?? undefined,
    escalation: { reassign: values.reassign, raise_priority: values.raisesPriority, notify },
    status: values.isActive ? "active" : "inactive",
  }
}
