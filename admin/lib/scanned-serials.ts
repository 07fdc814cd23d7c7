/** The serial numbers in what a scanner typed or somebody pasted: one a line, also separated by commas or tabs. */
export function scannedSerials(text: string): string[] {
  return text
    .split(/[\r\n\t,;]+/u)
    .map((serial) => serial.trim())
    .filter(Boolean)
}
