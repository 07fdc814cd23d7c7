import Medusa from "@medusajs/js-sdk"

/** Signed in as the dashboard is: these constants are the dashboard's own and are filled in by its build. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: { type: __AUTH_TYPE__ ?? "session", jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined },
})
