import { z } from "@medusajs/framework/zod"
import { deletionOf, instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"

const reply = z
  .object({
    id: z.string(),
    name: z.string(),
    texts: z.record(z.string(), z.string()).describe("Per language, in Liquid"),
    rev: z.number().int(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminReply" })

const rendered = z.object({ id: z.string(), body: z.string() }).meta({ id: "AdminRenderedReply" })

export const replyListAnswer = listOf("replies", reply).meta({ id: "AdminReplyListResponse" })
export const replyAnswer = oneOf("reply", reply).meta({ id: "AdminReplyResponse" })
export const replyDeletion = deletionOf("reply").meta({ id: "AdminReplyDeleteResponse" })
export const renderedAnswer = oneOf("reply", rendered).meta({ id: "AdminRenderedReplyResponse" })
