import { toast } from "@medusajs/ui"
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query"

/**
 * A write to our API. What it may have changed is read again afterwards; a refusal is shown in the server's
 * own words, which name the field, the value and what would be accepted.
 */
export function useWrite<TInput, TOutput>(write: (input: TInput) => Promise<TOutput>, changes: QueryKey[]) {
  const queryClient = useQueryClient()

  return useMutation<TOutput, Error, TInput>({
    mutationFn: write,
    onSuccess: async () => {
      await Promise.all(changes.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
    },
    onError: (error) => {
      toast.error(error.message)
    },
  })
}
