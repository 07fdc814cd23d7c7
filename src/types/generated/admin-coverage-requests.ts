// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/coverage`. */
export type AdminCoverageRetrieveQuery = {
  unit_id: string
  defect_on?: string
  cause?:
    | "defect"
    | "not_as_described"
    | "missing_parts"
    | "damaged_on_arrival"
    | "faulty_installation"
    | "wrong_instructions"
    | "software"
    | "fault_returned"
    | "third_party_repair"
    | "normal_wear"
    | "consumable"
    | "cosmetic"
    | "misuse"
    | "neglect"
    | "accident"
    | "liquid"
    | "external_event"
    | "modification"
    | "commercial_use"
    | "unknown"
  /** Language of the texts, such as it */
  locale?: string
}
