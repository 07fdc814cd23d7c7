import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { Field } from "../common/field"
import { type ListedScope, scopeSources } from "./scope-sources"

type PolicyScopePickerProps = {
  scope: ListedScope | "channel"
  label: string
  hint?: string
  isOptional?: boolean
  value: string[]
  onChange: (ids: string[]) => void
}

/** The products, types, categories, tags or sales channels that a policy is for. */
export const PolicyScopePicker = ({ scope, value, onChange, ...field }: PolicyScopePickerProps) => {
  const data = useComboboxData({
    queryKey: ["after_sales_scope", scope],
    queryFn: scopeSources[scope],
    getOptions: (answer) => answer.options,
    defaultValue: value.length > 0 ? value : undefined,
  })

  return (
    <Field {...field}>
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
