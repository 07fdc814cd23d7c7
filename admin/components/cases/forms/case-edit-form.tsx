import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useUpdateCase } from "../../../hooks/api/case-writes"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { casePriorities } from "../case-status"
import { caseRemedies, caseRights } from "./case-choices"

const none = "none"

/** What the agent knows better than when the case came in. On which right the customer relies only the customer says. */
export const CaseEditForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({
    priority: case_.priority,
    remedy: case_.remedy_sought ?? none,
    right: case_.right_claimed ?? none,
  })
  const { mutateAsync, isPending } = useUpdateCase(case_.id)
  const remedy = caseRemedies.find((value) => value === values.remedy) ?? null
  const right = caseRights.find((value) => value === values.right) ?? null
  const body = {
    priority: values.priority,
    ...(remedy === case_.remedy_sought ? {} : { remedy_sought: remedy }),
    ...(right === case_.right_claimed ? {} : { right_claimed: right }),
  }

  return (
    <FormDrawer
      title={t("cases.edit.title")}
      onSubmit={() => mutateAsync({ ...body, rev: case_.rev })}
      success={t("cases.edit.success")}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("cases.fields.priority")}
        value={values.priority}
        choices={casePriorities.map((value) => ({ value, label: t(`cases.priority.${value}`) }))}
        onChange={(priority) => set("priority", priority)}
      />
      <ChoiceField
        label={t("cases.fields.remedy")}
        value={values.remedy}
        choices={[
          { value: none, label: t("general.none") },
          ...caseRemedies.map((value) => ({ value, label: t(`cases.remedy.${value}`) })),
        ]}
        onChange={(next) => set("remedy", next)}
      />
      <ChoiceField
        label={t("cases.fields.right")}
        hint={t("cases.edit.rightHint")}
        value={values.right}
        choices={[
          { value: none, label: t("general.none") },
          ...caseRights.map((value) => ({ value, label: t(`cases.right.${value}`) })),
        ]}
        onChange={(next) => set("right", next)}
      />
    </FormDrawer>
  )
}
