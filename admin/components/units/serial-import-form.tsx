import { useTranslation } from "react-i18next"
import { useImportSerials } from "../../hooks/api/jobs"
import { CsvImportForm } from "./csv-import-form"
import { serialTemplate } from "./csv-templates"

/** Gives many units of many orders their serial numbers at once. */
export const SerialImportForm = () => {
  const { t } = useTranslation("afterSales")
  const { mutateAsync } = useImportSerials()

  return (
    <CsvImportForm
      title={t("units.serialImport.title")}
      description={t("units.serialImport.description")}
      template={serialTemplate}
      templateName={t("units.serialImport.templateFile")}
      onStart={mutateAsync}
    />
  )
}
