import type { AdminPrivacyRequest } from "../../../src/types"

/** Ada wants to be forgotten; she asked on 2 March 2026. */
export function aPrivacyRequest(changes: Partial<AdminPrivacyRequest> = {}): AdminPrivacyRequest {
  return {
    id: "aspriv_1",
    kind: "erasure",
    status: "received",
    email: "ada@example.com",
    customer_id: null,
    note: null,
    country_code: "it",
    time_zone: "Europe/Rome",
    received_on: "2026-03-02",
    due_strict_on: "2026-04-02",
    due_rolled_on: "2026-04-02",
    extended_to: null,
    extension_reason: null,
    refused_reason: null,
    is_overdue: false,
    job_id: null,
    has_file: false,
    file_expires_at: null,
    outcome: null,
    completed_at: null,
    created_at: "2026-03-02T09:00:00.000Z",
    ...changes,
  }
}
