import en from "./en.json"
import enCases from "./en/cases.json"
import enRefusals from "./en/refusals.json"
import enServices from "./en/services.json"
import it from "./it.json"
import itCases from "./it/cases.json"
import itRefusals from "./it/refusals.json"
import itServices from "./it/services.json"

/** Texts of the dashboard's side, under a namespace of our own. */
export default {
  en: { afterSales: { ...en, ...enCases, ...enRefusals, ...enServices } },
  it: { afterSales: { ...it, ...itCases, ...itRefusals, ...itServices } },
}
