import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { serviceLevelAnswer, serviceLevelDeletion, serviceLevelListAnswer } from "./responses"
import { createServiceLevelBody, serviceLevelListQuery, updateServiceLevelBody } from "./validators"

const path = "/admin/after-sales/service-levels"
const staff = <const Operation extends "read" | "create" | "update" | "delete">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "service-levels", operation } }) as const

export const adminServiceLevelRoutes = {
  list: defineRoute({
    id: "admin.serviceLevels.list",
    method: "GET",
    path,
    summary: "Service levels, newest first",
    access: staff("read"),
    query: serviceLevelListQuery,
    response: serviceLevelListAnswer,
  }),
  create: defineRoute({
    id: "admin.serviceLevels.create",
    method: "POST",
    path,
    summary: "Promise how fast cases are answered and solved, and for whom",
    access: staff("create"),
    body: createServiceLevelBody,
    response: serviceLevelAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "admin.serviceLevels.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One service level",
    access: staff("read"),
    params: idParams,
    response: serviceLevelAnswer,
  }),
  update: defineRoute({
    id: "admin.serviceLevels.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Change a service level for cases opened from now on",
    access: staff("update"),
    params: idParams,
    body: updateServiceLevelBody,
    response: serviceLevelAnswer,
    errors: [409],
  }),
  delete: defineRoute({
    id: "admin.serviceLevels.delete",
    method: "DELETE",
    path: `${path}/:id`,
    summary: "Delete a service level that no open case was promised",
    access: staff("delete"),
    params: idParams,
    response: serviceLevelDeletion,
  }),
}
