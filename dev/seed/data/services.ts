/** Services of the start set that are offered as they come. */
export const ready = ["repair_request", "maintenance_request", "parts_question", "complaint", "general_enquiry"]

/** What the shop has thought of itself. It follows the procedure of the maintenance that ships. */
export const espressoCheck = {
  code: "espresso_check",
  kind: "maintenance" as const,
  productType: "Espresso machine",
  follows: "maintenance_request",
  content: {
    names: { en: "Yearly check of espresso machines", it: "Controllo annuale della macchina da caffè" },
    descriptions: {
      en: "Once a year we descale your machine, renew its gaskets and measure its pressure.",
      it: "Una volta all'anno decalcifichiamo la macchina, cambiamo le guarnizioni e misuriamo la pressione.",
    },
    price_amount: 79,
    currency_code: "eur",
    position: 25,
    detection: [
      { id: "yearly", kind: "recurrence" as const, every_months: 12 },
      { id: "before-warranty-ends", kind: "warranty_ending" as const, before_days: 60 },
    ],
  },
}

/** Manuals by the catalogue's key, as text in the shop's languages. */
export const manuals: Record<string, Record<string, string>> = {
  "lario-uno": {
    en: "Fill the tank with soft water. Switch the machine on and wait until the needle stands in the green. Descale it every three months.",
    it: "Riempire il serbatoio con acqua dolce. Accendere la macchina e attendere che la lancetta sia nel verde. Decalcificare ogni tre mesi.",
  },
  "pendio-city": {
    en: "Charge the battery before the first ride. Check tyres and brakes before each ride. Have the bike serviced once a year.",
    it: "Caricare la batteria prima della prima uscita. Controllare gomme e freni prima di ogni uscita. Far controllare la bici una volta all'anno.",
  },
}
