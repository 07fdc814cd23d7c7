import { useTranslation } from "react-i18next"
import { usePermissions } from "../../hooks/api/permissions"
import { useExtendWarranty } from "../../hooks/api/warranties"
import { useValues } from "../../hooks/use-values"
import { ChoiceField } from "../common/choice-field"
import { FormDrawer } from "../common/form-drawer"
import { NumberField } from "../common/number-field"
import { TextField } from "../common/text-field"

const causes = ["goodwill", "delay", "repair", "replacement", "purchase"] as const

/** Adds time to a warranty; the same cause counts once. */
export const WarrantyExtendForm = ({ warrantyId }: { warrantyId: string }) => {
  const { t } = useTranslation("afterSales")
  const { mutateAsync, isPending } = useExtendWarranty(warrantyId)
  const { values, set, isDirty } = useValues({
    cause: "goodwill" as (typeof causes)[number],
    cause_id: "",
    months: null as number | null,
    days: null as number | null,
  })

  const most = usePermissions().limitOf("warranties.extend")

  /** What a repair adds the law says, so there alone the time may be left out. */
  const hasTime = values.cause === "repair" || (values.months ?? 0) + (values.days ?? 0) > 0

  const submit = () =>
    mutateAsync({
      cause: values.cause,
      cause_id: values.cause_id.trim(),
      months: values.months ?? undefined,
      days: values.days ?? undefined,
    })

  return (
    <FormDrawer
      title={t("warranties.extend.title")}
      description={t("warranties.extend.description")}
      onSubmit={submit}
      success={t("warranties.extend.success")}
      isComplete={values.cause_id.trim() !== "" && hasTime}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("fields.cause")}
        value={values.cause}
        choices={causes.map((value) => ({ value, label: t(`warranties.causes.${value}`) }))}
        onChange={(cause) => set("cause", cause)}
      />
      <TextField
        label={t("warranties.extend.reference")}
        hint={t("warranties.extend.referenceHint")}
        autoComplete="off"
        maxLength={128}
        value={values.cause_id}
        onChange={(id) => set("cause_id", id)}
      />
      <div className="grid grid-cols-2 items-start gap-4">
        <NumberField
          label={t("fields.months")}
          hint={most === undefined ? undefined : t("warranties.extend.most", { count: most })}
          max={most ?? 120}
          value={values.months}
          onChange={(months) => set("months", months)}
        />
        <NumberField label={t("fields.days")} max={3660} value={values.days} onChange={(days) => set("days", days)} />
      </div>
    </FormDrawer>
  )
}
