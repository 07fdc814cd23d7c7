import { randomBytes } from "node:crypto"

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * Many ids at once, of the form that Medusa gives its records (prefix and ULID), in ascending order. One draw of
 * random bytes for all of them: making a hundred thousand one by one takes longer than writing their rows.
 */
export function entityIds(prefix: string, count: number, now = Date.now()): string[] {
  const bytes = randomBytes(count * 16)
  const start = `${prefix}_${encodedTime(now)}`

  return Array.from({ length: count }, (_, index) => {
    let id = start
    for (let place = index * 16; place < index * 16 + 16; place++) {
      id += alphabet[bytes[place] & 31]
    }
    return id
  }).sort()
}

/** Milliseconds in ten digits of base 32, as a ULID begins. */
function encodedTime(now: number): string {
  let rest = now
  let text = ""
  for (let digit = 0; digit < 10; digit++) {
    text = alphabet[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}
