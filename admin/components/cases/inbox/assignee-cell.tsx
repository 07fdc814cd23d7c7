import { useAgents } from "../../../hooks/api/agents"

/** Who works on it, from the list of agents that is read once. */
export const AssigneeCell = ({ id }: { id: string | null }) => {
  const { agents = [] } = useAgents()
  const agent = agents.find(({ user_id }) => user_id === id)
  return <span className="truncate">{agent?.name ?? agent?.email ?? (id ? id : "-")}</span>
}
