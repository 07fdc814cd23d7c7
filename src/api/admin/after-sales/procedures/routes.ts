import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { localeQuery } from "../../../store/after-sales/units/validators"
import { procedureAnswer, procedureDiffAnswer, procedureListAnswer } from "./responses"
import { createBody, diffQuery, procedureListQuery, publishBody, updateBody } from "./validators"

const path = "/admin/after-sales/procedures"
const staff = <const Operation extends "read" | "create" | "update" | "publish" | "retire">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "procedures", operation } }) as const

export const adminProcedureRoutes = {
  list: defineRoute({
    id: "admin.procedures.list",
    method: "GET",
    path,
    summary: "Procedures, newest first",
    access: staff("read"),
    query: procedureListQuery,
    response: procedureListAnswer,
  }),
  create: defineRoute({
    id: "admin.procedures.create",
    method: "POST",
    path,
    summary: "Write a procedure; it starts as a draft",
    access: staff("create"),
    query: localeQuery,
    body: createBody,
    response: procedureAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "admin.procedures.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One procedure with all its versions",
    access: staff("read"),
    params: idParams,
    query: localeQuery,
    response: procedureAnswer,
  }),
  update: defineRoute({
    id: "admin.procedures.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Name it, and work on the draft; published versions never change",
    access: staff("update"),
    params: idParams,
    query: localeQuery,
    body: updateBody,
    response: procedureAnswer,
    errors: [409],
  }),
  createVersion: defineRoute({
    id: "admin.procedures.createVersion",
    method: "POST",
    path: `${path}/:id/versions`,
    summary: "Start a new draft as a copy of the latest version",
    access: staff("update"),
    params: idParams,
    query: localeQuery,
    response: procedureAnswer,
    errors: [409],
    idempotent: true,
  }),
  diff: defineRoute({
    id: "admin.procedures.diff",
    method: "GET",
    path: `${path}/:id/versions/diff`,
    summary: "What differs between two versions, step by step",
    access: staff("read"),
    params: idParams,
    query: diffQuery,
    response: procedureDiffAnswer,
  }),
  publish: defineRoute({
    id: "admin.procedures.publish",
    method: "POST",
    path: `${path}/:id/publish`,
    summary: "Let cases from now on follow the draft; cases that run keep their version",
    access: staff("publish"),
    params: idParams,
    query: localeQuery,
    body: publishBody,
    response: procedureAnswer,
    errors: [409],
  }),
  retire: defineRoute({
    id: "admin.procedures.retire",
    method: "POST",
    path: `${path}/:id/retire`,
    summary: "Start nothing more by it; refused while a service that is offered follows it",
    access: staff("retire"),
    params: idParams,
    query: localeQuery,
    response: procedureAnswer,
    errors: [409],
  }),
}
