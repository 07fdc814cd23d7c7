const statementEnd = " - "

/**
 * Why something failed, in one line that is kept and shown. The database driver writes the whole statement before its
 * own words, so that a reason of limited length would lose the only part that somebody wants to read.
 */
export function failureReason(error: unknown): string {
  const message = messageOf(error)
  const isFromDatabase = typeof error === "object" && error !== null && "severity" in error
  const words = isFromDatabase ? message.slice(wordsOf(message)) : message

  return words.replace(/\s+/g, " ").trim()
}

function wordsOf(message: string): number {
  const end = message.lastIndexOf(statementEnd)
  return end < 0 ? 0 : end + statementEnd.length
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error)
}
