// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreInstructionsFileQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class StoreInstructionsResource {
  constructor(private readonly client: FetchClient) {}

  /** The file of instructions for one of the asker's units. */
  file(id: string, query: StoreInstructionsFileQuery, headers?: ClientHeaders) {
    return this.client.fetch<Response>(`/store/after-sales/instructions/${encodeURIComponent(id)}/file`, {
      query,
      headers: { accept: "image/jpeg, image/png, image/webp, application/pdf, video/mp4", ...headers },
    })
  }
}
