import type { AdminProductSetting } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export const trackingColors: Record<AdminProductSetting["tracking"], StatusColor> = {
  tracked: "green",
  not_tracked: "blue",
  excluded: "grey",
}
export const trackings = Object.keys(trackingColors) as AdminProductSetting["tracking"][]
