import { MedusaError } from "@medusajs/framework/utils"
import { AfterSalesConflict } from "../../errors"
import { describeError } from "../answer-error"

describe("the answer to an error", () => {
  it.each([
    ["invalid_data", 400],
    ["not_allowed", 400],
    ["invalid_argument", 400],
    ["unauthorized", 401],
    ["forbidden", 403],
    ["not_found", 404],
    ["conflict", 409],
    ["too_large", 413],
    ["unsupported_media_type", 415],
    ["too_many_requests", 429],
  ])("gives %s the status %i", (type, status) => {
    expect(describeError(new MedusaError(type, "why"))).toMatchObject({ status, body: { type, message: "why" } })
  })

  it("keeps a conflict's own message, code and details, which core would replace", () => {
    const { body } = describeError(new AfterSalesConflict("slot_taken", "The slot is gone", { next: [1] }))

    expect(body).toEqual({ type: "conflict", code: "slot_taken", message: "The slot is gone", details: { next: [1] } })
  })

  it("says when to come back after too many tries", () => {
    const error = Object.assign(new AfterSalesConflict("too_many_requests", "Wait", { retry_after: 42 }), {
      type: "too_many_requests",
    })

    expect(describeError(error).retryAfter).toBe(42)
  })

  it.each([
    new Error("connect ECONNREFUSED 10.0.0.7"),
    new MedusaError("unexpected_state", "select secret from table"),
    new MedusaError("database_error", "select secret from table"),
    "boom",
    null,
    undefined,
  ])("shows nothing of an unforeseen error", (error) => {
    expect(describeError(error)).toEqual({
      status: 500,
      body: { type: "unknown_error", message: "An unknown error occurred" },
    })
  })

  it.each([
    new MedusaError("invalid_data", "After sales unit with serial_key: SN-1, already exists."),
    new MedusaError("duplicate_error", "After_sales_unit with serial_key SN-1"),
    Object.assign(new Error("duplicate key"), { code: "23505", detail: "Key (serial_key)=(SN-1)" }),
  ])("does not repeat whose value was taken", (error) => {
    const { status, body } = describeError(error)

    expect(status).toBe(409)
    expect(JSON.stringify(body)).not.toContain("SN-1")
  })
})
