import { existsSync } from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClaimedNotification } from "../../../../modules/platform"
import { composePrivacy } from "../compose/privacy"
import { linksOf } from "../links"

/** A shop's container as far as links ask it. */
function shop(options: { portalUrl: string | null; adminUrl: string | null }, backendUrl?: string): MedusaContainer {
  const answers: Record<string, unknown> = {
    after_sales_platform: { getOptions: () => options },
    configModule: { admin: { backendUrl, path: "/desk" } },
  }
  return { resolve: (name: string) => answers[name] } as unknown as MedusaContainer
}

const given = { portalUrl: "https://shop.example/help", adminUrl: "https://desk.example/app" }
const none = { portalUrl: null, adminUrl: null }

describe("links in mails", () => {
  it("begin with the addresses that the shop has given", () => {
    expect(linksOf(shop(given))).toEqual({
      portal: "https://shop.example/help",
      admin: "https://desk.example/app/after-sales",
      settings: "https://desk.example/app/settings/after-sales",
    })
  })

  it("begin with the backend's own address where none is given", () => {
    expect(linksOf(shop(none, "https://api.example/"))).toEqual({
      portal: "https://api.example/after-sales",
      admin: "https://api.example/desk/after-sales",
      settings: "https://api.example/desk/settings/after-sales",
    })
  })

  it("lead managers to the page of the request that is due", async () => {
    const message = {
      to_address: "anna@shop.example",
      locale: "en",
      subject_id: "asprq_1",
      data: { due_on: "2026-12-24" },
    } as unknown as ClaimedNotification
    const composed = await composePrivacy(shop(given), message)

    const link = "variables" in composed ? composed.variables.link : ""
    expect(link).toBe("https://desk.example/app/settings/after-sales/privacy/asprq_1")
    const page = link.replace("https://desk.example/app", "admin/routes").replace("asprq_1", "[id]/page.tsx")
    expect(existsSync(path.resolve(__dirname, "../../../../..", page))).toBe(true)
  })
})
