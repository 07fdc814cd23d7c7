import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminServiceLevel } from "../../../src/types"
import { useAgents } from "../../hooks/api/agents"
import { ActionsMenu } from "../common/actions-menu"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { scopeIdsText } from "./level-scope"
import { useLevelRemoval } from "./use-level-removal"

/** For whom a service level is, by which calendar it counts, and what happens when it is missed. */
export const LevelSection = ({ level }: { level: AdminServiceLevel }) => {
  const { t, i18n } = useTranslation("afterSales")
  const { agents = [] } = useAgents()
  const remove = useLevelRemoval(level)
  const { reassign, raise_priority: raises } = level.escalation
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" }).format(level.warn_percent / 100)
  const taker = agents.find((agent) => agent.user_id === reassign)
  const takers: Record<string, string> = { none: t("levels.reassignNone"), round_robin: t("cases.assign.inTurn") }

  return (
    <Section
      level="h1"
      title={level.name}
      subtitle={t("levels.warnAfter", { percent })}
      aside={
        <>
          <StatusBadge color={level.status === "active" ? "green" : "grey"}>
            {t(`levels.status.${level.status}`)}
          </StatusBadge>
          <ActionsMenu
            label={t("levels.menu", { name: level.name })}
            groups={[
              {
                actions: [
                  { label: t("actions.edit"), permission: "service-levels.update", icon: <PencilSquare />, to: "edit" },
                ],
              },
              {
                actions: level.is_default
                  ? []
                  : [
                      {
                        label: t("actions.remove"),
                        permission: "service-levels.delete",
                        icon: <Trash />,
                        onClick: () => void remove(),
                      },
                    ],
              },
            ]}
          />
        </>
      }
    >
      <SectionRow
        title={t("levels.scope")}
        value={[t(`levels.scopes.${level.scope}`), scopeIdsText(level)].filter(Boolean).join(": ")}
      />
      <SectionRow
        title={t("calendars.one")}
        value={<RowLink to={`/settings/after-sales/calendars/${level.calendar_id}`}>{level.calendar_name}</RowLink>}
      />
      <SectionRow title={t("levels.reassign")} value={takers[reassign] ?? taker?.name ?? taker?.email ?? reassign} />
      <SectionRow title={t("levels.raise")} value={t(raises ? "general.yes" : "general.no")} />
    </Section>
  )
}
