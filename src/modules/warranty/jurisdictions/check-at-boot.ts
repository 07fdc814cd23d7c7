import { loadJurisdictions } from "."

/** Reads all rules and holidays when the server starts, so that wrong data is found before the first customer. */
export async function checkJurisdictions(): Promise<void> {
  loadJurisdictions()
}
