import type { MedusaRequest } from "@medusajs/framework/http"
import { askerOf } from "../../asker"
import { guestOf } from "../guest"

const living = "g".repeat(43)
const session = { id: "asgse_1", email: "guest@example.com", order_id: "order_1" }

function requestWith(shown: string | string[] | undefined) {
  const openGuestSession = jest.fn(async (token: string) => (token === living ? session : null))
  const req = { headers: { "x-after-sales-guest": shown }, scope: { resolve: () => ({ openGuestSession }) } }
  return { openGuestSession, req: req as unknown as MedusaRequest }
}

describe("a guest's token", () => {
  it("tells who shows it", async () => {
    await expect(guestOf(requestWith(living).req)).resolves.toEqual({ type: "guest", ...session })
  })

  it("may be missing, which is nobody", async () => {
    const { req, openGuestSession } = requestWith(undefined)

    await expect(guestOf(req)).resolves.toBeNull()
    expect(openGuestSession).not.toHaveBeenCalled()
  })

  it.each([
    ["empty", ""],
    ["too short", living.slice(1)],
    ["too long", "g".repeat(10_240)],
    ["of other letters", `${"g".repeat(42)}!`],
    ["two at once", `${living}, ${living}`],
    ["a list", [living, living]],
  ])("is refused without a look at the books when it is %s", async (_, shown) => {
    const { req, openGuestSession } = requestWith(shown)

    await expect(guestOf(req)).rejects.toMatchObject({ type: "unauthorized" })
    expect(openGuestSession).not.toHaveBeenCalled()
  })

  it("is refused when nobody has such a one", async () => {
    await expect(guestOf(requestWith("x".repeat(43)).req)).rejects.toMatchObject({ type: "unauthorized" })
  })
})

describe("an asker", () => {
  it("is a customer for all that is theirs, or a guest for one order", () => {
    const channels = { salesChannelIds: ["sc_1"] }

    expect(askerOf({ actor: { type: "customer", id: "cus_1" }, ...channels })).toEqual({
      customer_id: "cus_1",
      sales_channel_ids: ["sc_1"],
    })
    expect(askerOf({ actor: { type: "guest", ...session }, ...channels })).toEqual({
      guest: { email: "guest@example.com", order_id: "order_1" },
      sales_channel_ids: ["sc_1"],
    })
  })
})
