import type { CreateWarrantyPolicyInput } from "../../../src/workflows/warranty/steps/create-warranty-policy"

export type PolicyDraft = Omit<CreateWarrantyPolicyInput, "actor" | "content"> & {
  /** Name of the product type that it covers; everything, if not said. */
  productType?: string
  content: Omit<CreateWarrantyPolicyInput["content"], "scope_type" | "scope_ids">
  isPublished: boolean
}

const guarantor = { guarantor_name: "Casa Lario S.r.l.", guarantor_address: "Via Roma 12, 23900 Lecco, Italia" }

/** What every statement has to say, whatever it promises: Directive (EU) 2019/771, art. 17(2)(a). */
const beside = {
  en: "Your rights by law against the seller are free of charge and remain untouched by this guarantee.",
  it: "I diritti che la legge Le riconosce verso il venditore sono gratuiti e restano impregiudicati.",
}

const how = {
  en: "Write to assistenza@casalario.example with your order number; we fetch the product and bring it back.",
  it: "Scriva a assistenza@casalario.example indicando il numero d'ordine: ritiriamo e riconsegniamo noi il prodotto.",
}

const statement = (en: string, it: string) => ({
  en: `${en} ${how.en} ${beside.en}`,
  it: `${it} ${how.it} ${beside.it}`,
})

export const policies: PolicyDraft[] = [
  {
    code: "casa-lario-2",
    kind: "commercial",
    isPublished: true,
    content: {
      ...guarantor,
      name: { en: "Casa Lario guarantee, 2 years", it: "Garanzia Casa Lario, 2 anni" },
      start_basis: "delivery",
      months_parts: 24,
      months_labour: 24,
      months_travel: 24,
      exclusions: ["normal_wear", "misuse", "accident"],
      statement: statement(
        "For two years from delivery we repair any fault that wear, misuse or accident have not caused: parts, labour and travel are on us.",
        "Per due anni dalla consegna ripariamo ogni guasto non dovuto a usura, uso improprio o incidente: ricambi, manodopera e trasferta sono a nostro carico."
      ),
    },
  },
  {
    code: "espresso-3",
    kind: "commercial",
    productType: "Espresso machine",
    isPublished: true,
    content: {
      ...guarantor,
      name: { en: "Espresso guarantee, 3 years", it: "Garanzia espresso, 3 anni" },
      start_basis: "end_of_return_window",
      months_parts: 36,
      months_labour: 24,
      months_travel: null,
      exclusions: ["normal_wear", "consumable", "misuse"],
      statement: statement(
        "For three years after your return window we replace faulty parts of your espresso machine, for two years without charging labour. Seals, filters and limescale are not covered.",
        "Per tre anni dalla fine del periodo di recesso sostituiamo i componenti difettosi della macchina, per due anni senza addebito di manodopera. Guarnizioni, filtri e calcare sono esclusi."
      ),
    },
  },
  {
    code: "motor-5",
    kind: "durability",
    productType: "Washing machine",
    isPublished: true,
    content: {
      ...guarantor,
      name: { en: "Motor durability, 5 years", it: "Durabilità del motore, 5 anni" },
      start_basis: "installation",
      months_parts: 60,
      months_labour: 60,
      months_travel: null,
      exclusions: ["misuse", "accident", "commercial_use"],
      statement: statement(
        "For five years from installation we repair or replace the washing machine when its motor fails.",
        "Per cinque anni dall'installazione ripariamo o sostituiamo la lavatrice se il motore si guasta."
      ),
    },
  },
  {
    code: "ebike-plan",
    kind: "plan",
    productType: "E-bike",
    isPublished: true,
    content: {
      ...guarantor,
      name: { en: "E-bike care, 3 visits", it: "E-bike sempre in forma, 3 interventi" },
      country_codes: ["it", "de", "at", "fr"],
      start_basis: "delivery",
      months_parts: 36,
      months_labour: 36,
      months_travel: 12,
      max_uses: 3,
      is_transferable: false,
      exclusions: ["accident", "modification"],
      statement: statement(
        "In the first three years we put your e-bike right up to three times, battery and motor included; in the first year we come to you. The plan is yours alone and ends when you sell the bike.",
        "Nei primi tre anni rimettiamo a punto la Sua e-bike fino a tre volte, batteria e motore compresi; nel primo anno veniamo noi da Lei. Il piano è personale e termina se vende la bici."
      ),
    },
  },
  {
    code: "screen-1",
    kind: "plan",
    productType: "Phone",
    isPublished: false,
    content: {
      name: { en: "Screen plan, 1 year", it: "Piano schermo, 1 anno" },
      start_basis: "delivery",
      months_parts: 12,
      months_labour: 12,
      months_travel: null,
      max_uses: 1,
      exclusions: ["modification"],
      statement: { en: "One broken screen a year is on us." },
    },
  },
]
