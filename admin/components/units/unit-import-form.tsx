import { useTranslation } from "react-i18next"
import { useImportUnits } from "../../hooks/api/jobs"
import { CsvImportForm } from "./csv-import-form"
import { unitTemplate } from "./csv-templates"

/** Brings in units of an older system. */
export const UnitImportForm = () => {
  const { t } = useTranslation("afterSales")
  const { mutateAsync } = useImportUnits()

  return (
    <CsvImportForm
      title={t("units.import.title")}
      description={t("units.import.description")}
      template={unitTemplate}
      templateName={t("units.import.templateFile")}
      onStart={mutateAsync}
    />
  )
}
