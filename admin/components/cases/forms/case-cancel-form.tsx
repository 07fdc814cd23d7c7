import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, CaseCancelReason } from "../../../../src/types"
import { useChangeCaseStatus } from "../../../hooks/api/case-writes"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { caseCancelReasons } from "./case-choices"

/** Ends a case that should not go on. It can't be opened again. */
export const CaseCancelForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ reason: undefined as CaseCancelReason | undefined })
  const { mutateAsync, isPending } = useChangeCaseStatus(case_.id)

  return (
    <FormDrawer
      title={t("cases.cancel.title")}
      description={t("cases.cancel.description")}
      onSubmit={() => mutateAsync({ action: "cancel", cancel_reason: values.reason, rev: case_.rev })}
      success={t("cases.done.cancel")}
      submitLabel={t("cases.cancel.open")}
      isDanger
      isComplete={values.reason !== undefined}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("fields.reason")}
        value={values.reason}
        choices={caseCancelReasons.map((value) => ({ value, label: t(`cases.cancelReason.${value}`) }))}
        onChange={(reason) => set("reason", reason)}
      />
    </FormDrawer>
  )
}
