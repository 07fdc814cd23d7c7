import { isEmail, readEmail } from "../email"

describe("an e-mail address", () => {
  it("is kept in lower case, without blanks around it", () => {
    expect(readEmail(" Anna.Rossi+shop@Example.CO.UK\n")).toBe("anna.rossi+shop@example.co.uk")
  })

  it.each(["anna@bücher.example", "a@b.it", `${"x".repeat(242)}@example.com`])("may be %s", (email) => {
    expect(isEmail(email)).toBe(true)
  })

  it.each([
    "anna",
    "anna@localhost",
    "anna@@example.com",
    "a@b@example.com",
    "anna@example.com.",
    "anna@.example.com",
    '"anna rossi"@example.com',
    "anna rossi@example.com",
    "anna@example.com\nBcc: x@example.com",
    "anna\u0000@example.com",
    `${"x".repeat(243)}@example.com`,
    "",
  ])("is not %j", (email) => {
    expect(() => readEmail(email, "to_email")).toThrow(/'to_email'.*accepted: an e-mail address/)
  })
})
