import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { diffAnswer, policyAnswer, policyListAnswer } from "./responses"
import { createBody, diffQuery, policyListQuery, updateBody } from "./validators"

const path = "/admin/after-sales/warranty-policies"
const staff = <const Operation extends "read" | "create" | "update" | "publish" | "retire">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "warranty-policies", operation } }) as const

export const adminWarrantyPolicyRoutes = {
  list: defineRoute({
    id: "admin.warrantyPolicies.list",
    method: "GET",
    path,
    summary: "Policies, newest first",
    access: staff("read"),
    query: policyListQuery,
    response: policyListAnswer,
  }),
  create: defineRoute({
    id: "admin.warrantyPolicies.create",
    method: "POST",
    path,
    summary: "Plan a promise beyond the law; it starts as a draft",
    access: staff("create"),
    body: createBody,
    response: policyAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "admin.warrantyPolicies.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One policy with all its versions",
    access: staff("read"),
    params: idParams,
    response: policyAnswer,
  }),
  update: defineRoute({
    id: "admin.warrantyPolicies.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Work on the draft; published versions never change",
    access: staff("update"),
    params: idParams,
    body: updateBody,
    response: policyAnswer,
    errors: [409],
  }),
  createVersion: defineRoute({
    id: "admin.warrantyPolicies.createVersion",
    method: "POST",
    path: `${path}/:id/versions`,
    summary: "Start a new draft as a copy of the latest version",
    access: staff("update"),
    params: idParams,
    response: policyAnswer,
    errors: [409],
    idempotent: true,
  }),
  diff: defineRoute({
    id: "admin.warrantyPolicies.diff",
    method: "GET",
    path: `${path}/:id/versions/diff`,
    summary: "What differs between two versions",
    access: staff("read"),
    params: idParams,
    query: diffQuery,
    response: diffAnswer,
  }),
  publish: defineRoute({
    id: "admin.warrantyPolicies.publish",
    method: "POST",
    path: `${path}/:id/publish`,
    summary: "Make the draft binding for what is sold from now on",
    access: staff("publish"),
    params: idParams,
    response: policyAnswer,
    errors: [409],
  }),
  retire: defineRoute({
    id: "admin.warrantyPolicies.retire",
    method: "POST",
    path: `${path}/:id/retire`,
    summary: "Sell nothing more under the policy; what was promised stands",
    access: staff("retire"),
    params: idParams,
    response: policyAnswer,
    errors: [409],
  }),
}
