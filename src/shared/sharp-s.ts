const most = 8

/**
 * A word as it stands and in its other spellings, in which ß and ss are taken for each other: who types `strasse` means
 * what is written `Straße`, and the other way. At most eight, for somebody who types nothing but s.
 *
 * @example spellings("strasse") gives "strasse", "straße"
 */
export function spellings(word: string): string[] {
  return word.split(/(ß|ss)/u).reduce<string[]>(
    (begun, part) =>
      eitherWay(part)
        .flatMap((end) => begun.map((start) => start + end))
        .slice(0, most),
    [""]
  )
}

function eitherWay(part: string): string[] {
  switch (part) {
    case "ß":
      return ["ß", "ss"]
    case "ss":
      return ["ss", "ß"]
    default:
      return [part]
  }
}
