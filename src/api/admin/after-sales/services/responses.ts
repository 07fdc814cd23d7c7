import { z } from "@medusajs/framework/zod"
import { instantAnswer, listOf, moneyAnswer, oneOf } from "../../../../shared/http/schema/list"
import { catalogEvent, detectionRule, pieceReport, requirements, serviceDocument, texts } from "../../../answers/catalog"
import { serviceChannel, serviceKind, serviceStatus } from "../../../answers/catalog-enums"

export const service = z
  .object({
    id: z.string(),
    code: z.string(),
    kind: serviceKind,
    status: serviceStatus,
    names: texts,
    descriptions: texts,
    requirements,
    detection: z.array(detectionRule),
    channels: z.array(serviceChannel),
    price_amount: moneyAnswer.nullable(),
    currency_code: z.string().nullable(),
    price_variant_id: z.string().nullable(),
    service_level_id: z.string().nullable(),
    procedure_id: z.string().nullable(),
    procedure: z
      .object({
        id: z.string(),
        code: z.string(),
        names: texts,
        published_version: z.number().int().nullable(),
      })
      .nullable(),
    documents: z.array(serviceDocument),
    position: z.number().int(),
    adopted_from: z.string().nullable(),
    published_at: instantAnswer.nullable(),
    published_by: z.string().nullable(),
    retired_at: instantAnswer.nullable(),
    rev: z.number().int().describe("Send it back with a change, so that you overwrite nothing unseen"),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminService" })

const serviceDetail = service
  .extend({
    readiness: z.array(pieceReport),
    is_ready: z.boolean().describe("Whether it may be published"),
    history: z.array(catalogEvent).describe("Newest first"),
  })
  .meta({ id: "AdminServiceDetail" })

const startSetEntry = z
  .object({
    code: z.string(),
    kind: serviceKind,
    names: texts,
    descriptions: texts,
    is_publishable: z.boolean().describe("Whether it can be published as it comes"),
    service_id: z.string().nullable().describe("Set once it is adopted"),
  })
  .meta({ id: "StartSetEntry" })

export const serviceListAnswer = listOf("services", service).meta({ id: "AdminServiceListResponse" })
export const serviceAnswer = oneOf("service", serviceDetail).meta({ id: "AdminServiceResponse" })
export const readinessAnswer = z
  .object({ readiness: z.array(pieceReport), is_ready: z.boolean() })
  .meta({ id: "AdminServiceReadinessResponse" })
export const startSetAnswer = z.object({ start_set: z.array(startSetEntry) }).meta({ id: "AdminStartSetResponse" })
export const adoptAnswer = z.object({ services: z.array(service) }).meta({ id: "AdminAdoptServicesResponse" })
