import { httpSuite } from "../harness/suite"

httpSuite("settings", async () => ({}), (shop) => {
  it("gives a fresh shop its defaults", async () => {
    const { status, body } = await shop.call("admin.settings.retrieve", { headers: shop.viewer.headers })

    expect(status).toBe(200)
    expect(body.settings).toMatchObject({ identity: {}, return_window_days: 14, business_customer_group_ids: [] })
  })

  it("changes what the body names and leaves the rest", async () => {
    const identity = { it: { name: "Bottega S.r.l.", address: "Via Roma 1\n20121 Milano", email: "info@example.com", phone: null } }
    await shop.call("admin.settings.update", { headers: shop.manager.headers, body: { identity } })
    const { status, body } = await shop.call("admin.settings.update", {
      headers: shop.manager.headers,
      body: { return_window_days: 30 },
    })

    expect(status).toBe(200)
    expect(body.settings).toMatchObject({ identity, return_window_days: 30 })
  })

  it.each([
    [{ return_window_days: -1 }, "return_window_days"],
    [{ return_window_days: 1.5 }, "return_window_days"],
    [{ units_since: "2020-01-01" }, "units_since"],
    [{ identity: { it: { name: "x" } } }, "identity.it.address"],
    [{ identity: { Italiano: null } }, "Italiano"],
  ])("refuses %j and names the field", async (body, field) => {
    const response = await shop.call("admin.settings.update", { headers: shop.manager.headers, body })

    expect(response.status).toBe(400)
    expect(response.body.message).toContain(field)
  })
})
