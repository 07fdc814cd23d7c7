/**
 * What the certificate's font can draw: Latin with the letters of every European language, Greek, Cyrillic,
 * Vietnamese, and the punctuation of running text.
 */
const latin = "\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u017f\\u0192\\u01fa-\\u01ff\\u0218-\\u021b\\u1e80-\\u1e85\\u1e9e\\u1ea0-\\u1ef9"
const greek = "\\u0384-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03ce"
const cyrillic = "\\u0400-\\u0486\\u0488-\\u0513"
const punctuation = "\\u2010\\u2011\\u2013-\\u2015\\u2017-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2032\\u2033\\u2039\\u203a"
const signs = "\\u2044\\u20ab\\u20ac\\u2116\\u2122\\u2126\\u2212\\u2248\\u2260\\u2264\\u2265"
const drawable = new RegExp(`[\\n${latin}${greek}${cyrillic}${punctuation}${signs}]`, "u")

/** Runs without a place to break are cut here, so that nothing runs off the page. */
const longestRun = 30

const breakHere = "\u200b"
const unknown = "\ufffd"

/**
 * A text as the font can show it. Pictures and invisible marks are left out; a letter of another script becomes the
 * sign for an unknown one, so that its absence shows. Long runs may break.
 */
export function printable(text: string): string {
  const drawn = Array.from(text.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, " "), (character) => {
    if (drawable.test(character)) {
      return character
    }
    return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{C}\p{M}]/u.test(character) ? "" : unknown
  }).join("")

  return drawn
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(new RegExp(`[^\\s-]{${longestRun}}(?=[^\\s-])`, "gu"), `$&${breakHere}`)
}

const mostLines = 12
const mostCharacters = 600

/** A value that can't push its neighbours off the page: at most twelve lines and 600 characters. */
export function shortened(text: string): string {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim())
  const joined = lines.join(lines.length > mostLines ? ", " : "\n")
  const characters = Array.from(joined)
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join("")}…` : joined
}
