import { folder } from "./folder.mjs"
import { withClient } from "./with-client.mjs"

/** Where everything is, who may enter, and three lines to try. */
export async function printTable({ port, database, mails, seconds }) {
  const here = `http://localhost:${port}`
  const { key, unit } = await withClient(database.url, readExamples)
  const row = (name, what) => `  ${name.padEnd(12)}${what}`
  const lines = [
    "",
    `Ready after ${seconds} seconds. Ctrl-C ends everything.`,
    "",
    row("Dashboard", `${here}/app`),
    row("", "admin@example.com, password supersecret"),
    row("Store API", `${here}/store/after-sales`),
    row("", "customer.it@example.com, customer.de@example.com, customer.fr@example.com, password supersecret"),
    row("Key", key ?? "none yet: Settings → Publishable API keys"),
    row("Mails", `${mails}, everything that the store has sent`),
    row("Database", database.isOurs ? database.url : "yours"),
    row("", `kept in ${folder}, with the logs`),
    "",
    "Try:",
    `  TOKEN=$(curl -s ${here}/auth/customer/emailpass --json '{"email":"customer.it@example.com","password":"supersecret"}' | cut -d'"' -f4)`,
    `  curl -s ${here}/store/after-sales/units -H "x-publishable-api-key: ${key}" -H "authorization: Bearer $TOKEN"`,
    `  curl -s "${here}/store/after-sales/units/${unit}/coverage?locale=it" -H "x-publishable-api-key: ${key}" -H "authorization: Bearer $TOKEN"`,
    "",
  ]
  console.log(lines.join("\n"))
}

async function readExamples(client) {
  const { rows: keys } = await client.query(
    "select token from api_key where type = 'publishable' and revoked_at is null order by title = 'Casa Lario storefront' desc limit 1"
  )
  const { rows: tables } = await client.query("select to_regclass('public.after_sales_unit') as unit")
  const { rows: units } = tables[0].unit
    ? await client.query(
        `select id from after_sales_unit
         where owner_email = 'customer.it@example.com' and delivered_at is not null
         order by contract_at desc limit 1`
      )
    : { rows: [] }
  return { key: keys[0]?.token, unit: units[0]?.id ?? "<unit>" }
}
