import { Button, InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminUnit } from "../../../src/types"
import { Allowed } from "../common/allowed"

/** Pieces left the order and software could not tell which unit went with them: a person says. */
export const UnitFlagTip = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")

  return (
    <div className="px-6 py-4">
      <InlineTip variant="warning" label={t("units.flag.title")}>
        <div className="flex flex-col items-start gap-y-2">
          {t(`units.flag.${unit.flagged_reason}`)}
          <Allowed permission="units.update">
            <Button size="small" variant="secondary" asChild>
              <Link to="repoint">{t("units.repoint.open")}</Link>
            </Button>
          </Allowed>
        </div>
      </InlineTip>
    </div>
  )
}
