import { z } from "@medusajs/framework/zod"
import type {
  DetectionKind,
  EvidenceKind,
  ProductRuleType,
  ServiceChannel,
  ServiceKind,
} from "../../modules/service-catalog"
import { dismissReasons } from "../../modules/service-catalog/domain/proposal-machine"
import { readinessPieces, type PieceState } from "../../modules/service-catalog/domain/readiness"

/** Keeps a list and the domain's type the same: a value too many or too few does not compile. */
function enumOf<T extends string>(id: string) {
  return <const L extends readonly [T, ...T[]]>(...values: [T] extends [L[number]] ? L : never) =>
    z.enum(values).meta({ id })
}

export const serviceKind = enumOf<ServiceKind>("ServiceKind")(
  "installation",
  "maintenance",
  "repair",
  "training",
  "complaint",
  "spare_part",
  "enquiry"
)
export const serviceStatus = z.enum(["draft", "published", "retired"]).meta({ id: "ServiceStatus" })
export const serviceChannel = enumOf<ServiceChannel>("ServiceChannel")("store", "agent", "phone", "email")
export const productRule = enumOf<ProductRuleType>("ProductRule")("all", "product", "type", "category", "tag")
export const coverageRule = z.enum(["any", "covered", "not_covered"]).meta({ id: "CoverageRule" })
export const detectionKind = enumOf<DetectionKind>("DetectionKind")("age", "warranty_ending", "recurrence", "failed_step")
export const evidenceKind = enumOf<EvidenceKind>("EvidenceKind")(
  "check",
  "measurement",
  "photo",
  "signature",
  "serial_scan",
  "note"
)
export const stepDoer = z.enum(["agent", "technician", "customer"]).meta({ id: "StepDoer" })
export const proposalStatus = z.enum(["open", "accepted", "dismissed"]).meta({ id: "ProposalStatus" })
export const dismissReason = z.enum(dismissReasons).meta({ id: "DismissReason" })
export const readinessPiece = z.enum(readinessPieces).meta({ id: "ReadinessPiece" })
export const pieceState = enumOf<PieceState>("PieceState")("ready", "missing", "not_available")
export const instructionKind = z.enum(["text", "file"]).meta({ id: "InstructionKind" })
