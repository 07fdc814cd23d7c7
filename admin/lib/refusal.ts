import { FetchError } from "@medusajs/js-sdk"

/** A refusal of our API with what Medusa's SDK drops of it: the code by which its words are found. */
export class Refusal extends FetchError {
  constructor(
    message: string,
    statusText: string,
    status: number,
    readonly type: string | undefined,
    readonly code: string | undefined
  ) {
    super(message, statusText, status)
  }

  static async of(response: Response): Promise<Refusal> {
    const { message, type, code } = (await response.json().catch(() => ({}))) as Partial<Refusal>
    return new Refusal(message ?? response.statusText, response.statusText, response.status, type, code)
  }
}
