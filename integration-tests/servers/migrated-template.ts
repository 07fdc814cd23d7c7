import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { createPostgresDatabaseTemplate } from "@medusajs/test-utils"
import { createDatabase, openDatabase, type Postgres } from "./database"
import { repository } from "./workspace"

const template = "after-sales-migrated"

/**
 * Makes a database, in place of one of that name, that all migrations have gone through: a copy of one that an
 * earlier spec file migrated, as long as nothing has changed since that the tables depend on.
 */
export async function createMigrated(postgres: Postgres, name: string, migrate: () => Promise<void>): Promise<void> {
  const state = stateOfMigrations()
  const admin = await openDatabase(postgres, "postgres")
  try {
    // Jest's workers come here at once.
    await admin.sql("select pg_advisory_lock(hashtext($1))", [template])
    const [kept] = await admin.sql<{ state: string }>(
      "select shobj_description(oid, 'pg_database') as state from pg_database where datname = $1",
      [template]
    )
    if (kept?.state === state) {
      await createDatabase(postgres, name, template)
      return
    }
    await createDatabase(postgres, name)
    await migrate()
    await createPostgresDatabaseTemplate({ databaseName: name, templateName: template })
    await admin.sql(`comment on database "${template}" is '${state}'`)
  } finally {
    await admin.close()
  }
}

const isOfTables = /^(links|search|modules\/[^/]+\/migrations)\/.*\.ts$/

/** Core's version is in the lockfile; of ours, the migrations, the links and the search make tables. */
function stateOfMigrations(): string {
  const source = path.join(repository, "src")
  const ours = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => isOfTables.test(file))
  const files = ["package-lock.json", "medusa-config.ts", ...ours.sort().map((file) => path.join("src", file))]
  const hash = createHash("sha256")
  files.forEach((file) => hash.update(file).update(readFileSync(path.join(repository, file))))

  return hash.digest("hex")
}
