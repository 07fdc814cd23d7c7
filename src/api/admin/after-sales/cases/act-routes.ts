import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { recordId } from "../../../../shared/http/schema/text"
import { staffOnCases as staff } from "./access"
import { caseAnswer } from "./responses"
import {
  acknowledgeBody,
  assignBody,
  caseUpdateBody,
  followUpBody,
  mergeBody,
  reviewBody,
  statusBody,
  stepBody,
} from "./validators"

const path = "/admin/after-sales/cases/:id"

/** What is done with one case answers with the case as it is afterwards. */
const act = { method: "POST", params: idParams, response: caseAnswer, errors: [409] } as const

export const adminCaseActRoutes = {
  update: defineRoute({
    ...act,
    id: "admin.cases.update",
    path,
    summary: "Change priority, remedy sought, right claimed or factors, or hand the case to another customer",
    access: staff("update"),
    body: caseUpdateBody,
  }),
  assign: defineRoute({
    ...act,
    id: "admin.cases.assign",
    path: `${path}/assign`,
    summary: "Give the case to somebody, to the next agent in turn, or to nobody",
    access: staff("assign"),
    body: assignBody,
  }),
  acknowledge: defineRoute({
    ...act,
    id: "admin.cases.acknowledge",
    path: `${path}/acknowledge`,
    summary: "Confirm to the customer that the case was received",
    access: staff("message"),
    body: acknowledgeBody,
  }),
  changeStatus: defineRoute({
    ...act,
    id: "admin.cases.changeStatus",
    path: `${path}/status`,
    summary: "Take the case a step on its way",
    access: staff("decide"),
    body: statusBody,
  }),
  merge: defineRoute({
    ...act,
    id: "admin.cases.merge",
    path: `${path}/merge`,
    summary: "Close the case and carry on in another of the same owner; answers with that one",
    access: staff("merge"),
    body: mergeBody,
  }),
  followUp: defineRoute({
    ...act,
    id: "admin.cases.followUp",
    path: `${path}/follow-up`,
    summary: "Open a case that follows this one, about the same things",
    access: staff("create"),
    body: followUpBody,
    idempotent: true,
  }),
  completeStep: defineRoute({
    ...act,
    id: "admin.cases.completeStep",
    path: `${path}/steps/:step_id`,
    summary: "Write down a step's evidence, once, or skip the step with a reason",
    access: staff("record"),
    params: z.strictObject({ id: recordId, step_id: recordId }),
    body: stepBody,
  }),
  reviewSafety: defineRoute({
    ...act,
    id: "admin.cases.reviewSafety",
    path: `${path}/safety-review`,
    summary: "Say what the look at the product's safety has found",
    access: staff("decide"),
    body: reviewBody,
  }),
}
