import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { recordId } from "../../../../shared/http/schema/text"
import {
  matterAnswer,
  matterDeletion,
  transferAnswer,
  transferDeletion,
  unitAnswer,
  unitListAnswer,
} from "./responses"
import {
  factBody,
  factCorrectionBody,
  matterBody,
  rejectBody,
  replaceBody,
  repointBody,
  serialBody,
  transferBody,
  unitListQuery,
  unitUpdateBody,
} from "./validators"

const path = "/admin/after-sales/units"
const staff = <const Operation extends "read" | "record" | "update" | "approve" | "transfer">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "units", operation } }) as const

/** Acts on one unit answer with the unit as it is afterwards. */
const act = { method: "POST", params: idParams, response: unitAnswer, errors: [409] } as const

export const adminUnitRoutes = {
  list: defineRoute({
    id: "admin.units.list",
    method: "GET",
    path,
    summary: "Units, with filters; registrations to decide on by registered_state=pending",
    access: staff("read"),
    query: unitListQuery,
    response: unitListAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.units.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One unit with history, warranties, transfers and open matters",
    access: staff("read"),
    params: idParams,
    response: unitAnswer,
  }),
  update: defineRoute({
    ...act,
    id: "admin.units.update",
    path: `${path}/:id`,
    summary: "Put right what is known of the sale",
    access: staff("update"),
    body: unitUpdateBody,
  }),
  setSerial: defineRoute({
    ...act,
    id: "admin.units.setSerial",
    path: `${path}/:id/serial`,
    summary: "Give a unit its serial number, or take it away",
    access: staff("record"),
    body: serialBody,
  }),
  recordFact: defineRoute({
    ...act,
    id: "admin.units.recordFact",
    path: `${path}/:id/facts`,
    summary: "Write down, once, what happened to a unit and when",
    access: staff("record"),
    body: factBody,
  }),
  correctFact: defineRoute({
    ...act,
    id: "admin.units.correctFact",
    path: `${path}/:id/facts/correct`,
    summary: "Correct a fact, with the reason; history keeps both",
    access: staff("update"),
    body: factCorrectionBody,
  }),
  openMatter: defineRoute({
    ...act,
    id: "admin.units.openMatter",
    path: `${path}/:id/matters`,
    summary: "Note that something about the unit is open",
    access: staff("update"),
    body: matterBody,
    response: matterAnswer,
  }),
  closeMatter: defineRoute({
    id: "admin.units.closeMatter",
    method: "DELETE",
    path: `${path}/:id/matters/:matter_id`,
    summary: "Note that it is settled",
    access: staff("update"),
    params: z.strictObject({ id: recordId, matter_id: recordId }),
    response: matterDeletion,
  }),
  repoint: defineRoute({
    ...act,
    id: "admin.units.repoint",
    path: `${path}/:id/repoint`,
    summary: "Say which unit of the line it was that left, in place of the flagged one",
    access: staff("update"),
    body: repointBody,
  }),
  replace: defineRoute({
    ...act,
    id: "admin.units.replace",
    path: `${path}/:id/replace`,
    summary: "Write down that another unit took this one's place",
    access: staff("update"),
    body: replaceBody,
  }),
  approve: defineRoute({
    ...act,
    id: "admin.units.approve",
    path: `${path}/:id/approve`,
    summary: "Take a registered unit into the books",
    access: staff("approve"),
  }),
  reject: defineRoute({
    ...act,
    id: "admin.units.reject",
    path: `${path}/:id/reject`,
    summary: "Refuse a registration; its customer sees the reason",
    access: staff("approve"),
    body: rejectBody,
  }),
  requestTransfer: defineRoute({
    ...act,
    id: "admin.units.requestTransfer",
    path: `${path}/:id/transfer`,
    summary: "Invite a new owner by e-mail, who has 14 days to accept",
    access: staff("transfer"),
    body: transferBody,
    response: transferAnswer,
    idempotent: true,
  }),
  cancelTransfer: defineRoute({
    id: "admin.units.cancelTransfer",
    method: "DELETE",
    path: `${path}/:id/transfer`,
    summary: "Take the invitation back",
    access: staff("transfer"),
    params: idParams,
    response: transferDeletion,
    errors: [409],
  }),
}
