import { z } from "@medusajs/framework/zod"
import { attachmentMimes } from "../../../../shared/attachments"
import { defineRoute } from "../../../../shared/http/route-definition"
import { fileBody } from "../../../../shared/http/schema/file"
import { idParams } from "../../../../shared/http/schema/query"
import { recordId } from "../../../../shared/http/schema/text"
import { staffOnCases as staff } from "./access"
import { attachmentAnswer, attachmentDeletion, attachmentListAnswer } from "./responses"
import { uploadQuery } from "./validators"

const path = "/admin/after-sales/cases/:id/attachments"
const params = z.strictObject({ id: recordId, attachment_id: recordId })

export const adminCaseAttachmentRoutes = {
  listAttachments: defineRoute({
    id: "admin.cases.listAttachments",
    method: "GET",
    path,
    summary: "The files of a case, oldest first",
    access: staff("read"),
    params: idParams,
    response: attachmentListAnswer,
  }),
  uploadAttachment: defineRoute({
    id: "admin.cases.uploadAttachment",
    method: "POST",
    path,
    summary: "Attach a file to a case; pictures are drawn anew without place and device",
    access: staff("record"),
    params: idParams,
    query: uploadQuery,
    body: fileBody,
    bodyRule: { form: "file" },
    response: attachmentAnswer,
    errors: [409, 429],
    idempotent: true,
  }),
  downloadAttachment: defineRoute({
    id: "admin.cases.downloadAttachment",
    method: "GET",
    path: `${path}/:attachment_id`,
    summary: "The file itself, to be kept and not to be run",
    access: staff("read"),
    params,
    response: { contentType: attachmentMimes, description: "The file" },
  }),
  deleteAttachment: defineRoute({
    id: "admin.cases.deleteAttachment",
    method: "DELETE",
    path: `${path}/:attachment_id`,
    summary: "Delete a file that is no evidence of a step",
    access: staff("update"),
    params,
    response: attachmentDeletion,
    errors: [409],
  }),
}
