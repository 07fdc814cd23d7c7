import fc from "fast-check"
import { textLocales, texts } from "../../../../shared/texts"
import type { StoredTemplate } from "../../queries/templates"
import { chooseWording, shippedWording } from "../choose"
import { type TemplateCode, templateCodes } from "../codes"
import { describeTemplate, describeTemplates, templateCodeOf } from "../describe"
import { toHtml } from "../to-html"
import { sampleVariables, variableNames } from "../variables"

const codes = Object.keys(templateCodes) as TemplateCode[]

const own = (locale: string, with_: Partial<StoredTemplate> = {}): StoredTemplate => ({
  id: `astpl_${locale}`,
  code: "case_created",
  locale,
  subject: `own ${locale}`,
  text: "x",
  rev: 3,
  updated_by: "user_anna",
  updated_at: "2026-03-01T10:00:00.000Z",
  ...with_,
})
const option = (...locales: string[]) => ({
  case_created: Object.fromEntries(locales.map((locale) => [locale, { subject: `option ${locale}`, text: "y" }])),
})

describe("which wording goes out", () => {
  const shipped = (locale: "en" | "it") => texts[locale].mail.case_created.subject

  it.each([
    ["it", [own("it")], {}, "own it"],
    ["it-CH", [own("it")], {}, "own it"],
    ["it-CH", [own("it"), own("it-CH")], {}, "own it-CH"],
    ["it-CH", [own("it")], option("it-CH"), "option it-CH"],
    ["it", [own("de")], option("it"), "option it"],
    ["it", [own("it")], option("it"), "own it"],
    ["de-AT", [own("de")], {}, "own de"],
    ["de", [own("it")], option("fr"), shipped("en")],
    ["de", [own("en")], {}, "own en"],
    ["pt-BR", [], option("pt"), "option pt"],
    ["it", [own("it", { code: "case_closed" })], {}, shipped("it")],
  ] as const)(
    "for %s: the nearest language first, and in it the dashboard's, the options', ours",
    (locale, rows, options, subject) => {
      expect(chooseWording("case_created", locale, rows, options).subject).toBe(subject)
    }
  )

  it.each(["", "constructor", "__proto__", "x".repeat(500), "../../it"])("is English for the locale %j", (locale) => {
    expect(chooseWording("case_created", locale, [], {})).toEqual(texts.en.mail.case_created)
    expect(shippedWording("case_created", locale)).toBeNull()
  })

  it("gives subject and text, and nothing else of the row", () => {
    expect(chooseWording("case_created", "it", [own("it")], {})).toEqual({ subject: "own it", text: "x" })
  })
})

describe("how a wording is shown to who changes it", () => {
  it("tells the shop's own from what a reset would bring back", () => {
    expect(describeTemplate("case_created", "it", [own("it")], option("it"))).toMatchObject({
      subject: "own it",
      is_changed: true,
      rev: 3,
      shipped: { subject: "option it", text: "y" },
      updated_by: "user_anna",
    })
    expect(describeTemplate("case_created", "en", [own("it")], {})).toMatchObject({
      ...texts.en.mail.case_created,
      is_changed: false,
      rev: 0,
      updated_at: null,
    })
  })

  it("lists ours, the options' and the shop's languages once each, and marks what the shop has changed", () => {
    const [created] = describeTemplates([own("it"), own("de")], option("fr", "it"))
    expect(created.languages.map(({ locale, is_changed, subject }) => [locale, is_changed, subject])).toEqual([
      ["en", false, texts.en.mail.case_created.subject],
      ["it", true, "own it"],
      ["fr", false, "option fr"],
      ["de", true, "own de"],
    ])
  })

  it("keeps what one message is worded like from every other", () => {
    const list = describeTemplates([own("it")], {})
    expect(list).toHaveLength(codes.length)
    const changed = list.filter(({ languages }) => languages.some(({ is_changed }) => is_changed))
    expect(changed.map(({ code }) => code)).toEqual(["case_created"])
  })

  it.each(["", "case_create", "constructor", "toString", "__proto__", "case_created "])(
    "knows no message %j",
    (code) => {
      expect(() => templateCodeOf(code)).toThrow(/was not found/)
    }
  )
})

describe("what a wording may name", () => {
  it.each(codes)("%s: its link and language, and values that a sample has", (code) => {
    const names = variableNames(code)
    expect(names).toEqual(expect.arrayContaining(["locale", "link"]))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) {
      const value = name
        .split(".")
        .reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], sampleVariables(code, "it"))
      expect([name, typeof value === "string" && value.length > 0]).toEqual([name, true])
    }
  })

  it("is of no customer in what staff reads of a deadline, and of no case in a code", () => {
    expect(variableNames("guest_code").filter((name) => name.startsWith("case"))).toEqual([])
    expect(variableNames("guest_code")).toContain("code")
    expect(codes.filter((code) => code !== "guest_code" && variableNames(code).includes("code"))).toEqual([])
  })

  it("leads staff to the dashboard and customers to their own pages", () => {
    for (const code of codes) {
      const { link } = sampleVariables(code, "en")
      expect([code, link.includes("/app/")]).toEqual([code, templateCodes[code].audience === "staff"])
    }
  })
})

describe.each(textLocales)("the names in the shipped wordings in %s", (locale) => {
  it.each(codes)("%s: all are known", (code) => {
    const { subject, text } = texts[locale].mail[code]
    const named = [...`${subject}${text}`.matchAll(/\{\{-?\s*([a-z_.]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => !variableNames(code).includes(name))).toEqual([])
  })
})

describe("a text as HTML", () => {
  const inside = (html: string) => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? ""

  it("has paragraphs and lines", () => {
    expect(inside(toHtml("uno\ndue\n\ntre"))).toBe("<p>uno<br>due</p><p>tre</p>")
  })

  it.each([
    ["see https://a.example/x.", '<p>see <a href="https://a.example/x">https://a.example/x</a>.</p>'],
    ["(http://a.example)", '<p>(<a href="http://a.example">http://a.example</a>)</p>'],
    [
      "https://a.example/?a=1&b=2",
      '<p><a href="https://a.example/?a=1&amp;b=2">https://a.example/?a=1&amp;b=2</a></p>',
    ],
    [
      "javascript:alert(1) data:text/html,x ftp://a.example",
      "<p>javascript:alert(1) data:text/html,x ftp://a.example</p>",
    ],
    [
      'https://a.example/"onclick="x',
      '<p><a href="https://a.example/">https://a.example/</a>&quot;onclick=&quot;x</p>',
    ],
  ])("%j", (text, html) => {
    expect(inside(toHtml(text))).toBe(html)
  })

  it("has no tag and no attribute but its own, whatever the text is", () => {
    const piece = fc.constantFrom("<", ">", '"', "'", "&", "https://a.example/", "http://", " ", "\n", "x", "on=1")
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join("")),
          fc.string()
        ),
        (text) => {
          const tags = inside(toHtml(text)).match(/<[^>]*>/g) ?? []
          for (const tag of tags) {
            expect(tag).toMatch(/^<(?:p|\/p|br|\/a|a href="https?:\/\/[^"<>]*")>$/)
          }
        }
      )
    )
  })

  it("reads as it was written once tags and signs are taken out", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !/[\n\r]/.test(text)),
        (text) => {
          const read = inside(toHtml(text))
            .replace(/<[^>]*>/g, "")
            .replace(
              /&(lt|gt|quot|#39|amp);/g,
              (_, name) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[String(name)] ?? ""
            )
          expect(read).toBe(text)
        }
      )
    )
  })
})
