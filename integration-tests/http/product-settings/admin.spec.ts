import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("product-settings-admin", makeStock, (shop) => {
  const params = () => ({ product_id: shop.productId })
  const read = () => shop.call("admin.productSettings.retrieve", { headers: shop.viewer.headers, params: params() })
  const write = (body: object, product_id = shop.productId) =>
    shop.call("admin.productSettings.update", { headers: shop.manager.headers, params: { product_id }, body })

  it("tracks each piece of a product of which nothing was said", async () => {
    expect((await read()).body.product_setting).toEqual({
      product_id: shop.productId,
      tracking: "tracked",
      condition: "new",
      is_installed_by_seller: false,
      digital_supply_months: null,
      expected_life_months: null,
      used_guarantee_months: null,
    })
  })

  it("changes what the body names and leaves the rest", async () => {
    await write({ expected_life_months: 84 })
    await write({ tracking: "excluded" })

    expect((await read()).body.product_setting).toMatchObject({ tracking: "excluded", expected_life_months: 84 })
  })

  it.each([{}, { tracking: "sometimes" }, { expected_life_months: -1 }, { expected_life_months: 1201 }, { metadata: {} }])(
    "refuses %j",
    async (body) => expect((await write(body)).status).toBe(400)
  )

  it("does not know a product that there is not", async () => {
    expect((await write({ tracking: "excluded" }, "prod_unknown")).status).toBe(404)
  })
})
