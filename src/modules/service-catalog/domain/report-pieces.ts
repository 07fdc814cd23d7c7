import { languagesOf, missingLanguages } from "./languages"
import { needsPiece, type PieceReport, type ReadinessPiece, readinessPieces } from "./readiness"
import type { ServiceContent } from "./service-content"
import type { ProcedureStep, ServiceKind } from "./types"

/** What other modules say about their pieces; a piece that none has a word for is not available. */
export type Vouched = Partial<Record<ReadinessPiece, Omit<PieceReport, "piece">>>

/** A service with the steps in force of its procedure, as far as it has one. */
export type PlannedService = ServiceContent & { kind: ServiceKind; steps: ProcedureStep[] | null }

type Report = Omit<PieceReport, "piece">

/**
 * How far a service is from being offered: one line for each piece that its kind needs. The catalogue vouches for
 * what it holds itself; staff, resources and clocks are for the modules that keep them.
 */
export function reportPieces(service: PlannedService, vouched: Vouched = {}): PieceReport[] {
  return readinessPieces
    .filter((piece) => needsPiece(service.kind, piece))
    .map((piece) => ({ piece, ...reportOf(piece, service, vouched) }))
}

export function isReady(reports: PieceReport[]): boolean {
  return reports.every(({ state }) => state === "ready")
}

function reportOf(piece: ReadinessPiece, service: PlannedService, vouched: Vouched): Report {
  const languages = languagesOf(service.names)
  switch (piece) {
    case "names":
      return namesReport(service, languages)
    case "requirements":
      return requirementsReport(service)
    case "procedure":
      return procedureReport(service, languages)
    case "documents":
      return documentsReport(service, languages)
    case "channels":
      return service.channels.length ? ready : missing("channels")
    case "price":
      return priceReport(service)
    case "service_level":
      return service.service_level_id === null ? ready : (vouched.service_level ?? notAvailable)
    case "trained_staff":
    case "resources":
      return vouched[piece] ?? notAvailable
  }
}

const ready: Report = { state: "ready", code: "ready", params: {} }
const notAvailable: Report = { state: "not_available", code: "not_available", params: {} }

function missing(code: string, params: PieceReport["params"] = {}): Report {
  return { state: "missing", code, params }
}

function namesReport({ descriptions }: PlannedService, languages: string[]): Report {
  const silent = missingLanguages(descriptions, languages)
  if (!languages.length) {
    return missing("names")
  }
  return silent.length ? missing("descriptions", { languages: silent.join(", ") }) : ready
}

function requirementsReport({ requirements: { product, needs_unit, unit_statuses } }: PlannedService): Report {
  if (product.type !== "all" && !product.ids.length) {
    return missing("product_scope", { scope: product.type })
  }
  return needs_unit && !unit_statuses.length ? missing("unit_statuses") : ready
}

function procedureReport({ steps, procedure_id }: PlannedService, languages: string[]): Report {
  if (!steps) {
    return missing(procedure_id === null ? "procedure" : "procedure_draft")
  }
  const silent = [...new Set(steps.flatMap(({ title }) => missingLanguages(title, languages)))].sort()
  return silent.length ? missing("procedure_languages", { languages: silent.join(", ") }) : ready
}

function documentsReport({ documents, steps }: PlannedService, languages: string[]): Report {
  const known = new Set(documents.map(({ code }) => code))
  const unknown = (steps ?? []).flatMap(({ document }) => (document && !known.has(document) ? [document] : []))
  if (unknown.length) {
    return missing("documents", { documents: [...new Set(unknown)].join(", ") })
  }
  const unnamed = documents.filter(({ names }) => missingLanguages(names, languages).length).map(({ code }) => code)
  return unnamed.length ? missing("document_names", { documents: unnamed.join(", ") }) : ready
}

function priceReport({ kind, price_amount, price_variant_id }: PlannedService): Report {
  const isPriced = price_amount !== null || price_variant_id !== null
  if (kind === "complaint" && isPriced) {
    return missing("complaint_is_free")
  }
  return price_amount !== null && price_variant_id !== null ? missing("two_prices") : ready
}
