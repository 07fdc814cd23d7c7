import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProcedureDetail } from "../../../src/types"
import { useProcedureDiff } from "../../hooks/api/procedures"
import { useVersionPair } from "../../hooks/use-version-pair"
import { VersionCompare } from "../common/version-compare"
import { changeText } from "./change-text"

/** What two versions of a procedure ask for differently. */
export const ProcedureCompare = ({ procedure }: { procedure: AdminProcedureDetail }) => {
  const { t } = useTranslation("afterSales")
  const pair = useVersionPair(procedure.versions)
  const { diff, isError, error } = useProcedureDiff(procedure.id, pair.from, pair.to)

  if (isError) {
    throw error
  }

  return (
    <>
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex flex-col items-center overflow-y-auto">
        <div className="flex w-full max-w-[900px] flex-col gap-y-6 px-4 py-16">
          <div>
            <RouteFocusModal.Title asChild>
              <Heading>{t("policies.compare.title")}</Heading>
            </RouteFocusModal.Title>
            <RouteFocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {t("policies.compare.description")}
              </Text>
            </RouteFocusModal.Description>
          </div>
          <VersionCompare
            versions={procedure.versions}
            pair={pair}
            head={t("procedures.compare.step")}
            changes={diff?.changes.map(({ step_code, change, field, from, to }) => ({
              what: [step_code, t(`procedures.compare.${change}`), field].filter(Boolean).join(" · "),
              from: changeText(from),
              to: changeText(to),
            }))}
          />
        </div>
      </RouteFocusModal.Body>
    </>
  )
}
