import { Container, Switch, Table, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAgents, useSetAgent } from "../../hooks/api/agents"
import { usePermissions } from "../../hooks/api/permissions"
import { useDays } from "../../hooks/use-days"
import { useFinder } from "../../hooks/use-finder"
import { ListHead } from "../common/list-head"

/** Who gets cases in turn. */
export const AgentTable = () => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const { can } = usePermissions()
  const { agents = [], isLoading, isError, error } = useAgents()
  const { q, setQ, found } = useFinder(agents, ({ name, email }) => `${name ?? ""} ${email}`)
  const { mutateAsync, isPending } = useSetAgent()

  const change = async (user_id: string, is_active: boolean) => {
    await mutateAsync({ user_id, is_active }, { onSuccess: () => toast.success(t("agents.saved")) }).catch(() => null)
  }

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <ListHead
        title={t("agents.title")}
        subtitle={t("agents.subtitle")}
        q={q}
        onSearch={setQ}
        isEmpty={!isLoading && found.length === 0}
      />
      {!isLoading && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("fields.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("agents.openCases")}</Table.HeaderCell>
              <Table.HeaderCell>{t("agents.last")}</Table.HeaderCell>
              <Table.HeaderCell>{t("agents.inTurn")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {found.map((agent) => (
              <Table.Row key={agent.user_id}>
                <Table.Cell className="max-w-[240px] truncate">
                  {agent.name ?? agent.email}
                  {agent.is_away && (
                    <Text size="xsmall" className="text-ui-fg-subtle">
                      {t("agents.awayUntil", { date: days.time(agent.away_until) })}
                    </Text>
                  )}
                </Table.Cell>
                <Table.Cell className="tabular-nums">{agent.open_cases}</Table.Cell>
                <Table.Cell>{days.date(agent.last_assigned_at)}</Table.Cell>
                <Table.Cell>
                  <Switch
                    size="small"
                    aria-label={t("agents.switch", { name: agent.name ?? agent.email })}
                    checked={agent.is_active}
                    disabled={isPending || !can("agents.update")}
                    onCheckedChange={(isActive) => void change(agent.user_id, isActive)}
                  />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}
