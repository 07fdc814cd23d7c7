/** Characteristics of the product, its importance, the moment of the failure, the price of spare parts. */
export const factorNames = ["characteristics", "importance", "moment", "part_price"] as const

export type FactorName = (typeof factorNames)[number]
