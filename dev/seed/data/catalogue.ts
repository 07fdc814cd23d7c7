export type CatalogueProduct = {
  /** Name of the picture, and stem of the article numbers. */
  key: string
  title: string
  subtitle: string
  type: string
  category: string
  tags: string[]
  weightGrams: number
  /** Price in euros including VAT; pounds are derived from it. */
  variants: { label: string; sku: string; price: number }[]
  optionTitle: string
}

export const categories: Record<string, string[]> = {
  Coffee: ["Espresso machines", "Grinders"],
  Home: ["Laundry", "Kitchen", "Cleaning"],
  Phones: [],
  "E-bikes": [],
  Accessories: [],
}

type Row = [
  key: string,
  title: string,
  subtitle: string,
  type: string,
  category: string,
  tags: string,
  kilos: number,
  option: string,
  variants: [label: string, sku: string, price: number][],
]

const rows: Row[] = [
  ["lario-uno", "Lario Uno", "Espresso machine with one boiler", "Espresso machine", "Espresso machines", "e61,pid", 18, "Finish", [["Steel", "LU-ST", 890], ["Black", "LU-BK", 920]]],
  ["lario-duo", "Lario Duo", "Espresso machine with two boilers", "Espresso machine", "Espresso machines", "e61,pid", 26, "Finish", [["Steel", "LD-ST", 1790]]],
  ["lario-mini", "Lario Mini", "Compact espresso machine", "Espresso machine", "Espresso machines", "compact", 7, "Colour", [["Cream", "LM-CR", 349], ["Red", "LM-RD", 349]]],
  ["macina-64", "Macina 64", "Grinder with flat 64 mm burrs", "Grinder", "Grinders", "single-dose", 9, "Finish", [["Steel", "MA-64", 459]]],
  ["bianca-8", "Bianca 8", "Washing machine, 8 kg", "Washing machine", "Laundry", "energy-a,heavy", 68, "Door", [["Left", "BI-8L", 649], ["Right", "BI-8R", 649]]],
  ["bianca-combi", "Bianca Combi", "Washer-dryer, 9 and 6 kg", "Washing machine", "Laundry", "heavy", 74, "Door", [["Left", "BC-96", 949]]],
  ["lucida-60", "Lucida 60", "Dishwasher, 60 cm", "Dishwasher", "Kitchen", "energy-a,built-in,heavy", 41, "Front", [["White", "LC-60W", 579], ["Built-in", "LC-60B", 629]]],
  ["polare-320", "Polare 320", "Fridge-freezer, 320 litres", "Fridge", "Kitchen", "energy-a,heavy", 62, "Colour", [["White", "PO-320W", 799], ["Steel", "PO-320S", 879]]],
  ["fuoco-4", "Fuoco 4", "Induction hob with four zones", "Cooking", "Kitchen", "built-in", 12, "Width", [["60 cm", "FU-4", 519]]],
  ["forno-70", "Forno 70", "Built-in oven, 70 litres", "Cooking", "Kitchen", "built-in,heavy", 36, "Colour", [["Black", "FO-70", 699]]],
  ["ronda-s", "Ronda S", "Robot vacuum cleaner", "Vacuum cleaner", "Cleaning", "battery,connected", 4, "Colour", [["White", "RO-S", 429]]],
  ["nota-5", "Nota 5", "Phone, 6.1 inch", "Phone", "Phones", "battery,connected", 0.2, "Storage", [["128 GB", "N5-128", 499], ["256 GB", "N5-256", 579]]],
  ["nota-5-pro", "Nota 5 Pro", "Phone, 6.7 inch, three lenses", "Phone", "Phones", "battery,connected", 0.2, "Storage", [["256 GB", "N5P-256", 849]]],
  ["pendio-city", "Pendio City", "E-bike for town, 500 Wh", "E-bike", "E-bikes", "battery,heavy", 22, "Frame", [["S", "PC-S", 2290], ["M", "PC-M", 2290], ["L", "PC-L", 2290]]],
  ["pendio-trek", "Pendio Trek", "E-bike for long ways, 750 Wh", "E-bike", "E-bikes", "battery,heavy", 25, "Frame", [["M", "PT-M", 3190], ["L", "PT-L", 3190]]],
  ["filtro", "Water filter", "Cartridge for espresso machines", "Accessory", "Accessories", "consumable", 0.3, "Pack", [["Single", "FI-1", 12.9]]],
  ["gift-box", "Gift box", "Wrapping with a card of your words", "Accessory", "Accessories", "consumable", 0.1, "Size", [["One", "GB-1", 6.9]]],
]

/** Pieces too small to follow one by one: a line of them makes one unit. */
export const notTracked = ["filtro"]

/** Nothing is owed for these after the sale. */
export const excluded = ["gift-box"]

/** The shop's own fitters put these in. */
export const installedBySeller = ["bianca-8", "bianca-combi", "lucida-60"]

export const catalogue: CatalogueProduct[] = rows.map(
  ([key, title, subtitle, type, category, tags, kilos, optionTitle, variants]) => ({
    key,
    title,
    subtitle,
    type,
    category,
    tags: tags.split(","),
    weightGrams: kilos * 1000,
    optionTitle,
    variants: variants.map(([label, sku, price]) => ({ label, sku, price })),
  })
)
