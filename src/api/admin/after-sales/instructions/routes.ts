import { attachmentMimes } from "../../../../shared/attachments/kinds"
import { defineRoute } from "../../../../shared/http/route-definition"
import { fileBody } from "../../../../shared/http/schema/file"
import { idParams } from "../../../../shared/http/schema/query"
import { instructionAnswer, instructionListAnswer } from "./responses"
import {
  createBody,
  draftBody,
  fileQuery,
  instructionListQuery,
  languageBody,
  updateBody,
  uploadQuery,
} from "./validators"

const path = "/admin/after-sales/instructions"
const staff = <const Operation extends "read" | "create" | "update" | "publish" | "retire">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "instructions", operation } }) as const

export const adminInstructionRoutes = {
  list: defineRoute({
    id: "admin.instructions.list",
    method: "GET",
    path,
    summary: "Instructions for use, newest first",
    access: staff("read"),
    query: instructionListQuery,
    response: instructionListAnswer,
  }),
  create: defineRoute({
    id: "admin.instructions.create",
    method: "POST",
    path,
    summary: "Add instructions to a product; what they say comes per language",
    access: staff("create"),
    body: createBody,
    response: instructionAnswer,
    errors: [409],
    idempotent: true,
  }),
  retrieve: defineRoute({
    id: "admin.instructions.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "Instructions with all their versions",
    access: staff("read"),
    params: idParams,
    response: instructionAnswer,
  }),
  update: defineRoute({
    id: "admin.instructions.update",
    method: "POST",
    path: `${path}/:id`,
    summary: "Name them",
    access: staff("update"),
    params: idParams,
    body: updateBody,
    response: instructionAnswer,
  }),
  draft: defineRoute({
    id: "admin.instructions.draft",
    method: "POST",
    path: `${path}/:id/versions`,
    summary: "Write a language's draft as text; published versions never change",
    access: staff("update"),
    params: idParams,
    body: draftBody,
    response: instructionAnswer,
  }),
  upload: defineRoute({
    id: "admin.instructions.upload",
    method: "POST",
    path: `${path}/:id/file`,
    summary: "Make a file a language's draft: PDF, JPEG, PNG, WebP or MP4",
    access: staff("update"),
    params: idParams,
    query: uploadQuery,
    body: fileBody,
    bodyRule: { form: "file" },
    response: instructionAnswer,
  }),
  file: defineRoute({
    id: "admin.instructions.file",
    method: "GET",
    path: `${path}/:id/file`,
    summary: "The file of a language: of that version, else of the one in force, else the draft",
    access: staff("read"),
    params: idParams,
    query: fileQuery,
    response: { contentType: attachmentMimes, description: "The instructions" },
  }),
  publish: defineRoute({
    id: "admin.instructions.publish",
    method: "POST",
    path: `${path}/:id/publish`,
    summary: "Show customers a language's draft in place of the version before",
    access: staff("publish"),
    params: idParams,
    body: languageBody,
    response: instructionAnswer,
    errors: [409],
  }),
  retire: defineRoute({
    id: "admin.instructions.retire",
    method: "POST",
    path: `${path}/:id/retire`,
    summary: "Take a language's version away from customers; it is kept as evidence",
    access: staff("retire"),
    params: idParams,
    body: languageBody,
    response: instructionAnswer,
    errors: [409],
  }),
}
