import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, AdminCasesReviewSafetyBody } from "../../../../src/types"
import { useReviewSafety } from "../../../hooks/api/case-writes"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"

type Outcome = AdminCasesReviewSafetyBody["outcome"]

const outcomes: Outcome[] = ["no_danger", "reported", "recalled"]

/** What the look at the product's safety has found. Without it the case can't be closed. */
export const CaseSafetyForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ outcome: undefined as Outcome | undefined })
  const { mutateAsync, isPending } = useReviewSafety(case_.id)

  return (
    <FormDrawer
      title={t("cases.safety.title")}
      description={t("cases.safety.description")}
      onSubmit={async () => (values.outcome ? mutateAsync({ outcome: values.outcome, rev: case_.rev }) : false)}
      success={t("cases.safety.success")}
      isComplete={values.outcome !== undefined}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("cases.safety.outcome")}
        value={values.outcome}
        choices={outcomes.map((value) => ({ value, label: t(`cases.safety.outcomes.${value}`) }))}
        onChange={(outcome) => set("outcome", outcome)}
      />
    </FormDrawer>
  )
}
