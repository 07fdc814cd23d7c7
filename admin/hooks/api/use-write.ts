import { toast } from "@medusajs/ui"
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query"
import { Refusal } from "../../lib/refusal"
import { useRefusalText } from "../use-refusal-text"

/**
 * A write to our API. What it may have changed is read again afterwards; a refusal is shown, and if it was for a change
 * that somebody else made, that change is read too.
 */
export function useWrite<TInput, TOutput>(write: (input: TInput) => Promise<TOutput>, changes: QueryKey[]) {
  const queryClient = useQueryClient()
  const textOf = useRefusalText()
  const readAgain = async () => {
    await Promise.all(changes.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  }

  return useMutation<TOutput, Error, TInput>({
    mutationFn: write,
    onSuccess: readAgain,
    onError: async (error) => {
      toast.error(textOf(error))
      if (error instanceof Refusal && error.status === 409) {
        await readAgain()
      }
    },
  })
}
