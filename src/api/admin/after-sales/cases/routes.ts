import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { localeQuery } from "../../../store/after-sales/units/validators"
import { staffOnCases as staff } from "./access"
import {
  bulkAnswer,
  caseAnswer,
  caseListAnswer,
  countsAnswer,
  messageAnswer,
  messageListAnswer,
  relatedAnswer,
  verificationAnswer,
} from "./responses"
import { bulkBody, caseCreateBody, caseListQuery, countsQuery, messageBody } from "./validators"

const path = "/admin/after-sales/cases"

export const adminCaseRoutes = {
  list: defineRoute({
    id: "admin.cases.list",
    method: "GET",
    path,
    summary: "Cases, with the filters of the inbox and a search over numbers, names, serials and words",
    access: staff("read"),
    query: caseListQuery,
    response: caseListAnswer,
  }),
  create: defineRoute({
    id: "admin.cases.create",
    method: "POST",
    path,
    summary: "Open a case for a customer or for somebody without an account",
    access: staff("create"),
    query: localeQuery,
    body: caseCreateBody,
    response: caseAnswer,
    errors: [409],
    idempotent: true,
  }),
  counts: defineRoute({
    id: "admin.cases.counts",
    method: "GET",
    path: `${path}/counts`,
    summary: "How many cases each view of the inbox holds",
    access: staff("read"),
    query: countsQuery,
    response: countsAnswer,
  }),
  bulk: defineRoute({
    id: "admin.cases.bulk",
    method: "POST",
    path: `${path}/bulk`,
    summary: "Do the same with up to 100 cases; each is done or not by itself, and says why not",
    access: staff("bulk"),
    body: bulkBody,
    response: bulkAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.cases.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One case with everything that belongs to it",
    access: staff("read"),
    params: idParams,
    query: localeQuery,
    response: caseAnswer,
  }),
  related: defineRoute({
    id: "admin.cases.related",
    method: "GET",
    path: `${path}/:id/related`,
    summary: "Other cases of the same units, newest first, at most 50",
    access: staff("read"),
    params: idParams,
    response: relatedAnswer,
  }),
  listMessages: defineRoute({
    id: "admin.cases.listMessages",
    method: "GET",
    path: `${path}/:id/messages`,
    summary: "The conversation with its internal notes, oldest first",
    access: staff("read"),
    params: idParams,
    response: messageListAnswer,
  }),
  addMessage: defineRoute({
    id: "admin.cases.addMessage",
    method: "POST",
    path: `${path}/:id/messages`,
    summary: "Write to the customer, or leave a note for colleagues",
    access: staff("message"),
    params: idParams,
    body: messageBody,
    response: messageAnswer,
    errors: [409],
    idempotent: true,
  }),
  verifyHistory: defineRoute({
    id: "admin.cases.verifyHistory",
    method: "GET",
    path: `${path}/:id/history/verify`,
    summary: "Whether the history's chain of hashes is whole, and where it breaks",
    access: staff("read"),
    params: idParams,
    response: verificationAnswer,
  }),
}
