import { useTranslation } from "react-i18next"
import type { AdminCaseDetail, CaseResolution } from "../../../../src/types"
import { useChangeCaseStatus } from "../../../hooks/api/case-writes"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { caseResolutions } from "./case-choices"

/** Says how a case ended; the customer may open it again for a while. */
export const CaseResolveForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ resolution: undefined as CaseResolution | undefined })
  const { mutateAsync, isPending } = useChangeCaseStatus(case_.id)

  return (
    <FormDrawer
      title={t("cases.resolve.title")}
      description={t("cases.resolve.description")}
      onSubmit={() => mutateAsync({ action: "resolve", resolution_code: values.resolution, rev: case_.rev })}
      success={t("cases.done.resolve")}
      submitLabel={t("cases.action.resolve")}
      isComplete={values.resolution !== undefined}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("cases.fields.resolution")}
        value={values.resolution}
        choices={caseResolutions.map((value) => ({ value, label: t(`cases.resolution.${value}`) }))}
        onChange={(resolution) => set("resolution", resolution)}
      />
    </FormDrawer>
  )
}
