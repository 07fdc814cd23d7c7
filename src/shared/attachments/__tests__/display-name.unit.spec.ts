import { displayName } from "../display-name"

describe("the name of a file", () => {
  it.each([
    ["photo.jpg", "photo.jpg"],
    ["../../etc/passwd", "passwd.jpg"],
    ["C:\\Users\\Anna\\leck.JPG", "leck.jpg"],
    ["a\0b.jpg", "ab.jpg"],
    ["invoice\u202egpj.exe", "invoicegpj.jpg"],
    ["line\r\nbreak.png", "linebreak.jpg"],
    [".htaccess", "htaccess.jpg"],
    ["CON", "CON.jpg"],
    ["", "file.jpg"],
    ["   ", "file.jpg"],
    ["Wäsche 50%.pdf", "Wäsche 50%.jpg"],
    ["archive.tar.gz", "archive.tar.jpg"],
  ])("D6: %j is shown as %j", (original, shown) => {
    expect(displayName(original, "jpg")).toBe(shown)
  })

  it("is cut by what people see, not by halves of letters", () => {
    const name = displayName(`${"😀".repeat(500)}.png`, "png")

    expect(Array.from(name)).toHaveLength(104)
    expect(() => encodeURIComponent(name)).not.toThrow()
  })
})
