import { Client } from "@medusajs/framework/pg"

/** How to reach a PostgreSQL server, as `dev/test.mjs` puts it into the environment. */
export type Postgres = { host: string; port: number; user: string; password: string }

export function postgresOfEnvironment(): Postgres {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  if (!DB_HOST) {
    throw new Error(
      "No PostgreSQL: run this through `node dev/test.mjs`, or set DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD."
    )
  }
  return { host: DB_HOST, port: Number(DB_PORT), user: String(DB_USERNAME), password: String(DB_PASSWORD) }
}

export function urlOf({ host, port, user, password }: Postgres, database: string): string {
  return `postgres://${user}:${password}@${host}:${port}/${database}`
}

export type Database = {
  name: string
  url: string
  /** Runs one statement with `$1`, … and gives its rows. */
  sql: <Row = Record<string, unknown>>(statement: string, params?: unknown[]) => Promise<Row[]>
  close: () => Promise<void>
}

/** A connection to a database that exists. */
export async function openDatabase(postgres: Postgres, name: string): Promise<Database> {
  const url = urlOf(postgres, name)
  const client = new Client({ connectionString: url })
  // A server that is stopped while we are connected is no reason to end the process.
  client.on("error", () => undefined)
  await client.connect()

  return {
    name,
    url,
    sql: async <Row>(statement: string, params: unknown[] = []) =>
      (await client.query(statement, params)).rows as unknown as Row[],
    close: () => client.end(),
  }
}

/** Makes a database, empty or as a copy of another one that nobody is connected to, in place of one of that name. */
export async function createDatabase(postgres: Postgres, name: string, template = "template0"): Promise<void> {
  await maintain(postgres, async (admin) => {
    await admin.sql(`drop database if exists "${name}" with (force)`)
    await admin.sql(`create database "${name}" template "${template}"`)
  })
}

export async function dropDatabase(postgres: Postgres, name: string): Promise<void> {
  await maintain(postgres, (admin) => admin.sql(`drop database if exists "${name}" with (force)`))
}

async function maintain(postgres: Postgres, act: (admin: Database) => Promise<unknown>): Promise<void> {
  const admin = await openDatabase(postgres, "postgres")
  try {
    await act(admin)
  } finally {
    await admin.close()
  }
}
