import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminInstructionsCreateBody, AdminInstructionsListQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const instructionKeys = queryKeysFactory("after_sales_instructions")

export function useInstructions(query: AdminInstructionsListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: instructionKeys.list(query),
    queryFn: () => api.instructions.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export function useInstruction(id: string) {
  const { data, ...rest } = useQuery({
    queryKey: instructionKeys.detail(id),
    queryFn: () => api.instructions.retrieve(id),
  })
  return { ...data, ...rest }
}

export const useCreateInstruction = () =>
  useWrite(
    ({ key, ...body }: AdminInstructionsCreateBody & { key: string }) =>
      api.instructions.create(body, { "idempotency-key": key }),
    [instructionKeys.all]
  )

/** A draft in one language: words, or a file in their place. */
export const useDraftInstruction = (id: string) =>
  useWrite(
    ({ language, body, file }: { language: string; body: string; file: File | null }) =>
      file ? api.instructions.upload(id, { file }, { language }) : api.instructions.draft(id, { language, body }),
    [instructionKeys.all]
  )
export const usePublishInstruction = (id: string) =>
  useWrite((language: string) => api.instructions.publish(id, { language }), [instructionKeys.all])
export const useRetireInstruction = (id: string) =>
  useWrite((language: string) => api.instructions.retire(id, { language }), [instructionKeys.all])
