import type {
  AdminService,
  AdminServicesUpdateBody,
  DetectionKind,
  ServiceChannel,
  ServiceRequirements,
} from "../../../src/types"

export const serviceChannels: ServiceChannel[] = ["store", "agent", "phone", "email"]

export type DetectionValues = { id: string; kind: DetectionKind; number: number | null; stepCode: string }

/** A service as its form holds it. */
export type ServiceValues = {
  names: Record<string, string>
  descriptions: Record<string, string>
  channels: ServiceChannel[]
  procedureId: string
  levelId: string
  requirements: ServiceRequirements
  detection: DetectionValues[]
  position: number
}

const noRequirements: ServiceRequirements = {
  needs_unit: true,
  coverage: "any",
  unit_statuses: [],
  product: { type: "all", ids: [] },
  country_codes: null,
  min_age_months: null,
  max_age_months: null,
  minutes: null,
  skills: [],
  max_open_per_unit: null,
}

/** What stands for nothing in a select, which knows no empty choice. */
export const none = "none"

export const emptyService: ServiceValues = {
  names: {},
  descriptions: {},
  channels: ["store", "agent", "phone", "email"],
  procedureId: none,
  levelId: none,
  requirements: noRequirements,
  detection: [],
  position: 0,
}

export function valuesOf(service: AdminService): ServiceValues {
  return {
    names: service.names,
    descriptions: service.descriptions,
    channels: service.channels,
    procedureId: service.procedure_id ?? none,
    levelId: service.service_level_id ?? none,
    requirements: service.requirements,
    detection: service.detection.map((rule) => ({
      id: rule.id,
      kind: rule.kind,
      number: rule.after_months ?? rule.before_days ?? rule.every_months,
      stepCode: rule.step_code ?? "",
    })),
    position: service.position,
  }
}

/** The one number or code that each kind of detection counts by. */
function ruleOf({ id, kind, number, stepCode }: DetectionValues) {
  switch (kind) {
    case "age":
      return { id, kind, after_months: number ?? 0 }
    case "warranty_ending":
      return { id, kind, before_days: number ?? 0 }
    case "recurrence":
      return { id, kind, every_months: number ?? 0 }
    case "failed_step":
      return { id, kind, step_code: stepCode.trim() }
  }
}

/** What the API takes: no empty texts, and no list of things where everything is meant. */
export function bodyOf(values: ServiceValues): AdminServicesUpdateBody {
  const { requirements } = values
  return {
    names: withoutEmpty(values.names),
    descriptions: withoutEmpty(values.descriptions),
    channels: values.channels,
    procedure_id: values.procedureId === none ? null : values.procedureId,
    service_level_id: values.levelId === none ? null : values.levelId,
    requirements: {
      ...requirements,
      product: requirements.product.type === "all" ? { type: "all", ids: [] } : requirements.product,
      country_codes: requirements.country_codes?.length ? requirements.country_codes : null,
    },
    detection: values.detection.map(ruleOf),
    position: values.position,
  }
}

/** A rule that doesn't say when can't be saved. */
export const isDetectionComplete = (rules: DetectionValues[]): boolean =>
  rules.every(({ kind, number, stepCode }) =>
    kind === "failed_step" ? stepCode.trim() !== "" : number !== null && number > 0
  )

function withoutEmpty(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim()))
}
