import { PencilSquare, Plus, Trash } from "@medusajs/icons"
import { StatusBadge, Table, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminServiceLevel } from "../../../src/types"
import { useDeleteServiceLevel } from "../../hooks/api/service-levels"
import { useDuration } from "../../hooks/use-duration"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { levelPriorities } from "./level-values"

/** One service level: what is promised for each priority. */
export const LevelSection = ({ level }: { level: AdminServiceLevel }) => {
  const { t, i18n } = useTranslation("afterSales")
  const prompt = usePrompt()
  const { mutateAsync } = useDeleteServiceLevel()
  const duration = useDuration()
  const hours = (minutes: number) =>
    minutes < 60
      ? duration(minutes * 60)
      : t("levels.workingHours", {
          count: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(minutes / 60),
        })

  const remove = async () => {
    const isSure = await prompt({
      title: t("levels.remove.title"),
      description: t("levels.remove.description", { name: level.name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(level.id, { onSuccess: () => toast.success(t("levels.remove.success")) }).catch(() => null)
    }
  }

  return (
    <Section
      title={level.name}
      subtitle={[t(`levels.scopes.${level.scope}`), level.scope_ids.join(", ").toUpperCase(), level.calendar_name]
        .filter(Boolean)
        .join(" · ")}
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
                  {
                    label: t("actions.edit"),
                    permission: "service-levels.update",
                    icon: <PencilSquare />,
                    to: `edit?id=${level.id}`,
                  },
                  { label: t("levels.create"), permission: "service-levels.create", icon: <Plus />, to: "create" },
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
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("cases.fields.priority")}</Table.HeaderCell>
            <Table.HeaderCell>{t("levels.response")}</Table.HeaderCell>
            <Table.HeaderCell>{t("levels.resolution")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {levelPriorities.map((priority) => (
            <Table.Row key={priority}>
              <Table.Cell>{t(`cases.priority.${priority}`)}</Table.Cell>
              <Table.Cell>{hours(level.targets[priority].first_response_minutes)}</Table.Cell>
              <Table.Cell>{hours(level.targets[priority].resolution_minutes)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  )
}
