import { scannedSerials } from "../scanned-serials"

describe("scanned serial numbers", () => {
  it.each([
    ["SN-1\nSN-2\r\nSN-3", ["SN-1", "SN-2", "SN-3"]],
    ["SN-1,SN-2;SN-3\tSN-4", ["SN-1", "SN-2", "SN-3", "SN-4"]],
    ["  SN 1  \n\n\n", ["SN 1"]],
    ["", []],
    [" \n , ; \t", []],
  ])("%j", (text, serials) => {
    expect(scannedSerials(text)).toEqual(serials)
  })

  it("keeps their order and repetitions: the server says what is wrong with them", () => {
    expect(scannedSerials("B\nA\nB")).toEqual(["B", "A", "B"])
  })
})
