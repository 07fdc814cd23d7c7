import { coverageAnswer } from "../../../answers/coverage"
import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams } from "../../../../shared/http/schema/query"
import { registrationAnswer, transferAnswer, transferDeletion, unitAnswer, unitListAnswer } from "./responses"
import { coverageQuery, localeQuery, registrationBody, transferBody, unitListQuery } from "./validators"

const path = "/store/after-sales/units"

export const storeUnitRoutes = {
  list: defineRoute({
    id: "store.units.list",
    method: "GET",
    path,
    summary: "The customer's units, newest first",
    access: { actor: "customer", owner: "own_list", guest: true },
    query: unitListQuery,
    response: unitListAnswer,
  }),
  register: defineRoute({
    id: "store.units.register",
    method: "POST",
    path,
    summary: "Register a unit bought elsewhere, for the shop to approve",
    access: { actor: "customer", owner: "creates" },
    query: localeQuery,
    body: registrationBody,
    response: registrationAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "store.units.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One unit with its warranties; after a transfer its old owner sees only that it moved on",
    access: { actor: "customer", owner: "unit", guest: true },
    params: idParams,
    query: localeQuery,
    response: unitAnswer,
  }),
  coverage: defineRoute({
    id: "store.units.coverage",
    method: "GET",
    path: `${path}/:id/coverage`,
    summary: "What is owed for a defect on a day, and why",
    access: { actor: "customer", owner: "unit", guest: true },
    params: idParams,
    query: coverageQuery,
    response: coverageAnswer,
  }),
  certificate: defineRoute({
    id: "store.units.certificate",
    method: "GET",
    path: `${path}/:id/certificate`,
    summary: "The warranty certificate in the customer's language",
    access: { actor: "customer", owner: "unit", guest: true },
    params: idParams,
    query: localeQuery,
    response: { contentType: "application/pdf", description: "The certificate" },
    errors: [409],
  }),
  requestTransfer: defineRoute({
    id: "store.units.requestTransfer",
    method: "POST",
    path: `${path}/:id/transfer`,
    summary: "Offer the unit to a new owner, who has 14 days to accept",
    access: { actor: "customer", owner: "unit" },
    params: idParams,
    body: transferBody,
    response: transferAnswer,
    errors: [409],
    idempotent: true,
  }),
  cancelTransfer: defineRoute({
    id: "store.units.cancelTransfer",
    method: "DELETE",
    path: `${path}/:id/transfer`,
    summary: "Take the offer back",
    access: { actor: "customer", owner: "unit" },
    params: idParams,
    response: transferDeletion,
    errors: [409],
  }),
}
