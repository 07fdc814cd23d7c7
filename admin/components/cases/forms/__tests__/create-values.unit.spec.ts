import { createBody, type CreateValues, emptyCase, isCaseComplete } from "../create-values"

const filled: CreateValues = { ...emptyCase, service: "assvc_1", description: " It drips. " }

describe("a case that an agent takes down", () => {
  it("belongs to whoever the unit belongs to", () => {
    const values = { ...filled, unitIds: ["asunit_1", "asunit_2"], symptom: "leaks" }

    expect(isCaseComplete(values, {})).toBe(true)
    expect(createBody(values, {})).toEqual({
      service_id: "assvc_1",
      items: [
        { unit_id: "asunit_1", description: "It drips.", symptom_code: "leaks" },
        { unit_id: "asunit_2", description: "It drips.", symptom_code: "leaks" },
      ],
      channel: "phone",
      priority: "normal",
    })
  })

  it("needs somebody whose case it is", () => {
    expect(isCaseComplete(filled, {})).toBe(false)
    expect(isCaseComplete({ ...filled, email: "nobody" }, {})).toBe(false)
    expect(isCaseComplete({ ...filled, email: "anna@example.com" }, {})).toBe(true)
    expect(isCaseComplete(filled, { customerId: "cus_1" })).toBe(true)
  })

  it("needs a service and words", () => {
    const values = { ...filled, unitIds: ["asunit_1"] }
    expect(isCaseComplete({ ...values, service: undefined }, {})).toBe(false)
    expect(isCaseComplete({ ...values, description: "  " }, {})).toBe(false)
  })

  it("says what is sought when it is a complaint, and nothing of it when it is not", () => {
    const values = { ...filled, unitIds: ["asunit_1"] }
    expect(isCaseComplete(values, { kind: "complaint" })).toBe(false)
    expect(isCaseComplete({ ...values, remedy: "refund" }, { kind: "complaint" })).toBe(true)
    expect(createBody({ ...values, remedy: "refund" }, { kind: "complaint" })).toMatchObject({
      remedy_sought: "refund",
    })
    expect(createBody({ ...values, remedy: "refund" }, { kind: "repair" })).not.toHaveProperty("remedy_sought")
  })

  it("may be about nothing that was sold", () => {
    expect(createBody({ ...filled, email: " anna@example.com ", name: "Anna" }, {})).toMatchObject({
      items: [{ description: "It drips." }],
      email: "anna@example.com",
      name: "Anna",
    })
  })

  it("names the customer it came from, and then no e-mail", () => {
    const body = createBody({ ...filled, email: "other@example.com" }, { customerId: "cus_1", orderId: "order_1" })
    expect(body).toMatchObject({ customer_id: "cus_1", order_id: "order_1" })
    expect(body).not.toHaveProperty("email")
  })
})
