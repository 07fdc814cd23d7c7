import { CheckCircleSolid, ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProcedureDetail } from "../../../src/types"
import { Allowed } from "../common/allowed"
import { Section } from "../common/section"
import { useProcedureActs } from "./use-procedure-acts"

/** What the draft still lacks before cases may follow it. */
export const ProcedureGateSection = ({ procedure }: { procedure: AdminProcedureDetail }) => {
  const { t } = useTranslation("afterSales")
  const { publish, isPending } = useProcedureActs(procedure)
  const isReady = procedure.problems.length === 0

  return (
    <Section
      title={t("policies.gate.title")}
      aside={
        <Allowed permission="procedures.publish">
          <Button size="small" disabled={!isReady} isLoading={isPending} onClick={() => void publish()}>
            {t("services.publish.open")}
          </Button>
        </Allowed>
      }
    >
      <ul className="flex flex-col gap-y-3 px-6 py-4">
        {isReady && (
          <li className="flex items-start gap-x-2">
            <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" aria-hidden />
            <Text size="small">{t("policies.gate.ready")}</Text>
          </li>
        )}
        {procedure.problems.map((problem, index) => (
          <li key={`${problem.code}-${index}`} className="flex items-start gap-x-2">
            <ExclamationCircle className="text-ui-tag-orange-icon mt-0.5 shrink-0" aria-hidden />
            <Text size="small" className="text-pretty">
              {problem.text}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
