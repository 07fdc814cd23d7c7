import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminRepliesCreateBody, AdminRepliesListQuery, AdminRepliesUpdateBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const replyKeys = queryKeysFactory("after_sales_replies")

export function useReplies(query: AdminRepliesListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: replyKeys.list(query),
    queryFn: () => api.replies.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export function useReply(id: string) {
  const { data, ...rest } = useQuery({ queryKey: replyKeys.detail(id), queryFn: () => api.replies.retrieve(id) })
  return { ...data, ...rest }
}

export const useCreateReply = () =>
  useWrite(
    ({ key, ...body }: AdminRepliesCreateBody & { key: string }) =>
      api.replies.create(body, { "idempotency-key": key }),
    [replyKeys.all]
  )
export const useUpdateReply = (id: string) =>
  useWrite((body: AdminRepliesUpdateBody) => api.replies.update(id, body), [replyKeys.all])
export const useDeleteReply = (id: string) => useWrite(() => api.replies.delete(id), [replyKeys.all])
/** A reply filled in for a case; nothing is written. */
export const useRenderReply = () =>
  useWrite(({ id, case_id }: { id: string; case_id: string }) => api.replies.render(id, { case_id }), [])
