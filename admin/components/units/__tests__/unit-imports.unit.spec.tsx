/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import type { AdminJob } from "../../../../src/types"
import { aJob } from "../../../__tests__/harness/a-job"
import { aPolicy, aVersion } from "../../../__tests__/harness/a-policy"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { fillDay, press, stepDay } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { SerialImportForm } from "../serial-import-form"
import { UnitBackfillForm } from "../unit-backfill-form"
import { UnitImportForm } from "../unit-import-form"

const units = "POST /admin/after-sales/units/import"
const serials = "POST /admin/after-sales/units/serials/import"
const backfill = "POST /admin/after-sales/units/backfill"
const job = "GET /admin/after-sales/jobs/asjob_1"

const queued = aJob({ status: "queued", total: null, done: 0, accepted: 0, dry_run: true })
const checked = (changes: Partial<AdminJob> = {}) =>
  aJob({ status: "completed", dry_run: true, total: 3, done: 3, accepted: 2, rejected: 1, ...changes })
const open = (form: ReactElement, language?: "it") => openPage({ at: "/page/form", form, language })
const isOff = (name: string) => (screen.getByRole("button", { name }) as HTMLButtonElement).disabled

const policies = {
  "GET /admin/after-sales/warranty-policies": {
    warranty_policies: [
      aPolicy({ versions: [aVersion({ id: "asver_2", version: 2 }), aVersion({ status: "published" })] }),
      aPolicy({ id: "aspol_2", code: "bare", versions: [aVersion({ id: "asver_9", name: {}, status: "published" })] }),
      aPolicy({ id: "aspol_3", code: "old", versions: [aVersion({ id: "asver_5", status: "retired" })] }),
    ],
    count: 3,
  },
}

/** Chooses a file with these lines. jsdom's files can't be read as text, browsers' can. */
function chooseFile(text: string, name = "old-units.csv") {
  const file = Object.assign(new File([text], name, { type: "text/csv" }), { text: async () => text })
  fireEvent.change(document.querySelector("input[type=file]") as HTMLElement, { target: { files: [file] } })
}

