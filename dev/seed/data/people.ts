export type Person = {
  key: string
  email: string
  first_name: string
  last_name: string
  country_code: string
  city: string
  postal_code: string
  address_1: string
  phone?: string
  /** With an account of their own; the others buy as guests. */
  hasAccount: boolean
  company_name?: string
}

/** Password of every login of the local store. */
export const password = "supersecret"

export const admin = { email: "admin@example.com", first_name: "Ada", last_name: "Negri" }

type Row = [key: string, first: string, last: string, country: string, city: string, postcode: string, street: string]

const accounts: Row[] = [
  ["customer.it", "Giulia", "Ferrari", "it", "Milano", "20121", "Via Brera 4"],
  ["customer.de", "Jonas", "Weber", "de", "Berlin", "10115", "Torstraße 61"],
  ["customer.fr", "Camille", "Laurent", "fr", "Lyon", "69002", "Rue Mercière 18"],
  ["marco.rinaldi", "Marco", "Rinaldi", "it", "Torino", "10123", "Via Po 21"],
  ["elena.costa", "Elena", "Costa", "it", "Genova", "16121", "Via XX Settembre 30"],
  ["luca.moretti", "Luca", "Moretti", "it", "Bologna", "40124", "Via Farini 9"],
  ["sofia.romano", "Sofia", "Romano", "it", "Napoli", "80132", "Via Chiaia 102"],
  ["anna.schmidt", "Anna", "Schmidt", "de", "München", "80331", "Sendlinger Straße 8"],
  ["lucia.garcia", "Lucía", "García", "es", "Madrid", "28013", "Calle Mayor 44"],
  ["lukas.gruber", "Lukas", "Gruber", "at", "Wien", "1070", "Neubaugasse 15"],
  ["emily.clarke", "Emily", "Clarke", "gb", "Bristol", "BS1 4ST", "3 Harbour Street"],
  ["chloe.martin", "Chloé", "Martin", "fr", "Paris", "75011", "Rue Oberkampf 73"],
]

const guests: Row[] = [
  ["paolo.greco", "Paolo", "Greco", "it", "Bari", "70121", "Corso Cavour 55"],
  ["mia.fischer", "Mia", "Fischer", "de", "Hamburg", "20095", "Mönckebergstraße 3"],
  ["oliver.hughes", "Oliver", "Hughes", "gb", "Leeds", "LS1 5AB", "27 Park Row"],
]

/** A café that buys for its trade: its guarantee is not a consumer's. */
const business: Row = ["bar.centrale", "Bruno", "Colombo", "it", "Como", "22100", "Piazza Cavour 2"]

export const people: Person[] = [
  ...accounts.map((row) => person(row, true)),
  ...guests.map((row) => person(row, false)),
  { ...person(business, true), company_name: "Bar Centrale S.r.l." },
]

export const businessCustomer = business[0]

function person([key, first, last, country, city, postcode, street]: Row, hasAccount: boolean): Person {
  return {
    key,
    email: `${key}@example.com`,
    first_name: first,
    last_name: last,
    country_code: country,
    city,
    postal_code: postcode,
    address_1: street,
    hasAccount,
  }
}
