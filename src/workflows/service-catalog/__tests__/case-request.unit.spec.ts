import type { ProposalRecord } from "../../../modules/service-catalog"
import { caseRequestOf } from "../case-request"

const proposal = {
  id: "asprp_1",
  service_id: "assvc_1",
  unit_id: "asunit_1",
  reason_code: "age",
  params: { months: 24 },
} as unknown as ProposalRecord

describe("the case that a proposal asks for", () => {
  it("is about the unit, for its owner, under the proposal's own key", () => {
    expect(caseRequestOf(proposal, { type: "user", id: "user_1" }, "it")).toEqual({
      service_id: "assvc_1",
      items: [{ unit_id: "asunit_1", quantity: 1, description: "Il prodotto ha 24 mesi" }],
      channel: "detection",
      actor: { type: "user", id: "user_1" },
      asker: null,
      locale: "it",
      assign: { to: "round_robin" },
      origin_key: "proposal:asprp_1",
    })
  })

  it("speaks English where we have no texts in the country's language", () => {
    const { locale, items } = caseRequestOf(proposal, { type: "system", id: null }, "de")
    expect([locale, items[0].description]).toEqual(["en", "The product is 24 months old"])
    expect(caseRequestOf(proposal, { type: "system", id: null }, null).locale).toBe("en")
  })
})
