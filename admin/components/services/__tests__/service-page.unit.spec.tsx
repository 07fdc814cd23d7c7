/** @jest-environment ./dev/tests/browser.cjs */
import { act, cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminServiceDetail, ReadinessPiece } from "../../../../src/types"
import { anOccasion, aPiece, aService, requirements } from "../../../__tests__/harness/a-service"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, valueOf, written } from "../../../__tests__/harness/settings"
import { ReadinessSection } from "../readiness-section"
import { ServiceGeneralSection } from "../service-general-section"
import { ServiceRequirementsSection } from "../service-requirements-section"

const at = "POST /admin/after-sales/services/assvc_1"
const general = (service: AdminServiceDetail, language?: "it") =>
  openPage({ at: "/page", page: <ServiceGeneralSection service={service} />, language })
const who = (changes: Partial<AdminServiceDetail>, language?: "it") =>
  openPage({ at: "/page", page: <ServiceRequirementsSection service={aService(changes)} />, language })
const gate = (changes: Partial<AdminServiceDetail>) =>
  openPage({ at: "/page", page: <ReadinessSection service={aService(changes)} /> })
const publishButton = async () => (await screen.findByRole("button", { name: "Publish" })) as HTMLButtonElement

describe("what a service is", () => {
  it("is told by its name, kind, procedure and channels", async () => {
    fakeServer({})
    await general(aService())

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Repair request")
    expect(screen.getByText("Ask for it when something broke.")).toBeTruthy()
    expect(valueOf("Code")).toBe("repair_request")
    expect(valueOf("Channels")).toBe("Online shop, In person")
    expect(screen.getByRole("link", { name: "Repair" }).getAttribute("href")).toBe(
      "/settings/after-sales/procedures/asproc_1"
    )
  })

  it("is told in Italian, and by its code when it has no name", async () => {
    fakeServer({})
    await general(aService({ names: {}, procedure: null }), "it")

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("repair_request")
    expect(screen.getByText("Bozza")).toBeTruthy()
    expect(valueOf("Procedura")).toBe("-")
  })

  it("is offered only after a yes, as the reader has seen it", async () => {
    const server = fakeServer({ [`${at}/publish`]: { service: aService({ status: "published" }) } })
    await general(aService())
    await openMenu()
    await pick("Publish")
    await answer("Cancel")
    expect(server.sent(`${at}/publish`)).toEqual([])

    await openMenu()
    await pick("Publish")
    await answer("Publish")
    expect(written(server, `${at}/publish`)).toEqual({ rev: 4 })
    expect(await screen.findByText("The service is published")).toBeTruthy()
  })

  it("is no longer offered after a yes, and open cases go on", async () => {
    const server = fakeServer({ [`${at}/retire`]: { service: aService({ status: "retired" }) } })
    await general(aService({ status: "published" }))
    expect(await openMenu()).toEqual(["Edit", "Retire"])
    await pick("Retire")
    expect(await screen.findByText("It can no longer be asked for. Open cases go on.")).toBeTruthy()
    await answer("Retire")

    expect(written(server, `${at}/retire`)).toEqual({ rev: 4 })
    expect(await screen.findByText("The service is retired")).toBeTruthy()
  })

  it.each([
    ["service_changed", "Somebody else changed the service meanwhile."],
    ["service_incomplete", "Something that the service needs is missing."],
    ["service_published", "The service is published already."],
  ])("says a refusal for %s in the reader's words, and no success", async (code, words) => {
    fakeServer({ [`${at}/publish`]: new Refused(409, { type: "conflict", code, message: "no" }) })
    await general(aService())
    await openMenu()
    await pick("Publish")
    await answer("Publish")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByText("The service is published")).toBeNull()
  })

  it("offers what the reader's role allows and nothing else", async () => {
    fakeServer(may(["services.read", "services.update"]))
    await general(aService())
    expect(await openMenu()).toEqual(["Edit"])
    expect(screen.getByRole("menuitem").closest("a")?.getAttribute("href")).toBe("/page/edit")

    cleanup()
    const server = fakeServer(may(["services.read"]))
    await general(aService({ status: "published" }))
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByRole("button", { name: "Actions" })).toBeNull()
  })
})

