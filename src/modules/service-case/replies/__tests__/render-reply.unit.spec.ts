import { renderReply, replyComplaint, replyVariables } from "../render-reply"

const facts = {
  number: "C-2026-000007",
  service_names: { en: "Repair request", it: "Richiesta di riparazione" },
  owner_name: "Giulia Bianchi",
  owner_email: "giulia@example.com",
  order_display_id: 42,
  locale: "it-CH",
}

describe("a reply", () => {
  it("is filled with what stands on the case, in its customer's language", async () => {
    const variables = replyVariables(facts, [{ product_title: "Lario Uno" }, { product_title: "Lario Uno" }])

    expect(
      await renderReply(
        "Gentile {{ customer }}, {{ number }} ({{ service }}): {{ products }}, ordine {{ order }}",
        variables
      )
    ).toBe("Gentile Giulia Bianchi, C-2026-000007 (Richiesta di riparazione): Lario Uno, ordine 42")
  })

  it("leaves out what the case does not have", async () => {
    const variables = replyVariables({ ...facts, owner_name: null, owner_email: null, order_display_id: null }, [])
    expect(await renderReply("[{{ customer }}][{{ products }}][{{ order }}]", variables)).toBe("[][][]")
  })

  it("never runs what a customer's name says", async () => {
    const variables = replyVariables({ ...facts, owner_name: "{{ order }}{% assign x = 1 %}" }, [])
    expect(await renderReply("{{ customer }}", variables)).toBe("{{ order }}{% assign x = 1 %}")
  })

  it.each([
    "Dear {{ costumer }}",
    "{% include 'secret' %}",
    "{{ number | unknown }}",
    "{% if number %}",
    "{{ customer.constructor.name }}",
  ])("is refused when it reads %j", async (text) => {
    expect(await replyComplaint(text)).toEqual(expect.any(String))
  })

  it("may hold no variable at all", async () => {
    expect(await replyComplaint("Thank you for your patience.")).toBeNull()
  })
})
