import { describeInstalledBase } from "./installed-base-suite"

describeInstalledBase("a product's switch", ({ service, sql }) => {
  const product_id = "prod_washer"

  it("keeps what isn't given, and starts from what most products are", async () => {
    expect(await service.productSettingsOf([product_id])).toEqual([])
    await service.setProductSetting({ product_id, condition: "refurbished" })
    const setting = await service.setProductSetting({ product_id, tracking: "not_tracked", expected_life_months: 120 })
    expect(setting).toEqual({
      product_id,
      tracking: "not_tracked",
      condition: "refurbished",
      is_installed_by_seller: false,
      digital_supply_months: null,
      expected_life_months: 120,
      used_guarantee_months: null,
    })
    expect(await service.productSettingsOf([product_id, "prod_other"])).toEqual([setting])
    expect(await service.setProductSetting({ product_id, expected_life_months: null })).toMatchObject({
      expected_life_months: null,
    })
  })

  it("is one row, however many people press it at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => service.setProductSetting({ product_id, tracking: "excluded" })))
    expect(await sql(`select tracking from after_sales_product_setting`)).toEqual([{ tracking: "excluded" }])
  })

  it.each([-1, 1.5, 1201, NaN])("has no %p months", async (expected_life_months) => {
    await expect(service.setProductSetting({ product_id, expected_life_months })).rejects.toMatchObject({
      type: "invalid_data",
    })
  })

  it("is refused what it doesn't know", async () => {
    const unknown = service.setProductSetting({ product_id, tracking: "sometimes" as "tracked" })
    await expect(unknown).rejects.toMatchObject({ type: "invalid_data" })
  })
})
