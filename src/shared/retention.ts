import { z } from "@medusajs/framework/zod"

const count = (unit: string, min: number, max: number) => {
  const error = `a whole number of ${unit} from ${min} to ${max}`
  return z.int({ error }).min(min, { error }).max(max, { error })
}

/** How long each class of data is kept; what is older goes by itself. */
export type Retention = {
  /** Codes and sessions of guests, after their end. */
  guest_access_days: number
  /** The log of messages that were sent or given up. */
  notification_days: number
  /** The file of a person's data, after it was made. */
  privacy_file_days: number
  /** Requests about data themselves, after they were dealt with: the proof that they were. */
  privacy_request_months: number
  /** Names, addresses and words of a case, after it ended. */
  case_months: number
  /** Photos and other files of a case, after it ended. */
  case_file_months: number
  /** What is added to the last day on which a claim can be raised, before the identity of a unit's owner goes. */
  claim_margin_months: number
}

export const retentionFields = {
  guest_access_days: count("days", 1, 365),
  notification_days: count("days", 30, 3650),
  privacy_file_days: count("days", 1, 365),
  privacy_request_months: count("months", 12, 120),
  case_months: count("months", 6, 240),
  case_file_months: count("months", 1, 240),
  claim_margin_months: count("months", 0, 120),
}

/** A claim's file is worth keeping until it is time-barred and a little longer: 26 months in Italy, and six more. */
export const defaultRetention: Retention = {
  guest_access_days: 1,
  notification_days: 400,
  privacy_file_days: 30,
  privacy_request_months: 36,
  case_months: 36,
  case_file_months: 36,
  claim_margin_months: 6,
}
