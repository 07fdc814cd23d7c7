/** A calendar day without time, `YYYY-MM-DD`, read in the zone that stands beside it. */
export type LocalDate = string

/** An IANA time zone name such as `Europe/Rome`. */
export type TimeZone = string

/** An instant as ISO 8601 in UTC, for example `2027-09-15T22:00:00.000Z`. */
export type Instant = string
