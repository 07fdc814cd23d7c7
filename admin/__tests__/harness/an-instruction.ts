import type { AdminInstructionDetail, AdminInstructionVersion } from "../../../src/types"

/** Words in one language. */
export const wording = (changes: Partial<AdminInstructionVersion> = {}): AdminInstructionVersion => ({
  id: "asinv_1",
  instruction_id: "asins_1",
  language: "en",
  version: 1,
  status: "published",
  kind: "text",
  body: "Rinse the group every evening.",
  file_name: null,
  mime: null,
  bytes: null,
  published_at: "2026-02-01T09:00:00.000Z",
  published_by: "user_1",
  retired_at: null,
  created_at: "2026-01-31T09:00:00.000Z",
  updated_at: "2026-02-01T09:00:00.000Z",
  ...changes,
})

/** The manual of an espresso machine. */
export function anInstruction(changes: Partial<AdminInstructionDetail> = {}): AdminInstructionDetail {
  return {
    id: "asins_1",
    product_id: "prod_1",
    code: "manual",
    names: { en: "Manual", it: "Manuale" },
    languages: ["en"],
    draft_languages: ["it"],
    created_at: "2026-01-31T09:00:00.000Z",
    updated_at: "2026-03-03T10:00:00.000Z",
    versions: [wording()],
    history: [],
    ...changes,
  }
}

/** An Italian text that nobody has published yet. */
export const italianDraft = wording({
  id: "asinv_2",
  language: "it",
  status: "draft",
  body: "Sciacquare ogni sera.",
  published_at: null,
})
