import { toast } from "@medusajs/ui"
import { useRefusalText } from "./use-refusal-text"

/** Keeps a file that the API sends under a name of the reader's language. */
export function useDownload() {
  const textOf = useRefusalText()

  return async (read: () => Promise<Response>, fileName: string) => {
    try {
      const url = URL.createObjectURL(await (await read()).blob())
      Object.assign(document.createElement("a"), { href: url, download: fileName }).click()
      URL.revokeObjectURL(url)
    } catch (error) {
      toast.error(textOf(error))
    }
  }
}
