import { attachmentMimes } from "../../../../shared/attachments"
import { defineRoute } from "../../../../shared/http/route-definition"
import { deletionOf, oneOf } from "../../../../shared/http/schema/list"
import { fileBody } from "../../../../shared/http/schema/file"
import { idParams } from "../../../../shared/http/schema/query"
import { storeAttachment } from "../../../answers/case-parts"

const path = "/store/after-sales/attachments"
const owner = { actor: "customer", owner: "attachment", guest: true } as const

export const storeAttachmentRoutes = {
  upload: defineRoute({
    id: "store.attachments.upload",
    method: "POST",
    path,
    summary: "Upload a file for a case, before or after the case exists; unclaimed ones go after a day",
    access: { actor: "customer", owner: "creates", guest: true },
    body: fileBody,
    bodyRule: { form: "file" },
    response: oneOf("attachment", storeAttachment).meta({ id: "StoreCaseAttachmentResponse" }),
    errors: [409, 429],
    idempotent: true,
  }),
  download: defineRoute({
    id: "store.attachments.download",
    method: "GET",
    path: `${path}/:id`,
    summary: "The file itself, to be kept and not to be run",
    access: owner,
    params: idParams,
    response: { contentType: attachmentMimes, description: "The file" },
  }),
  delete: defineRoute({
    id: "store.attachments.delete",
    method: "DELETE",
    path: `${path}/:id`,
    summary: "Delete a file that is not part of a case yet",
    access: owner,
    params: idParams,
    response: deletionOf("case_attachment").meta({ id: "StoreCaseAttachmentDeleteResponse" }),
    errors: [409],
  }),
}
