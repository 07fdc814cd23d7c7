/** How long a text is, in code points: what the API's limits count, so that a letter outside of Unicode's first plane is one. */
export const codePoints = (text: string): number => Array.from(text).length
