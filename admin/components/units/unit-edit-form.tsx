import { CountrySelect } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useUpdateUnit } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import type { AdminUnit } from "../../../src/types"
import { ChoiceField } from "../common/choice-field"
import { Field } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { SwitchField } from "../common/switch-field"
import { LifeFields } from "../product/life-fields"
import { useBuyerChoices, useConditionChoices } from "./use-unit-choices"

/** What the law needs to know of a sale. A change is kept in the history with both values. */
export const UnitEditForm = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const { mutateAsync, isPending } = useUpdateUnit(unit.id)
  const { values, set, isDirty } = useValues({
    buyer_kind: unit.buyer_kind,
    condition: unit.condition,
    country_code: unit.country_code ?? undefined,
    is_installed_by_seller: unit.is_installed_by_seller,
    expected_life_months: unit.expected_life_months,
    digital_supply_months: unit.digital_supply_months,
    has_consumer_chosen_repair: unit.replaces_id ? unit.has_consumer_chosen_repair : undefined,
  })

  return (
    <FormDrawer
      title={t("units.edit.title")}
      description={t("units.edit.description")}
      onSubmit={() => mutateAsync(values)}
      success={t("units.edit.success")}
      isDirty={isDirty}
      isPending={isPending}
    >
      <ChoiceField
        label={t("fields.buyer")}
        hint={t("units.edit.buyerHint")}
        value={values.buyer_kind}
        choices={useBuyerChoices()}
        onChange={(kind) => set("buyer_kind", kind)}
      />
      <ChoiceField
        label={t("fields.condition")}
        value={values.condition}
        choices={useConditionChoices()}
        onChange={(condition) => set("condition", condition)}
      />
      <Field label={t("fields.country")} hint={t("units.edit.countryHint")}>
        {(control) => (
          <CountrySelect
            {...control}
            value={values.country_code}
            onChange={(country) => set("country_code", country || undefined)}
          />
        )}
      </Field>
      <SwitchField
        label={t("product.installs.label")}
        hint={t("product.installs.hint")}
        value={values.is_installed_by_seller}
        onChange={(isInstalled) => set("is_installed_by_seller", isInstalled)}
      />
      {unit.replaces_id && (
        <SwitchField
          label={t("units.chosenRepair.label")}
          hint={t("units.chosenRepair.hint")}
          value={values.has_consumer_chosen_repair ?? false}
          onChange={(hasChosen) => set("has_consumer_chosen_repair", hasChosen)}
        />
      )}
      <LifeFields values={values} set={set} />
    </FormDrawer>
  )
}
