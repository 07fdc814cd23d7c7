const maxPoints = 100

/**
 * The name under which a file is shown to people. It never becomes a path or a key: what is stored has a name that
 * the server makes. Folders, control characters, and those that turn the direction of reading (`gnp.exe` for
 * `exe.png`) are taken out.
 *
 * @param extension of what the file turned out to be; the name gets it whatever it claimed
 */
export function displayName(original: string, extension: string): string {
  const bare = original.normalize("NFC").split(/[/\\]/).at(-1) ?? ""
  const printable = bare.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim().replace(/^\.+/, "")
  const stem = printable.replace(/\.[^.]*$/, "")
  return `${Array.from(stem).slice(0, maxPoints).join("").trim() || "file"}.${extension}`
}
