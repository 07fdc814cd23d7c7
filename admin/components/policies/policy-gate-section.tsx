import { CheckCircleSolid, ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyPolicy, PolicyProblem } from "../../../src/types"
import { useCauseLabels } from "../../hooks/use-cause-labels"
import { useLanguageNames } from "../../hooks/use-language-names"
import { Allowed } from "../common/allowed"
import { Section } from "../common/section"
import { usePolicyActs } from "./use-policy-acts"

/** What the draft still lacks before it may bind the shop. */
export const PolicyGateSection = ({ policy }: { policy: AdminWarrantyPolicy }) => {
  const { t } = useTranslation("afterSales")
  const { publish, isPending } = usePolicyActs(policy)
  const languageName = useLanguageNames()
  const causeLabel = useCauseLabels()
  const isReady = policy.problems.length === 0

  const wordsOf = ({ language, cause, element }: PolicyProblem["params"]) => ({
    context: language ? "language" : element ? "element" : undefined,
    language: language && languageName(String(language)),
    cause: cause && causeLabel(String(cause)),
    element: element && t(`elements.${element}`),
  })

  return (
    <Section
      title={t("policies.gate.title")}
      subtitle={t("policies.gate.subtitle")}
      aside={
        <Allowed permission="warranty-policies.publish">
          <Button size="small" disabled={!isReady} isLoading={isPending} onClick={() => void publish()}>
            {t("policies.publish.open")}
          </Button>
        </Allowed>
      }
    >
      <ul className="flex flex-col gap-y-3 px-6 py-4">
        {isReady && (
          <li className="flex items-start gap-x-2">
            <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" />
            <Text size="small">{t("policies.gate.ready")}</Text>
          </li>
        )}
        {policy.problems.map(({ code, params }, index) => (
          <li key={`${code}-${index}`} className="flex items-start gap-x-2">
            <ExclamationCircle className="text-ui-tag-orange-icon mt-0.5 shrink-0" />
            <Text size="small" className="text-pretty">
              {t([`policies.gate.${code}`, "general.asWritten"], { ...wordsOf(params), text: code })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
