/** Bodies of the routes of guests, messages, views and privacy requests. */
export const platformBodies: Record<string, Record<string, unknown>> = {
  "store.guestAccess.request": { order_display_id: 1, email: "gina@example.com" },
  "store.guestAccess.verify": { order_display_id: 1, email: "gina@example.com", code: "123456" },
  "store.guestUnits.claim": { order_display_id: 1, email: "gina@example.com", code: "123456" },
  "admin.templates.update": { locale: "en", subject: "About {{ case.number }}", text: "See {{ link }}" },
  "admin.templates.preview": { locale: "en", subject: "About {{ case.number }}", text: "See {{ link }}" },
  "admin.views.create": {
    resource: "cases",
    name: "Mine and new",
    filters: { status: ["new"] },
    order: "-created_at",
    is_shared: false,
  },
  "admin.views.update": { name: "Mine", filters: { status: "new" }, is_shared: false },
  "admin.privacyRequests.create": {
    kind: "export",
    email: "gina@example.com",
    received_on: "2026-10-01",
    country_code: "it",
    note: "By letter",
  },
  "admin.privacyRequests.extend": { reason: "Much to look through" },
  "admin.privacyRequests.refuse": { reason: "Nobody could say who asks" },
}

/** Ids and codes in their paths. */
export const platformOwners: Record<string, string> = {
  notifications: "asntf_none",
  views: "asvw_none",
  privacyRequests: "asprq_none",
}

export const platformQueries: Record<string, Record<string, string>> = {
  "admin.templates.retrieve": { locale: "en" },
  "admin.templates.reset": { locale: "en" },
  "admin.views.list": { resource: "cases" },
}
