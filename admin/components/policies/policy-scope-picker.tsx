import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { Field } from "../common/field"
import { type ListedScope, scopeSources } from "./scope-sources"

type PolicyScopePickerProps = { scope: ListedScope; value: string[]; onChange: (ids: string[]) => void }

/** The products, types, categories or tags that a policy is for. */
export const PolicyScopePicker = ({ scope, value, onChange }: PolicyScopePickerProps) => {
  const { t } = useTranslation("afterSales")
  const data = useComboboxData({
    queryKey: ["after_sales_scope", scope],
    queryFn: scopeSources[scope],
    getOptions: (answer) => answer.options,
    defaultValue: value.length > 0 ? value : undefined,
  })

  return (
    <Field label={t(`policies.scope.${scope}`)}>
      {(control) => (
        <Combobox<string[]>
          {...control}
          displayMode="chips"
          value={value}
          onChange={(ids) => onChange(ids ?? [])}
          options={data.options}
          searchValue={data.searchValue}
          onSearchValueChange={data.onSearchValueChange}
          fetchNextPage={data.fetchNextPage}
          isFetchingNextPage={data.isFetchingNextPage}
        />
      )}
    </Field>
  )
}
