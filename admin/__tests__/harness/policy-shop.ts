import { aJurisdiction } from "./a-jurisdiction"

/** What the forms of a policy read beside it: the shop itself, its catalogue, causes and countries. */
export const policyShop = {
  "GET /admin/after-sales/settings": {
    settings: {
      identity: { it: { name: "Lario Srl", address: "Via Roma 1", email: null, phone: null } },
      return_window_days: 14,
    },
  },
  "GET /admin/after-sales/coverage-causes": {
    coverage_causes: [
      { code: "wear", label: "Normal wear", is_excludable: true },
      { code: "hidden", label: "Hidden defect", is_excludable: false },
    ],
  },
  "GET /admin/after-sales/jurisdictions": {
    jurisdictions: ["it", "at", "eu"].map((country_code) => aJurisdiction({ country_code })),
  },
  "GET /admin/products": {
    products: [
      { id: "prod_1", title: "Lario Duo" },
      { id: "prod_2", title: "Lario Uno" },
    ],
    count: 2,
    offset: 0,
    limit: 10,
  },
  "GET /admin/product-tags": { product_tags: [{ id: "ptag_1", value: "espresso" }], count: 1, offset: 0, limit: 10 },
  "GET /admin/sales-channels": { sales_channels: [{ id: "sc_1", name: "Web" }], count: 1, offset: 0, limit: 10 },
}
