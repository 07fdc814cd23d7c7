import { templateCodes } from "../../../src/modules/platform/templates/codes"
import { texts } from "../../../src/shared/texts"
import { anna, bruno, describePlatform } from "./platform-suite"

const own = { subject: "Pratica {{ case.number }}", text: "Gentile {{ case.customer }},\n\n{{ link }}" }
const options = {
  templates: {
    case_created: {
      it: { subject: "Dalle opzioni {{ case.number }}", text: "{{ link }}" },
      fr: { subject: "Dossier {{ case.number }}", text: "{{ link }}" },
    },
  },
}

describePlatform("a message's wording", ({ service, sql }) => {
  const save = (with_: object = {}) =>
    service.saveTemplate({ code: "case_created", locale: "it", ...own, actor: anna, ...with_ })
  const read = (locale = "it", code = "case_created") => service.retrieveTemplate(code, locale)

  it("is ours until the shop writes its own, and ours again when that is taken away", async () => {
    expect(await read()).toMatchObject({ ...texts.it.mail.case_created, is_changed: false, rev: 0, updated_by: null })
    await save()
    expect(await read()).toMatchObject({
      ...own,
      is_changed: true,
      rev: 1,
      shipped: texts.it.mail.case_created,
      updated_by: "user_anna",
    })
    expect(await read("en")).toMatchObject({ is_changed: false, rev: 0 })

    await service.resetTemplate("case_created", "it")
    expect(await read()).toMatchObject({ ...texts.it.mail.case_created, is_changed: false, rev: 0 })
    await expect(service.resetTemplate("case_created", "it")).rejects.toMatchObject({ type: "not_found" })
  })

  it("isn't overwritten by somebody who read an older one", async () => {
    await save({ rev: 0 })
    await save({ rev: 1, subject: "Seconda", actor: bruno })
    for (const rev of [0, 1, 3]) {
      await expect(save({ rev })).rejects.toMatchObject({ code: "template_changed" })
    }
    expect(await read()).toMatchObject({ subject: "Seconda", rev: 2, updated_by: "user_bruno" })
    await service.resetTemplate("case_created", "it")
    await expect(save({ rev: 2 })).rejects.toMatchObject({ code: "template_changed" })
    await save({ rev: 0 })
    await save({ subject: "Ohne Stand" })
    expect(await read()).toMatchObject({ subject: "Ohne Stand", rev: 2 })
  })

  it("is that of one of two who save at the same moment, and the other is told", async () => {
    for (const rev of [0, 1]) {
      const both = await Promise.allSettled([
        save({ rev, subject: "Prima", actor: anna }),
        save({ rev, subject: "Seconda", actor: bruno }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    }
    expect(await sql("select rev from after_sales_template")).toEqual([{ rev: 2 }])
  })

  it.each([
    [{ text: "{{ case.numero }}" }, /numero/],
    [{ subject: "{{ warranty.name }}" }, /warranty/],
    [{ text: "{{ case.number" }, /not closed/],
    [{ text: "{% for i in (1..99999999) %}x{% endfor %}" }, /limit/],
    [{ text: "{{ 'x' | eval }}" }, /eval/],
  ])("isn't kept with %j, and says why", async (change, why) => {
    await expect(save(change)).rejects.toMatchObject({ type: "invalid_data", message: expect.stringMatching(why) })
    expect(await read()).toMatchObject({ is_changed: false })
  })

  it("of a message that doesn't exist is not found, inherited names included", async () => {
    for (const code of ["case_createdd", "constructor", "__proto__", "toString", ""]) {
      await expect(read("it", code)).rejects.toMatchObject({ type: "not_found" })
      await expect(save({ code })).rejects.toMatchObject({ type: "not_found" })
      await expect(service.resetTemplate(code, "it")).rejects.toMatchObject({ type: "not_found" })
    }
  })

  it("is tried with made-up data before it is kept, and nothing is written", async () => {
    const shown = await service.previewTemplate({ code: "case_created", locale: "it", subject: own.subject })
    expect(shown.subject).toBe("Pratica AS-2027-000123")
    expect(shown.text).toContain("AS-2027-000123")
    expect(shown.html).toContain("<p>")
    await expect(
      service.previewTemplate({ code: "case_created", locale: "it", text: "{{ nobody }}" })
    ).rejects.toMatchObject({ type: "invalid_data" })
    expect(await sql("select id from after_sales_template")).toEqual([])
  })

  it("goes out in the reader's own language, as the shop words it now", async () => {
    await save({ locale: "de", subject: "Vorgang {{ case.number }}", text: "{{ link }}" })
    const subjectFor = async (locale: string) => {
      const variables = { locale, link: "https://shop.example", case: { number: "C-1" } } as never
      return (await service.renderMessage("case_created", variables)).subject
    }

    expect(await subjectFor("de-AT")).toBe("Vorgang C-1")
    expect(await subjectFor("de")).toBe("Vorgang C-1")
    expect(await subjectFor("nl")).toContain("C-1")
    expect(await subjectFor("it-CH")).toContain("C-1")
    expect(await subjectFor("it-CH")).not.toBe(await subjectFor("nl"))
  })

  it("is listed for each message, with its languages and which of them the shop has changed", async () => {
    await save({ locale: "pt-BR", subject: "Caso {{ case.number }}" })
    const list = await service.listTemplates()
    const created = list.find(({ code }) => code === "case_created")

    expect(list.map(({ code }) => code)).toEqual(Object.keys(templateCodes))
    expect(created?.languages.map(({ locale, is_changed }) => [locale, is_changed])).toEqual([
      ["en", false],
      ["it", false],
      ["pt-BR", true],
    ])
    expect(created?.audience).toBe("customer")
    expect(list.find(({ code }) => code === "staff_privacy_due")?.audience).toBe("staff")
  })
})

describePlatform(
  "a message's wording by the plugin's options",
  ({ service }) => {
    it("stands in for ours, gives way to the dashboard's, and is what a reset goes back to", async () => {
      const shipped = options.templates.case_created
      expect(await service.retrieveTemplate("case_created", "it")).toMatchObject({ ...shipped.it, is_changed: false })
      await service.saveTemplate({ code: "case_created", locale: "it", ...own, actor: anna })
      expect(await service.retrieveTemplate("case_created", "it")).toMatchObject({ ...own, shipped: shipped.it })
      await service.resetTemplate("case_created", "it")
      expect(await service.retrieveTemplate("case_created", "it")).toMatchObject(shipped.it)
    })

    it("may be in languages that we don't write, which are listed too", async () => {
      const created = (await service.listTemplates()).find(({ code }) => code === "case_created")
      const variables = { locale: "fr-CA", link: "x", case: { number: "C-9" } } as never

      expect(created?.languages.map(({ locale }) => locale)).toEqual(["en", "it", "fr"])
      expect((await service.renderMessage("case_created", variables)).subject).toBe("Dossier C-9")
    })
  },
  options
)
