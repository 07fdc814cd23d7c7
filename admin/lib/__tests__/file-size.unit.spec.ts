import { fileSize } from "../file-size"

describe("the size of a file", () => {
  it.each([
    [0, "0 byte"],
    [999, "999 byte"],
    [1_500, "1.5 kB"],
    [15_400, "15 kB"],
    [1_250_000, "1.3 MB"],
    [15_000_000, "15 MB"],
  ])("says %i bytes as %s", (bytes, text) => {
    expect(fileSize(bytes, "en")).toBe(text)
  })

  it("writes fractions as the reader's language does", () => {
    expect(fileSize(1_500, "it")).toBe("1,5 kB")
  })
})