describe("who may ask for a service", () => {
  it("is everybody for everything when nothing is asked", async () => {
    fakeServer({})
    await who({})

    expect(valueOf("It is about a unit")).toBe("Yes")
    expect(valueOf("Coverage")).toBe("Covered or not")
    expect(valueOf("Product")).toBe("All products")
    expect(valueOf("From months after delivery")).toBe("None")
    expect(valueOf("Countries")).toBe("Every country")
    expect(valueOf("When the shop thinks of it by itself")).toBe("Never: only when somebody asks.")
  })

  it("is told with months, countries and products by their names", async () => {
    fakeServer({
      "GET /admin/products": { products: [{ id: "prod_1", title: "Lario Duo" }], count: 1, offset: 0, limit: 50 },
    })
    const product = { type: "product" as const, ids: ["prod_1", "prod_gone"] }
    const country_codes = ["it", "de"]
    await who({ requirements: { ...requirements, product, country_codes, min_age_months: 1, max_age_months: 24 } })

    await waitFor(() => expect(valueOf("Product")).toBe("Lario Duo, prod_gone"))
    expect(valueOf("Countries")).toBe("Italy, Germany")
    expect(valueOf("From months after delivery")).toBe("1 month")
    expect(valueOf("Until months after delivery")).toBe("24 months")
  })

  it("leaves out what concerns units where a service is about none", async () => {
    fakeServer({})
    await who({ requirements: { ...requirements, needs_unit: false, max_age_months: 24 } })

    expect(valueOf("It is about a unit")).toBe("No")
    expect(screen.queryByText("Coverage")).toBeNull()
    expect(screen.queryByText("Until months after delivery")).toBeNull()
  })

  it("says each occasion on which the shop thinks of it, in the reader's language", async () => {
    const detection = [
      anOccasion({ after_months: 12 }),
      anOccasion({ id: "r2", kind: "warranty_ending", before_days: 30 }),
      anOccasion({ id: "r3", kind: "recurrence", every_months: 6 }),
      anOccasion({ id: "r4", kind: "failed_step", step_code: "measure" }),
    ]
    fakeServer({})
    await who({ detection })
    expect(valueOf("When the shop thinks of it by itself")).toBe(
      "12 months after delivery; 30 days before a warranty ends; every 6 months; when the step measure fails"
    )

    cleanup()
    await who({ detection: detection.slice(0, 1) }, "it")
    expect(document.body.textContent).toContain("12 mesi dopo la consegna")
  })
})

describe("the readiness of a service", () => {
  const pieces: ReadinessPiece[] = [
    "names",
    "requirements",
    "procedure",
    "documents",
    "channels",
    "price",
    "service_level",
    "trained_staff",
    "resources",
  ]

  it.each(pieces)("stands in the way while “%s” is missing, and says what to do", async (piece) => {
    const server = fakeServer({})
    const missing = aPiece({ piece, state: "missing", label: `The ${piece}`, text: `Give it ${piece}.` })
    await gate({ is_ready: false, readiness: [...pieces.filter((one) => one !== piece).map(ready), missing] })

    expect(screen.getByText("Something that it needs is missing")).toBeTruthy()
    expect(screen.getByText(`Give it ${piece}.`)).toBeTruthy()
    expect(screen.getAllByRole("listitem").length).toBe(pieces.length)
    expect((await publishButton()).disabled).toBe(true)
    await press("Publish")
    expect(screen.queryByRole("alertdialog")).toBeNull()
    expect(server.sent(`${at}/publish`)).toEqual([])
  })

  it("does not wait for what no module can vouch for yet, where the kind needs none of it", async () => {
    const server = fakeServer({ [`${at}/publish`]: { service: aService() } })
    const readiness = [ready("procedure"), aPiece({ piece: "trained_staff", state: "not_available", text: "Not yet." })]
    await gate({ is_ready: true, readiness })
    expect(screen.getByText("Everything that it needs is there")).toBeTruthy()
    expect(screen.getByText("Not yet.")).toBeTruthy()
    await publishButton()
    await press("Publish")
    await answer("Publish")

    expect(written(server, `${at}/publish`)).toEqual({ rev: 4 })
  })

  it("offers no publishing once it is published, nor to those who may not", async () => {
    fakeServer({})
    await gate({ status: "published" })
    await act(async () => undefined)
    expect(screen.queryByRole("button", { name: "Publish" })).toBeNull()

    cleanup()
    const server = fakeServer(may(["services.read", "services.update"]))
    await gate({})
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByRole("button", { name: "Publish" })).toBeNull()
  })

  it("lets a retired service be offered again", async () => {
    fakeServer({})
    await gate({ status: "retired" })

    expect((await publishButton()).disabled).toBe(false)
  })

  function ready(piece: ReadinessPiece) {
    return aPiece({ piece, label: `The ${piece}`, text: `It has ${piece}.` })
  }
})
