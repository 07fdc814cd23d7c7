import fc from "fast-check"
import { checkPath, readQuery } from "../read-query"

describe("a query string", () => {
  it("is read from the URL, keys that Express would drop included", () => {
    expect({ ...readQuery("/u?constructor=1&a.b.c=1&locale=it") }).toEqual({ constructor: "1", "a.b.c": "1", locale: "it" })
    expect(Object.getOwnPropertyNames(readQuery("/u?__proto__=1"))).toEqual(["__proto__"])
  })

  it.each([
    ["status=a&status=b", ["a", "b"]],
    ["status[]=a&status=b", ["a", "b"]],
    ["status[0]=a&status[1]=b", ["a", "b"]],
    ["status%5B0%5D=a&status%5B1%5D=b", ["a", "b"]],
    ["status[]=a", ["a"]],
    ["status=a", "a"],
    ["status=a=b", "a=b"],
    ["status=", ""],
    ["status", ""],
  ])("takes %s for %j", (query, status) => {
    expect(readQuery(`/u?${query}`).status).toEqual(status)
  })

  it("decodes plus signs and percent signs", () => {
    expect(readQuery("/u?q=caff%C3%A8+nero%2B1").q).toBe("caffè nero+1")
  })

  it("leaves nested keys as they are written, to be refused as unknown", () => {
    expect(Object.keys(readQuery("/u?status[0][x]=1&status[$ne]=2"))).toEqual(["status[0][x]", "status[$ne]"])
  })

  it.each(["/u?q=%zz", "/u?q=%ff", "/u?%=1", "/u?q=%E4"])("refuses %s as bad input", (url) => {
    expect(() => readQuery(url)).toThrow(expect.objectContaining({ type: "invalid_data" }))
  })

  it.each(["/u/%ff", "/u/%zz", "/u/%00", "/u/a%00b"])("refuses the path %s as bad input", (path) => {
    expect(() => checkPath(path)).toThrow(expect.objectContaining({ type: "invalid_data" }))
  })

  it("gives back every query that is properly encoded", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }).filter((key) => !key.includes("[")), fc.string()), (wanted) => {
        const query = Object.entries(wanted).map((pair) => pair.map(encodeURIComponent).join("="))
        expect({ ...readQuery(`/u?${query.join("&")}`) }).toEqual({ ...wanted })
      })
    )
  })

  it("either reads a query or refuses it as bad input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          readQuery(`/u?${text}`)
        } catch (error) {
          expect(error).toMatchObject({ type: "invalid_data" })
        }
      })
    )
  })
})
