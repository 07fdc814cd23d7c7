import type { AdminNotification, AdminReply, AdminTemplate } from "../../../src/types"

/** An answer that agents give often. */
export const aReply = (changes: Partial<AdminReply> = {}): AdminReply => ({
  id: "asrep_1",
  name: "We need a picture",
  texts: { en: "Dear {{ customer }}, please send a picture.", it: "Gentile {{ customer }}, invii una foto." },
  rev: 2,
  created_at: "2026-01-31T09:00:00.000Z",
  updated_at: "2026-03-03T10:00:00.000Z",
  ...changes,
})

/** The message that says that a case was received, as it ships. */
export const aTemplate = (changes: Partial<AdminTemplate> = {}): AdminTemplate => ({
  code: "case_created",
  locale: "en",
  audience: "customer",
  subject: "We received {{ number }}",
  text: "Dear {{ customer }}, we look into it.",
  is_changed: false,
  rev: 0,
  shipped: { subject: "We received {{ number }}", text: "Dear {{ customer }}, we look into it." },
  variables: ["number", "customer"],
  updated_at: null,
  updated_by: null,
  ...changes,
})

/** A message that reached its customer. */
export const aNotification = (changes: Partial<AdminNotification> = {}): AdminNotification => ({
  id: "asntf_1",
  template: "case_created",
  channel: "email",
  status: "sent",
  recipient_type: "customer",
  recipient_id: "cus_1",
  to_address: "anna@example.com",
  locale: "it",
  subject_type: "case",
  subject_id: "ascase_1",
  sent_subject: "Abbiamo ricevuto C-2026-000001",
  attempts: 1,
  next_attempt_at: null,
  expires_at: null,
  sent_at: "2026-03-03T10:00:00.000Z",
  last_error: null,
  created_at: "2026-03-03T09:59:00.000Z",
  ...changes,
})
