import type { AdminUnit } from "../../../src/types"
import type { AskShop } from "./shop"

/** A unit that Jonas says he bought elsewhere; nobody has looked at it yet. */
export async function registration(shop: AskShop, serial: string): Promise<AdminUnit> {
  const { product_id } = await shop.unit("status=installed")
  const body = { product_id, serial_number: serial, purchased_on: "2026-01-02", country_code: "de" }
  await shop.ask("/store/after-sales/units", body, await shop.customer("customer.de@example.com"))
  return shop.unit(`registered_state=pending&q=${serial}`)
}

/** A piece of a line came back, and each unit of the line that it could be has something open. */
export async function leaverToName(shop: AskShop): Promise<{ flagged: AdminUnit; other: AdminUnit }> {
  const delivered = await shop.units("status=delivered&status=installed&limit=100")
  const isPair = ({ id, order_line_id }: AdminUnit) =>
    order_line_id !== null && delivered.some((other) => other.id !== id && other.order_line_id === order_line_id)
  const first = delivered.find(isPair)
  const line = delivered.filter(({ order_line_id }) => order_line_id === first?.order_line_id)
  for (const { id } of line) {
    await shop.act(`/units/${id}/matters`, { kind: "hold", ref_id: `check-${id}` })
  }
  await sendBack(shop, line[0])

  const flagged = await until(async () => (await shop.units(`flagged=true&order_id=${line[0].order_id}`))[0])
  const other = line.find(({ id }) => id !== flagged.id)
  return { flagged, other: other as AdminUnit }
}

/** The customer has seen until when the unit is covered, and then its delivery turns out to have been earlier. */
export async function endThatWasSeen(shop: AskShop): Promise<string> {
  const unit = await shop.unit("status=delivered&status=installed&owner_email=customer.it@example.com")
  const { id } = await shop.warrantyOf(unit.id, "statutory")
  await shop.ask(`/store/after-sales/units/${unit.id}`, undefined, await shop.customer("customer.it@example.com"))
  const at = new Date(Date.parse(String(unit.delivered_at)) - 3 * 86_400_000).toISOString()
  await shop.act(`/units/${unit.id}/facts/correct`, { fact: "delivered_at", at, reason_code: "carrier_evidence" })
  return id
}

/** Somebody new at the counter. */
export async function colleague(shop: AskShop, email: string): Promise<void> {
  const { invite } = await shop.ask<{ invite: { token: string } }>("/admin/invites", { email })
  const login = { email, password: "supersecret" }
  const { token } = await shop.ask<{ token: string }>("/auth/user/emailpass/register", login, {})
  const person = { email, first_name: "Ugo", last_name: "Foscolo" }
  await shop.ask(`/admin/invites/accept?token=${invite.token}`, person, { authorization: `Bearer ${token}` })
}

async function sendBack(shop: AskShop, { order_id, order_line_id }: AdminUnit): Promise<void> {
  const { stock_locations: locations } = await shop.ask<{ stock_locations: { id: string }[] }>("/admin/stock-locations")
  const begun = { order_id, location_id: locations[0].id }
  const { return: coming } = await shop.ask<{ return: { id: string } }>("/admin/returns", begun)
  const items = [{ id: order_line_id, quantity: 1 }]
  for (const [step, body] of [
    ["request-items", { items }],
    ["request", {}],
    ["receive", {}],
    ["receive-items", { items }],
    ["receive/confirm", {}],
  ] as const) {
    await shop.ask(`/admin/returns/${coming.id}/${step}`, body)
  }
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look()
    if (found) {
      return found
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("It did not happen within ten seconds")
}
