import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useMergeCase } from "../../../hooks/api/case-writes"
import { useCases } from "../../../hooks/api/cases"
import { useTextOf } from "../../../hooks/use-text-of"
import { useValues } from "../../../hooks/use-values"
import { ChoiceField } from "../../common/choice-field"
import { FormDrawer } from "../../common/form-drawer"
import { SectionNote } from "../../common/section-note"

/** Carries on in another open case of the same owner; this one is closed and points there. */
export const CaseMergeForm = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const owner = case_.owner_customer_id
    ? { customer_id: case_.owner_customer_id }
    : { owner_email: case_.owner_email ?? undefined }
  const { cases = [], isLoading } = useCases({ ...owner, open: true, limit: 100, order: "-created_at" })
  const others = cases.filter(({ id }) => id !== case_.id)
  const { values, set, isDirty } = useValues({ into: "" })
  const { mutateAsync, isPending } = useMergeCase(case_.id)

  const merge = async () => {
    await mutateAsync({ into_id: values.into, rev: case_.rev })
    return `/after-sales/cases/${values.into}`
  }

  return (
    <FormDrawer
      title={t("cases.merge.title")}
      description={t("cases.merge.description")}
      onSubmit={merge}
      success={t("cases.merge.success")}
      submitLabel={t("cases.merge.open")}
      isDanger
      isComplete={values.into !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      {!isLoading && others.length === 0 && <SectionNote>{t("cases.merge.none")}</SectionNote>}
      {others.length > 0 && (
        <ChoiceField
          label={t("cases.merge.into")}
          value={values.into || undefined}
          choices={others.map((other) => ({
            value: other.id,
            label: [other.number, textOf(other.service_names), other.first_item?.product_title]
              .filter(Boolean)
              .join(" · "),
          }))}
          onChange={(into) => set("into", into)}
        />
      )}
    </FormDrawer>
  )
}
