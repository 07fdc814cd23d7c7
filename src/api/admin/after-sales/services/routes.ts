import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { adoptAnswer, readinessAnswer, serviceAnswer, serviceListAnswer, startSetAnswer } from "./responses"
import { localeQuery } from "../../../store/after-sales/units/validators"
import { adoptBody, createBody, revBody, serviceListQuery, updateBody } from "./validators"

const path = "/admin/after-sales/services"
const staff = <const Operation extends "read" | "create" | "update" | "publish" | "retire">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "services", operation } }) as const

export const adminServiceRoutes = {
  list: defineRoute({
    id: "admin.services.list",
    method: "GET",
    path,
    summary: "Services in their order",
    access: staff("read"),
    query: serviceListQuery,
    response: serviceListAnswer,
  }),
  create: defineRoute({
    id: "admin.services.create",
    method: "POST",
    path,
    summary: "Plan a service; it starts as a draft",
    access: staff("create"),
    query: localeQuery,
    body: createBody,
    response: serviceAnswer,
    errors: [409],
    idempotent: true,
  }),
  startSet: defineRoute({
    id: "admin.services.startSet",
    method: "GET",
    path: `${path}/start-set`,
    summary: "Services that come with the plugin, to be adopted and changed",
    access: staff("read"),
    response: startSetAnswer,
  }),
  adopt: defineRoute({
    id: "admin.services.adopt",
    method: "POST",
    path: `${path}/adopt`,
    summary: "Take entries of the start set over as drafts; what is adopted already stays as it is",
    access: staff("create"),
    body: adoptBody,
    response: adoptAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.services.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One service with its readiness and history",
    access: staff("read"),
    params: idParams,
    query: localeQuery,
    response: serviceAnswer,
  }),
  update: defineRoute({
    id: "admin.services.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Change a service; one that is offered must stay complete",
    access: staff("update"),
    params: idParams,
    query: localeQuery,
    body: updateBody,
    response: serviceAnswer,
    errors: [409],
  }),
  readiness: defineRoute({
    id: "admin.services.readiness",
    method: "GET",
    path: `${path}/:id/readiness`,
    summary: "What the service still lacks before it may be offered",
    access: staff("read"),
    params: idParams,
    query: localeQuery,
    response: readinessAnswer,
  }),
  publish: defineRoute({
    id: "admin.services.publish",
    method: "POST",
    path: `${path}/:id/publish`,
    summary: "Offer the service; refused while a piece is missing, and each is named",
    access: staff("publish"),
    params: idParams,
    query: localeQuery,
    body: revBody,
    response: serviceAnswer,
    errors: [409],
  }),
  retire: defineRoute({
    id: "admin.services.retire",
    method: "POST",
    path: `${path}/:id/retire`,
    summary: "Take the service off; cases that run go on",
    access: staff("retire"),
    params: idParams,
    query: localeQuery,
    body: revBody,
    response: serviceAnswer,
    errors: [409],
  }),
}
