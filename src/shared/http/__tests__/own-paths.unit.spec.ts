import { OwnPaths } from "../own-paths"

describe("our paths", () => {
  const own = new OwnPaths(["/store/after-sales", "/admin/after-sales"])

  it.each(["/store/after-sales", "/store/after-sales/units", "/Admin/After-Sales/units/x"])("has %s", (path) => {
    expect(own.test(path)).toBe(true)
  })

  it.each(["/store/after-sales-other", "/store/products/%ff", "/x/store/after-sales", "/admin"])("leaves %s alone", (path) => {
    expect(own.test(path)).toBe(false)
  })

  it.each(["/admin/after-sales/%ff", "/store/after-sales/units/%zz", "/store/after-sales/%00"])("refuses %s", (path) => {
    expect(() => own.test(path)).toThrow(expect.objectContaining({ type: "invalid_data" }))
  })
})
