import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AgentRecord } from "../../../../modules/service-case"
import { casesOf } from "../../../services"

export type UserAgent = AgentRecord & { email: string; name: string | null }

/** Every user of the dashboard; who was never made an agent gets no cases in turn. */
export async function listUserAgents(scope: MedusaContainer): Promise<UserAgent[]> {
  const users = await scope.resolve(Modules.USER).listUsers({}, { take: null, order: { email: "ASC" } })
  const agents = new Map(
    (await casesOf(scope).listCaseAgents(users.map(({ id }) => id))).map((agent) => [agent.user_id, agent])
  )
  return users.flatMap(({ id, email, first_name, last_name }) => {
    const agent = agents.get(id)
    const name = [first_name, last_name].filter(Boolean).join(" ") || null
    return agent ? [{ ...agent, email, name }] : []
  })
}
