import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { localeQuery } from "../units/validators"
import { caseAnswer, caseListAnswer, messageAnswer, messageListAnswer } from "./responses"
import { answerBody, caseCreateBody, caseListQuery, messageBody, reopenBody } from "./validators"

const path = "/store/after-sales/cases"
const owner = { actor: "customer", owner: "case", guest: true } as const
const act = { method: "POST", access: owner, params: idParams, query: localeQuery, response: caseAnswer } as const

export const storeCaseRoutes = {
  list: defineRoute({
    id: "store.cases.list",
    method: "GET",
    path,
    summary: "The asker's cases, newest first",
    access: { actor: "customer", owner: "own_list", guest: true },
    query: caseListQuery,
    response: caseListAnswer,
  }),
  create: defineRoute({
    id: "store.cases.create",
    method: "POST",
    path,
    summary: "Ask for a service, for units or order lines of one order, or for none",
    access: { actor: "customer", owner: "creates", guest: true },
    query: localeQuery,
    body: caseCreateBody,
    response: caseAnswer,
    errors: [409, 429],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "store.cases.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One case with its conversation and its way so far",
    access: owner,
    params: idParams,
    query: localeQuery,
    response: caseAnswer,
  }),
  listMessages: defineRoute({
    id: "store.cases.listMessages",
    method: "GET",
    path: `${path}/:id/messages`,
    summary: "The conversation, oldest first",
    access: owner,
    params: idParams,
    response: messageListAnswer,
  }),
  addMessage: defineRoute({
    id: "store.cases.addMessage",
    method: "POST",
    path: `${path}/:id/messages`,
    summary: "Write to the shop",
    access: owner,
    params: idParams,
    body: messageBody,
    response: messageAnswer,
    errors: [409, 429],
    idempotent: true,
  }),
  cancel: defineRoute({
    ...act,
    id: "store.cases.cancel",
    path: `${path}/:id/cancel`,
    summary: "Take the request back",
    errors: [409],
  }),
  reopen: defineRoute({
    ...act,
    id: "store.cases.reopen",
    path: `${path}/:id/reopen`,
    summary: "Say that it is not solved, within the window that the shop gives",
    body: reopenBody,
    errors: [409],
  }),
  answer: defineRoute({
    ...act,
    id: "store.cases.answer",
    path: `${path}/:id/answer`,
    summary: "Choose the right that is relied on, where the shop had to ask",
    body: answerBody,
    errors: [409],
  }),
}
