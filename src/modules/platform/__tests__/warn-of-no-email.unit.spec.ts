import type { LoaderOptions } from "@medusajs/framework/types"
import { warnOfNoEmail } from "../warn-of-no-email"

async function boot(notification: unknown): Promise<string[]> {
  const said: string[] = []
  const container = { resolve: () => (notification === null ? undefined : { modules: { notification } }) }
  await warnOfNoEmail({ container, logger: { warn: (line: string) => said.push(line) } } as unknown as LoaderOptions)
  return said
}

const withChannels = (...channels: string[]) => ({ options: { providers: [{ resolve: "x", options: { channels } }] } })

describe("a shop that boots", () => {
  it.each([[undefined], [false], [{}], [{ options: {} }], [withChannels("feed", "sms")], [{ options: { providers: [{}] } }]])(
    "is told in one line that nobody will get a mail: %j",
    async (notification) => {
      expect(await boot(notification)).toEqual([expect.stringContaining("no notification provider has the channel email")])
    }
  )

  it("is told nothing when somebody carries mail", async () => {
    expect(await boot(withChannels("feed", "email"))).toEqual([])
  })

  it("is told nothing where there is no configuration to look at", async () => {
    expect(await boot(null)).toEqual([])
  })
})
