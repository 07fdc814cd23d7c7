/**
 * What stood or stands in a step, as lines of text: texts per language one a line, lists one thing a line. What a step
 * is made of has no words of its own here, so its parts are shown as they are written down.
 */
export function changeText(value: unknown): string {
  if (value === null || value === undefined || value === "") {
    return "-"
  }
  if (Array.isArray(value)) {
    return value.length ? value.map(changeText).join("\n") : "-"
  }
  if (typeof value === "object") {
    const lines = Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined && part !== "")
      .map(
        ([name, part]) => `${name}: ${typeof part === "object" ? changeText(part).replace(/\n/g, ", ") : String(part)}`
      )
    return lines.length ? lines.join("\n") : "-"
  }
  return String(value)
}
