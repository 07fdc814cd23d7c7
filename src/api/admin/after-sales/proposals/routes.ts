import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { localeQuery } from "../../../store/after-sales/units/validators"
import { detectionAnswer, proposalAnswer, proposalListAnswer } from "./responses"
import { dismissBody, proposalListQuery } from "./validators"

const path = "/admin/after-sales/proposals"
const staff = <const Operation extends "read" | "decide" | "detect">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "proposals", operation } }) as const

export const adminProposalRoutes = {
  list: defineRoute({
    id: "admin.proposals.list",
    method: "GET",
    path,
    summary: "Cases that the shop may open by itself, newest first",
    access: staff("read"),
    query: proposalListQuery,
    response: proposalListAnswer,
  }),
  detect: defineRoute({
    id: "admin.proposals.detect",
    method: "POST",
    path: `${path}/detect`,
    summary: "Look through the units now instead of at the next daily run",
    access: staff("detect"),
    response: detectionAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.proposals.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One proposal with its history",
    access: staff("read"),
    params: idParams,
    query: localeQuery,
    response: proposalAnswer,
  }),
  accept: defineRoute({
    id: "admin.proposals.accept",
    method: "POST",
    path: `${path}/:id/accept`,
    summary: "Open the case; done once, however often it is asked for",
    access: staff("decide"),
    params: idParams,
    query: localeQuery,
    response: proposalAnswer,
    errors: [409],
  }),
  dismiss: defineRoute({
    id: "admin.proposals.dismiss",
    method: "POST",
    path: `${path}/:id/dismiss`,
    summary: "Open no case, and say why; the same occurrence is not proposed again",
    access: staff("decide"),
    params: idParams,
    query: localeQuery,
    body: dismissBody,
    response: proposalAnswer,
    errors: [409],
  }),
}
