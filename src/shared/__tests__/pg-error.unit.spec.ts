import { MedusaError } from "@medusajs/framework/utils"
import { mapPgError, withPgErrors } from "../pg-error"

const refusal = (code: string, rest: object = {}) => Object.assign(new Error("secret: mario@example.com"), { code, ...rest })

describe("what PostgreSQL refuses", () => {
  it.each([
    ["23505", "conflict", "already_exists"],
    ["23P01", "conflict", "overlap"],
    ["40P01", "conflict", "retry"],
    ["40001", "conflict", "retry"],
    ["55P03", "conflict", "retry"],
    ["57014", "conflict", "retry"],
    ["23503", "not_found", undefined],
    ["23514", "invalid_data", "rule"],
    ["22001", "invalid_data", "rule"],
    ["22003", "invalid_data", "rule"],
    ["22021", "invalid_data", "rule"],
    ["22P05", "invalid_data", "rule"],
    ["22P02", "invalid_data", "rule"],
    ["22007", "invalid_data", "rule"],
    ["22008", "invalid_data", "rule"],
    ["22009", "invalid_data", "rule"],
    ["54000", "invalid_data", "rule"],
    ["2201W", "invalid_data", "rule"],
  ])("turns %s into %s and never shows the row's values", (code, type, errorCode) => {
    const mapped = mapPgError(refusal(code, { constraint: "rule", detail: "Key (email)=(mario@example.com)" }))

    expect(mapped).toMatchObject({ type })
    expect((mapped as MedusaError).code).toBe(errorCode)
    expect(JSON.stringify(mapped)).not.toContain("mario")
  })

  it.each([
    ["an error of ours", new MedusaError("not_found", "no", "23505")],
    ["a failing disk", refusal("53100")],
    ["a broken pipe", refusal("EPIPE")],
    ["nothing", null],
    ["a text", "23505"],
  ])("leaves %s as it is", (_name, error) => {
    expect(mapPgError(error)).toBe(error)
  })

  it("maps what a piece of work throws and passes its result on", async () => {
    await expect(withPgErrors(() => Promise.reject(refusal("23505")))).rejects.toMatchObject({ type: "conflict" })
    await expect(withPgErrors(async () => 7)).resolves.toBe(7)
  })
})
