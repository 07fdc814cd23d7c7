import type { LoaderOptions } from "@medusajs/framework/types"
import { texts } from "../../../shared/texts"
import platform from ".."
import { checkTemplateOptions } from "../check-template-options"

const boot = (templates: unknown) => checkTemplateOptions({ options: { templates } } as unknown as LoaderOptions)
const closed = (wording: object, locale = "en") => ({
  case_closed: { [locale]: { subject: "About {{ case.number }}", text: "{{ link }}", ...wording } },
})

describe("wordings that come with the options", () => {
  it("are read when the module is loaded", () => {
    expect(platform.loaders).toContain(checkTemplateOptions)
  })

  it.each([
    [
      "in the subject",
      closed({ subject: "Your warranty has expired" }),
      "templates.case_closed.en",
      "warranty has expired",
    ],
    [
      "in the text",
      closed({ text: "La garanzia è scaduta.\n{{ link }}" }, "it"),
      "templates.case_closed.it",
      "scaduta",
    ],
    [
      "in a language that we don't write",
      closed({ text: "Ihre Garantie ist abgelaufen" }, "de"),
      "case_closed.de",
      "garantie",
    ],
    [
      "when it is filled",
      closed({ text: "The warranty {{ 'has' }} expired" }),
      "case_closed.en",
      "warranty has expired",
    ],
    [
      "where it is seldom filled",
      closed({ text: "{% if false %}out of warranty{% endif %}" }),
      "case_closed.en",
      "out of",
    ],
  ])(
    "stop the boot when they deny the guarantee %s, with one line that names them",
    async (_, templates, option, said) => {
      const refusal = boot(templates)

      await expect(refusal).rejects.toMatchObject({ type: "invalid_data" })
      await expect(refusal).rejects.toThrow(/^medusa-plugin-after-sales: option '[^\n]*$/)
      await expect(refusal).rejects.toThrow(option)
      await expect(refusal).rejects.toThrow(said)
    }
  )

  it.each([
    ["no Liquid", closed({ text: "{% if case %}" }), "'templates.case_closed.en' can't be read"],
    ["what the message doesn't know", closed({ text: "{{ code }}" }), "'templates.case_closed.en' can't be read"],
    [
      "no message of ours",
      { case_lost: closed({}).case_closed },
      "'templates.case_lost' is unknown; accepted: case_created, ",
    ],
    ["no wording", { case_closed: { en: { subject: "x" } } }, "'templates.case_closed.en.text'"],
  ])("stop the boot when they are %s", async (_, templates, message) => {
    await expect(boot(templates)).rejects.toThrow(message)
  })

  it("are all read, not the first alone", async () => {
    const good = closed({ text: "Your warranty runs on: {{ link }}" })
    await expect(
      boot({ ...good, guest_code: { en: { subject: "{{ code }}", text: "You are out of warranty" } } })
    ).rejects.toThrow("templates.guest_code.en")
    await expect(
      boot({ case_closed: { ...good.case_closed, ...closed({ text: "È fuori garanzia" }, "it").case_closed } })
    ).rejects.toThrow("templates.case_closed.it")
  })

  it("may say to colleagues what no customer may read", async () => {
    const words = { en: { subject: "{{ case.number }}", text: "Check: out of warranty? {{ link }}" } }
    await expect(boot({ staff_case_created: words })).resolves.toBeUndefined()
    await expect(boot({ case_created: words })).rejects.toThrow("templates.case_created.en")
  })

  it("let the shop boot when they may be sent, ours among them", async () => {
    await expect(boot(undefined)).resolves.toBeUndefined()
    await expect(boot(closed({ text: "Your warranty runs on. {{ link }}" }, "fr"))).resolves.toBeUndefined()
    const ours = Object.keys(texts.en.mail) as (keyof typeof texts.en.mail)[]
    const all = ours.map((code) => [code, { en: texts.en.mail[code], it: texts.it.mail[code] }])
    await expect(boot(Object.fromEntries(all))).resolves.toBeUndefined()
  })
})
