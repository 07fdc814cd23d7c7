import { scanUnitSerialsWorkflow } from "../../../src/workflows/installed-base/workflows/scan-unit-serials"
import type { Shop } from "../context"
import { staff } from "./staff"
import { units } from "./units"

const withNumbers = [
  "lario-uno",
  "lario-duo",
  "bianca-8",
  "bianca-combi",
  "nota-5",
  "nota-5-pro",
  "pendio-city",
  "pendio-trek",
]

/** The warehouse scans the boxes of what bears a number, as long as they stand in it. */
export async function number(shop: Shop): Promise<void> {
  const product_id = withNumbers.map((key) => shop.productIds[key])
  const sent = await units(shop, { product_id, status: ["shipped", "delivered", "installed"] })
  const lines = [...new Set(sent.map(({ order_line_id }) => order_line_id))]
  for (const [index, lineId] of lines.entries()) {
    const ofLine = sent.filter(({ order_line_id }) => order_line_id === lineId)
    const serials = ofLine.map(({ sku }, piece) => `${sku?.replace("-", "")}-${String(4100 + index * 17 + piece)}`)
    await scanUnitSerialsWorkflow(shop.container).run({
      input: { order_line_id: lineId!, serials, actor: staff(shop.adminId) },
    })
  }
}
