import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useCreateView } from "../../../hooks/api/views"
import { useValues } from "../../../hooks/use-values"
import { newKey } from "../../../lib/new-key"
import { FormDrawer } from "../../common/form-drawer"
import { SwitchField } from "../../common/switch-field"
import { TextField } from "../../common/text-field"
import { filtersOf } from "./inbox-views"

/** Keeps the inbox's present filters under a name. */
export const SaveViewForm = () => {
  const { t } = useTranslation("afterSales")
  const [params] = useSearchParams()
  const [key] = useState(newKey)
  const { values, set, isDirty } = useValues({ name: "", isShared: false })
  const { mutateAsync, isPending } = useCreateView()

  return (
    <FormDrawer
      title={t("inbox.save.title")}
      description={t("inbox.save.description")}
      onSubmit={() =>
        mutateAsync({
          key,
          name: values.name.trim(),
          filters: filtersOf(params),
          order: params.get("order"),
          is_shared: values.isShared,
        })
      }
      success={t("inbox.save.success")}
      isComplete={values.name.trim() !== ""}
      isDirty={isDirty}
      isPending={isPending}
    >
      <TextField
        label={t("fields.name")}
        maxLength={80}
        autoFocus
        autoComplete="off"
        value={values.name}
        onChange={(name) => set("name", name)}
      />
      <SwitchField
        label={t("inbox.save.share")}
        hint={t("inbox.save.shareHint")}
        value={values.isShared}
        onChange={(isShared) => set("isShared", isShared)}
      />
    </FormDrawer>
  )
}
