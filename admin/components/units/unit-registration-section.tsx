import { SectionRow } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useApproval } from "../../hooks/use-approval"
import type { AdminUnit } from "../../../src/types"
import { Allowed } from "../common/allowed"
import { Section } from "../common/section"

/** What a customer said of a unit that they bought elsewhere, and the shop's answer. */
export const UnitRegistrationSection = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const { approve, isPending } = useApproval()

  return (
    <Section title={t("units.registration.title")}>
      <SectionRow title={t("fields.status")} value={t(`units.registration.state.${unit.registered_state}`)} />
      <SectionRow title={t("units.registration.place")} value={unit.purchase_place} />
      <SectionRow title={t("units.registration.note")} value={unit.registration_note} />
      {unit.rejected_reason && <SectionRow title={t("units.registration.reason")} value={unit.rejected_reason} />}
      {unit.registered_state === "pending" && (
        <Allowed permission="units.approve">
          <div className="flex items-center justify-end gap-x-2 px-6 py-4">
            <Button size="small" variant="secondary" asChild>
              <Link to="reject">{t("units.registration.reject.open")}</Link>
            </Button>
            <Button size="small" onClick={() => void approve(unit)} isLoading={isPending}>
              {t("units.registration.approve")}
            </Button>
          </div>
        </Allowed>
      )}
    </Section>
  )
}
