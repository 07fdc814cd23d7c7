import path from "node:path"
import { repository } from "./workspace"

/** What every process of a test store runs with: as in production, quiet, and nobody told. */
export function storeEnvironment({ databaseUrl, withPlugin, port }: StoreProcess): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...inherited } = process.env

  return {
    ...inherited,
    NODE_ENV: "production",
    LOG_LEVEL: "error",
    TZ: "UTC",
    MEDUSA_DISABLE_TELEMETRY: "true",
    TS_NODE_PROJECT: path.join(repository, "tsconfig.json"),
    DATABASE_URL: databaseUrl,
    WITH_PLUGIN: String(withPlugin),
    PORT: String(port ?? 0),
  }
}

export type StoreProcess = {
  databaseUrl: string
  withPlugin: boolean
  port?: number
}
