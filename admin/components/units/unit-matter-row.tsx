import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCloseMatter } from "../../hooks/api/unit-writes"
import { useDays } from "../../hooks/use-days"
import type { AdminUnit, AdminUnitMatter } from "../../../src/types"
import { Allowed } from "../common/allowed"

export const UnitMatterRow = ({ unit, matter }: { unit: AdminUnit; matter: AdminUnitMatter }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useCloseMatter(unit.id)

  const close = async () => {
    const isSure = await prompt({
      title: t("units.matters.close.title"),
      description: t("units.matters.close.description"),
      confirmText: t("units.matters.close.open"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      await mutateAsync(matter.id, {
        onSuccess: () => toast.success(t("units.matters.close.success")),
      }).catch(() => null)
    }
  }

  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          {t(`units.matters.kind.${matter.kind}`)}: {matter.ref_id}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("units.matters.since", { date: days.date(matter.opened_at) })}
        </Text>
      </div>
      {matter.kind === "hold" && (
        <Allowed permission="units.update">
          <Button size="small" variant="secondary" onClick={() => void close()} isLoading={isPending}>
            {t("units.matters.close.open")}
          </Button>
        </Allowed>
      )}
    </div>
  )
}