describe("an import of units", () => {
  it("needs a file", async () => {
    const server = fakeServer({})
    await open(<UnitImportForm />)

    expect(isOff("Check file")).toBe(true)
    expect(server.sent("POST /admin/after-sales/units/import")).toEqual([])
  })

  it("is checked first, says what would be kept and left out, and is started only then", async () => {
    const server = fakeServer({ [units]: { job: queued }, [job]: { job: checked() } })
    const where = await open(<UnitImportForm />)
    chooseFile("sku,bought_on\nESP-1,2024-03-15\n")
    expect(screen.queryByRole("button", { name: "Import" })).toBeNull()
    await press("Check file")

    expect(await screen.findByRole("button", { name: "Import" })).toBeTruthy()
    expect(screen.getByText("Rows accepted").previousElementSibling?.textContent).toBe("2")
    expect(screen.getByText("Rows rejected").previousElementSibling?.textContent).toBe("1")
    expect(screen.getByRole("button", { name: "Download rejected rows" })).toBeTruthy()
    const [dry] = server.sent(units)
    expect(dry.body).toEqual({ csv: "sku,bought_on\nESP-1,2024-03-15\n" })
    expect(dry.query.get("dry_run")).toBe("true")

    await press("Import")
    await waitFor(() => expect(where()).toBe("/after-sales/jobs"))
    expect(server.sent(units).map(({ query }) => query.get("dry_run"))).toEqual(["true", "false"])
    expect(await screen.findByText("The import has started")).toBeTruthy()
  })

  it("is followed while it is checked", async () => {
    let asked = 0
    const answer = () => ({
      job: asked++ === 0 ? aJob({ ...queued, status: "running", done: 1, total: 3 }) : checked(),
    })
    fakeServer({ [units]: { job: queued }, [job]: answer })
    await open(<UnitImportForm />)
    chooseFile("a\n")
    await press("Check file")
    expect(await screen.findByText("1 of 3")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Remove" })).toBeNull()

    expect(await screen.findByText("3 of 3", undefined, { timeout: 10_000 })).toBeTruthy()
    expect(screen.getByRole("button", { name: "Import" })).toBeTruthy()
  })

  it("is checked anew for another file", async () => {
    const server = fakeServer({ [units]: { job: queued }, [job]: { job: checked() } })
    await open(<UnitImportForm />)
    chooseFile("first\n", "first.csv")
    await press("Check file")
    await screen.findByRole("button", { name: "Import" })
    await press("Remove")
    expect(screen.queryByText("Rows accepted")).toBeNull()
    expect(isOff("Check file")).toBe(true)

    chooseFile("second\n", "second.csv")
    expect(screen.getByText("second.csv")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Import" })).toBeNull()
    await press("Check file")
    await waitFor(() => expect(server.sent(units).length).toBe(2))
    expect(server.sent(units)[1].body).toEqual({ csv: "second\n" })
  })

  it("is not started after a check that failed, and says why", async () => {
    const failed = checked({ status: "failed", error: "Column bought_on is missing", total: null, rejected: 0 })
    fakeServer({ [units]: { job: queued }, [job]: { job: failed } })
    await open(<UnitImportForm />)
    chooseFile("sku\nESP-1\n")
    await press("Check file")

    expect(await screen.findByText("Column bought_on is missing")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Import" })).toBeNull()
    expect(isOff("Check file")).toBe(false)
  })

  it("of an empty file is a check of 0 rows whose bar is full", async () => {
    const nothing = checked({ total: 0, done: 0, accepted: 0, rejected: 0 })
    fakeServer({ [units]: { job: queued }, [job]: { job: nothing } })
    await open(<UnitImportForm />)
    chooseFile("")
    await press("Check file")
    await screen.findByText("0 done")

    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("100")
  })

  it("stays where it is when it is refused, in the reader's words", async () => {
    const refused = new Refused(403, { type: "forbidden", message: "no" })
    fakeServer({ [units]: refused })
    const where = await open(<UnitImportForm />, "it")
    chooseFile("a\n")
    await press("Controlla file")

    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(isOff("Controlla file")).toBe(false)
  })

  it("gives a template that an import understands", async () => {
    fakeServer({})
    await open(<UnitImportForm />, "it")
    const link = screen.getByRole("link", { name: "Scarica un modello" }) as HTMLAnchorElement
    const [header, example] = decodeURIComponent(link.href.split(",").slice(1).join(",")).trim().split("\n")

    expect(link.download).toBe("modello-unita.csv")
    expect(header.split(",")).toEqual(expect.arrayContaining(["bought_on", "sku", "serial_number", "email"]))
    expect(example.split(",").length).toBe(header.split(",").length)
  })
})

describe("an import of serial numbers", () => {
  it("goes its own way, with its own template", async () => {
    const server = fakeServer({ [serials]: { job: queued }, [job]: { job: checked() } })
    await open(<SerialImportForm />)
    const link = screen.getByRole("link", { name: "Download a template" }) as HTMLAnchorElement
    expect(link.download).toBe("serial-numbers-template.csv")
    chooseFile("serial_number,unit_id\nSN-1,asunit_1\n")
    await press("Check file")
    await screen.findByRole("button", { name: "Import" })
    await press("Import")

    await waitFor(() => expect(server.sent(serials).length).toBe(2))
    expect(server.sent(serials).map(({ query }) => query.get("dry_run"))).toEqual(["true", "false"])
    expect(server.sent(units)).toEqual([])
  })
})

describe("bringing in earlier orders", () => {
  const found = { [job]: { job: checked({ kind: "units_backfill" }) }, [backfill]: { job: queued } }
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date("2026-04-02T08:00:00.000Z"),
      doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout", "setInterval", "clearTimeout"],
    })
  })
  afterEach(() => void jest.useRealTimers())

  it("asks from when on, and nothing else must be said", async () => {
    const server = fakeServer({ ...policies, ...found })
    const where = await open(<UnitBackfillForm />)
    expect(isOff("Preview")).toBe(true)
    await fillDay("Orders placed from")
    await waitFor(() => expect(isOff("Preview")).toBe(false))
    await press("Preview")
    await screen.findByText("Orders with errors")
    await press("Make units")

    await waitFor(() => expect(where()).toBe("/after-sales/jobs"))
    expect(server.sent(backfill).map(({ body }) => body)).toEqual([
      { placed_from: "2026-04-02", dry_run: true },
      { placed_from: "2026-04-02", dry_run: false },
    ])
  })

  it("is previewed anew when something was changed since", async () => {
    const server = fakeServer({ ...policies, ...found })
    await open(<UnitBackfillForm />)
    await fillDay("Orders placed from")
    await waitFor(() => expect(isOff("Preview")).toBe(false))
    await press("Preview")
    await screen.findByRole("button", { name: "Make units" })
    await stepDay("Orders placed from", "ArrowDown")
    expect(screen.queryByRole("button", { name: "Make units" })).toBeNull()
    expect(screen.queryByText("Orders with errors")).toBeNull()
    await fillDay("Until")
    await press("Preview")

    await waitFor(() => expect(server.sent(backfill).length).toBe(2))
    const said = { placed_from: "2026-04-01", placed_to: "2026-04-02", dry_run: true }
    expect(server.sent(backfill)[1].body).toEqual(said)
  })
})

describe("what units of earlier orders get", () => {
  it("is a published version by name, else by code, or the law's alone", async () => {
    const server = fakeServer(policies)
    await open(<UnitBackfillForm />, "it")
    await waitFor(() => expect(server.sent("GET /admin/after-sales/warranty-policies").length).toBe(1))
    fireEvent.keyDown(screen.getByRole("combobox", { name: "Programma" }), { key: "Enter" })

    const answers = await screen.findAllByRole("option")
    expect(answers.map(({ textContent }) => textContent)).toEqual([
      "Solo garanzia legale",
      "Lario Più · Versione 1",
      "bare · Versione 1",
    ])
  })
})
