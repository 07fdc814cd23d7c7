import { toast } from "@medusajs/ui"
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query"
import { useRefusalText } from "../use-refusal-text"

/**
 * A write to our API. What it may have changed is read again afterwards; a refusal is shown.
 */
export function useWrite<TInput, TOutput>(write: (input: TInput) => Promise<TOutput>, changes: QueryKey[]) {
  const queryClient = useQueryClient()
  const textOf = useRefusalText()

  return useMutation<TOutput, Error, TInput>({
    mutationFn: write,
    onSuccess: async () => {
      await Promise.all(changes.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
    },
    onError: (error) => {
      toast.error(textOf(error))
    },
  })
}
