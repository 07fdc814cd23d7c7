import { invalid } from "../../../shared/errors"

export type Serial = { serial_number: string; serial_key: string }

const maxLength = 100
const invisible = /[\s\p{Z}\p{Cf}]/gu
/** Control characters and lone surrogates: nothing that anyone could read off a plate. */
const unreadable = /[\p{Cc}\p{Cs}]/u

/**
 * What all spellings of one serial number have in common: compatibility form (full-width digits, ligatures),
 * upper case with one letter I (Turkish has two), no spaces of any width.
 */
export function serialKey(serial: string): string {
  const upper = serial.normalize("NFKC").replace(invisible, "").toUpperCase()
  return upper
    .normalize("NFD")
    .replace(/I\u0307/gu, "I")
    .normalize("NFKC")
}

/** A serial number as it is kept and shown: as typed, without the blanks and invisible signs around and inside. */
export function readSerial(value: string, field = "serial_number"): Serial {
  return parse(value) ?? invalid(field, value, `1 to ${maxLength} readable characters`)
}

export function isSerial(value: string): boolean {
  return parse(value) !== null
}

function parse(value: string): Serial | null {
  const serial = value
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{Z}]+/gu, " ")
    .trim()
  const key = serialKey(serial)
  const isReadable = key !== "" && Array.from(serial).length <= maxLength && !unreadable.test(serial)
  return isReadable ? { serial_number: serial, serial_key: key } : null
}
