/** Minutes in which a mailed code may be used, and how often it may be guessed. */
export const codeMinutes = 10
export const maxCodeTries = 5

/** Minutes that a session lives on after its last use, and in all. */
export const sessionMinutes = 30
export const maxSessionMinutes = 240

/**
 * How often access may be asked for and codes be tried: a client a minute, an address an hour. A proxy stands for many
 * clients, so a connection has more.
 */
export const guestLimits = {
  client: { limit: 10, seconds: 60 },
  connection: { limit: 120, seconds: 60 },
  code: { limit: 5, seconds: 3600 },
  verify: { limit: 25, seconds: 3600 },
} as const
