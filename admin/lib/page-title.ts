import { getI18n } from "react-i18next"

/** The name of a page for the browser's tab, in the reader's language. */
export function pageTitle(key: string): { title: string } {
  return { title: getI18n().t(key, { ns: "afterSales" }) }
}
