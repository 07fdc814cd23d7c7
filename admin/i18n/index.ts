import en from "./en.json"
import it from "./it.json"

/** Texts of the dashboard's side, under a namespace of our own. */
export default {
  en: { afterSales: en },
  it: { afterSales: it },
}
