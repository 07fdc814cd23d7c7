import { textLocales, texts } from "../../../../shared/texts"
import { chooseWording } from "../choose"
import { isTemplateCode, type TemplateCode, templateCodes } from "../codes"
import { complaintAbout, renderTemplate } from "../render"
import { sampleVariables, variableNames } from "../variables"

const codes = Object.keys(templateCodes) as TemplateCode[]
const evil = `<img src=x onerror="alert(1)"> {{ code }} {% raw %}`

describe.each(textLocales)("the shipped messages in %s", (locale) => {
  it("are there for every code, and no others", () => {
    expect(Object.keys(texts[locale].mail).sort()).toEqual([...codes].sort())
  })

  it.each(codes)("%s names only what it is given", async (code) => {
    const sample = sampleVariables(code, locale)
    await expect(complaintAbout(texts[locale].mail[code], sample)).resolves.toBeNull()
    const { subject, text, html } = await renderTemplate(texts[locale].mail[code], sample)

    expect(subject).toMatch(/^\S(.*\S)?$/)
    expect(`${subject}${text}`).not.toMatch(/{{|{%|undefined/)
    expect(html).toContain("<p>")
  })

  it.each(codes.filter((code) => code !== "guest_code"))("%s has a link to what it is about", async (code) => {
    const variables = sampleVariables(code, locale)
    const { text, html } = await renderTemplate(texts[locale].mail[code], variables)

    expect(text).toContain(variables.link)
    expect(html).toContain(`<a href="${variables.link}">`)
  })
})

describe("what customers wrote", () => {
  const variables = { ...sampleVariables("staff_case_message", "en"), message: { text: evil } }

  it("is text in every form of the message", async () => {
    const { text, html } = await renderTemplate(texts.en.mail.staff_case_message, variables)

    expect(text).toContain(evil)
    expect(html).not.toContain("<img")
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;")
  })

  it.each(["\r\nBcc: all@example.com", "\nX: y", "\u2028X", "\u0000\u0007"])(
    "never adds a header to the mail: %j",
    async (tail) => {
      const wording = { subject: "About {{ message.text }}", text: "x" }
      const { subject } = await renderTemplate(wording, { ...variables, message: { text: `drips${tail}` } })

      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      expect(subject.startsWith("About drips")).toBe(true)
    }
  )

  it("makes no link but of addresses", async () => {
    const text = 'javascript:alert(1) https://a.example/x?y=1&z=2"onclick=1 http://b.example.'
    const { html } = await renderTemplate(
      { subject: "x", text: "{{ message.text }}" },
      { ...variables, message: { text } }
    )

    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://a.example/x?y=1&amp;z=2"', 'href="http://b.example"'])
  })
})

describe("a wording of the shop's own", () => {
  const sample = sampleVariables("case_created", "en")

  it.each([
    ["{{ case.numbr }}", "numbr"],
    ["{{ case.number", "not closed"],
    ["{% if %}", "invalid value expression"],
    ["{{ case.number | shout }}", "shout"],
    ["{% render 'x' %}", "ENOENT"],
    ["{% include '/etc/passwd' %}", "ENOENT"],
  ])("is refused for %s", async (text, why) => {
    await expect(complaintAbout({ subject: "x", text }, sample)).resolves.toContain(why)
  })

  it("can't run for ever, nor reach what objects inherit", async () => {
    const endless = "{% for i in (1..100000000) %}{{ i }}{% endfor %}"
    await expect(complaintAbout({ subject: "x", text: endless }, sample)).resolves.toMatch(/limit/)
    const { text } = await renderTemplate(
      { subject: "x", text: "[{{ case.constructor.name }}{{ case.__proto__ }}]" },
      sample
    )

    expect(text).toBe("[]")
  })

  it("comes before the options' and before ours, by the reader's language", () => {
    const own = [{ code: "case_created", locale: "fr", subject: "Bonjour", text: "x" }]
    const options = { case_created: { it: { subject: "Ciao", text: "y" } } }
    const choose = (locale: string) => chooseWording("case_created", locale, own, options).subject

    expect(choose("fr-CA")).toBe("Bonjour")
    expect(choose("it-CH")).toBe("Ciao")
    expect(choose("de")).toBe(texts.en.mail.case_created.subject)
  })
})

describe("a code", () => {
  it("is known or not, whatever objects inherit", () => {
    expect(isTemplateCode("case_created")).toBe(true)
    expect(isTemplateCode("constructor")).toBe(false)
  })

  it("tells which names its wording may use", () => {
    expect(variableNames("guest_code")).toEqual(expect.arrayContaining(["code", "order.number", "shop.name", "link"]))
    expect(variableNames("guest_code")).not.toContain("case.number")
  })
})
