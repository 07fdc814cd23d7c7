import { useTranslation } from "react-i18next"

/** A page's name on the way to it. Routes can't use hooks, so their handle renders this. */
export const Breadcrumb = ({ label }: { label: string }) => {
  const { t } = useTranslation("afterSales")
  return <span>{t(label)}</span>
}
