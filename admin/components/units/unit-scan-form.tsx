import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { useScanSerials } from "../../hooks/api/unit-writes"
import { useValues } from "../../hooks/use-values"
import { scannedSerials } from "../../lib/scanned-serials"
import { sdk } from "../../lib/sdk"
import { Field } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { TextField } from "../common/text-field"

/** Gives an order's units their serial numbers in the order in which they were scanned. */
export const UnitScanForm = () => {
  const { t } = useTranslation("afterSales")
  const { values, set, isDirty } = useValues({ orderId: undefined as string | undefined, text: "" })
  const { mutateAsync, isPending } = useScanSerials()
  const serials = scannedSerials(values.text)
  const orders = useComboboxData<Awaited<ReturnType<typeof sdk.admin.order.list>>, { q?: string; offset?: number }>({
    queryKey: ["after_sales_orders"],
    queryFn: ({ q, ...page }) =>
      sdk.admin.order.list({
        ...page,
        q: q?.replace(/^#/, ""),
        fields: "id,display_id,email",
        order: "-display_id",
      }),
    getOptions: (answer) =>
      answer.orders.map(({ id, display_id, email }) => ({ value: id, label: `#${display_id} · ${email}` })),
  })

  return (
    <FormDrawer
      title={t("units.scan.title")}
      description={t("units.scan.description")}
      onSubmit={() => mutateAsync({ order_id: values.orderId, serials })}
      success={t("units.scan.success", { count: serials.length })}
      submitLabel={t("units.scan.submit", { count: serials.length })}
      isComplete={Boolean(values.orderId) && serials.length > 0}
      isDirty={isDirty}
      isPending={isPending}
    >
      <Field label={t("fields.order")} hint={t("units.scan.orderHint")}>
        {(control) => (
          <Combobox
            {...control}
            value={values.orderId}
            onChange={(orderId) => set("orderId", orderId)}
            options={orders.options}
            searchValue={orders.searchValue}
            onSearchValueChange={orders.onSearchValueChange}
            fetchNextPage={orders.fetchNextPage}
            isFetchingNextPage={orders.isFetchingNextPage}
          />
        )}
      </Field>
      <TextField
        label={t("units.scan.serials")}
        hint={t("units.scan.serialsHint")}
        rows={10}
        value={values.text}
        onChange={(text) => set("text", text)}
      />
    </FormDrawer>
  )
}
