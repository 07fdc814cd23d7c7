import fc from "fast-check"
import { isSerial, readSerial, serialKey } from "../serial"

describe("a serial number's key", () => {
  it.each([
    ["sn-0042", "SN-0042"],
    ["ＳＮ－００４２", "SN-0042"],
    ["S\u0131n", "SIN"],
    ["S\u0130N", "SIN"],
    ["si\u0307n", "SIN"],
    ["Stra\u00dfe", "STRASSE"],
    ["ﬁx", "FIX"],
    ["e\u0301", "\u00c9"],
    [" A\u00a0B\u2003C\u200b\ufeff\u00ad ", "ABC"],
    ["①②", "12"],
  ])("of %j is %j", (serial, key) => {
    expect(serialKey(serial)).toBe(key)
  })

  it("is its own key, and the same for every way to write it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (serial) => {
        const key = serialKey(serial)
        expect(serialKey(key)).toBe(key)
        expect(serialKey(serial.normalize("NFD"))).toBe(serialKey(serial.normalize("NFC")))
        expect(serialKey(` ${serial}\u200b`)).toBe(key)
      })
    )
  })

  it("keeps apart what differs", () => {
    expect(new Set(["SN-1", "SN1", "SN/1", "5N1", "SN\u00c91", "SNE1"].map(serialKey)).size).toBe(6)
  })
})

describe("reading a serial number", () => {
  it("keeps it as typed, but for blanks and invisible signs", () => {
    expect(readSerial("\ufeff sn \u00a0 42\t")).toEqual({ serial_number: "sn 42", serial_key: "SN42" })
  })

  it.each(["", " ", "\u200b", "x".repeat(101), "a\u0000", "a\u001b[31m", "\ud800"])("refuses %j", (serial) => {
    expect(isSerial(serial)).toBe(false)
    expect(() => readSerial(serial, "serials[3]")).toThrow(/'serials\[3\]'.*accepted: 1 to 100 readable characters/)
  })

  it("never throws anything but a refusal, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (serial) => {
        if (isSerial(serial)) {
          expect(readSerial(serial).serial_key).not.toBe("")
        } else {
          expect(() => readSerial(serial)).toThrow("accepted")
        }
      })
    )
  })
})
