/** What went wrong, as one line that says what to do about it. */
export function inOneLine(error) {
  const text = `${error?.message ?? error}`
  if (/ENOSPC|No space left/i.test(`${text} ${error?.stderr ?? ""}`)) {
    return "The disk is full: free some space, then start again."
  }
  const stderr = typeof error?.stderr === "string" ? error.stderr.trim().split("\n").at(-1) : ""
  return [text.split("\n")[0], stderr].filter(Boolean).join(" ")
}
