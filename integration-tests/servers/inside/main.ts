import http from "node:http"
import type { AddressInfo } from "node:net"
import type { MedusaContainer } from "@medusajs/framework/types"
import loadMedusa from "@medusajs/medusa/loaders/index"
import express from "express"
import { tapBus } from "../bus"
import { commands } from "./commands"
import type { Answer, Call } from "./messages"

type Command = (container: MedusaContainer, input: unknown) => Promise<unknown>

async function answer(container: MedusaContainer, { id, name, input }: Call): Promise<Answer> {
  try {
    return { id, result: await (commands[name] as Command)(container, input) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) }
  }
}

/** A store's server as `medusa start` makes it, with an ear for commands of the test that started it. */
async function serve(): Promise<void> {
  const app = express()
  const { container } = await loadMedusa({ directory: process.cwd(), expressApp: app })
  tapBus(container)
  const server = http.createServer(app).listen(Number(process.env.PORT), () => {
    process.on("message", async (call: Call) => process.send?.(await answer(container, call)))
    process.send?.({ port: (server.address() as AddressInfo).port })
  })
}

// A test that is gone leaves no server behind.
process.on("disconnect", () => process.exit(0))
void serve().catch((error) => {
  console.error(error)
  process.exit(1)
})
