import type { CertificateInput, CertificateUnit, CertificateWarranty, PerElement } from "../types"

const per = <Value>(parts: Value, labour: Value, travel: Value): PerElement<Value> => ({ parts, labour, travel })

export const unit: CertificateUnit = {
  id: "asunit_01",
  product_title: "Bella Crema 3000",
  variant_title: "Steel / 230 V",
  sku: "BC-3000",
  serial_number: "BC3K-000123",
  pieces: 1,
  order_display_id: 1042,
  contract_on: "2026-02-27",
  delivered_on: "2026-03-01",
  country_code: "it",
  buyer_kind: "consumer",
}

export const statutory: CertificateWarranty = {
  kind: "statutory",
  status: "active",
  policy_name: null,
  start_basis: "delivery",
  starts_on: "2026-03-01",
  ends_on: per<string | null>("2028-03-01", "2028-03-01", "2028-03-01"),
  uses: 0,
  jurisdiction: { country: "it", is_fallback: false },
  terms: {
    months: per<number | null>(24, 24, 24),
    exclusions: [],
    is_transferable: true,
    max_uses: null,
    guarantor: null,
    statement: {},
  },
}

export const commercial: CertificateWarranty = {
  ...statutory,
  kind: "commercial",
  policy_name: { en: "Five years on the pump", it: "Cinque anni sulla pompa" },
  ends_on: per<string | null>("2031-03-01", "2029-03-01", null),
  uses: 1,
  terms: {
    months: per<number | null>(60, 36, null),
    exclusions: ["normal_wear", "liquid"],
    is_transferable: false,
    max_uses: 3,
    guarantor: { name: "Bella S.p.A.", address: "Via dell'Industria 12,\n20099 Sesto" },
    statement: { en: "The guarantor mends the pump.", it: "Il garante ripara la pompa." },
  },
}

export const input: CertificateInput = {
  locale: "en",
  unit,
  warranties: [statutory, commercial],
  seller: {
    name: "Casa Elettrica S.r.l.",
    address: "Corso Buenos Aires 45\n20124 Milano",
    email: "help@example.com",
    phone: "+39 02 1234",
  },
  issued_on: "2026-03-02",
}
