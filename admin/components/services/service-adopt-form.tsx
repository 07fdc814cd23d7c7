import { Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { StartSetEntry } from "../../../src/types"
import { useAdoptServices } from "../../hooks/api/services"
import { useTextOf } from "../../hooks/use-text-of"
import { useValues } from "../../hooks/use-values"
import { CheckList } from "../common/check-list"
import { FormDrawer } from "../common/form-drawer"

/** Takes over services that ship with the plugin, each with its procedure, to be changed at will. */
export const ServiceAdoptForm = ({ entries }: { entries: StartSetEntry[] }) => {
  const { t } = useTranslation("afterSales")
  const id = useId()
  const textOf = useTextOf()
  const left = entries.filter(({ service_id }) => !service_id)
  const { values, set, isDirty } = useValues({ codes: left.map(({ code }) => code) })
  const { mutateAsync, isPending } = useAdoptServices()

  return (
    <FormDrawer
      title={t("services.adopt.title")}
      description={t("services.adopt.description")}
      onSubmit={() => mutateAsync({ codes: values.codes })}
      success={t("services.adopt.success")}
      submitLabel={t("services.adopt.submit")}
      isComplete={values.codes.length > 0}
      isDirty={isDirty}
      isPending={isPending}
    >
      <Text id={id} size="small" className="text-ui-fg-subtle text-pretty">
        {t(left.length > 0 ? "services.adopt.which" : "services.adopt.none")}
      </Text>
      <CheckList
        labelledBy={id}
        choices={left.map(({ code, names }) => ({ value: code, label: textOf(names) || code }))}
        value={values.codes}
        onChange={(codes) => set("codes", codes)}
      />
    </FormDrawer>
  )
}
