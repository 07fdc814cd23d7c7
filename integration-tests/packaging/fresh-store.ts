import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { repository } from "../servers/workspace"
import { run } from "./run"

const config = `const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "after-sales-packaging",
      cookieSecret: "after-sales-packaging",
    },
  },
  plugins: [{ resolve: "medusa-plugin-after-sales", options: {} }],
})
`

const tsconfig = {
  compilerOptions: {
    target: "ES2021",
    module: "Node16",
    moduleResolution: "Node16",
    outDir: ".medusa/server",
    rootDir: ".",
    allowJs: true,
    skipLibCheck: true,
    esModuleInterop: true,
  },
  include: ["**/*"],
  exclude: ["node_modules", ".medusa"],
}

/** What Medusa's own starter lists. All else has to come with these, in one copy, whatever our peers allow. */
const listed = [
  "@medusajs/admin-sdk",
  "@medusajs/cli",
  "@medusajs/framework",
  "@medusajs/medusa",
  "@swc/core",
  "@types/node",
  "@types/react",
  "@types/react-dom",
  "react",
  "react-dom",
  "ts-node",
  "typescript",
  "vite",
]

function dependencies(tarball: string): Record<string, string> {
  const { devDependencies } = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8"))
  return {
    ...Object.fromEntries(listed.map((name) => [name, devDependencies[name]])),
    "medusa-plugin-after-sales": `file:${tarball}`,
  }
}

/** A store that knows the plugin only as the tarball that npm installs. */
export async function makeFreshStore(workspace: string, tarball: string, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = path.join(workspace, "store")
  mkdirSync(path.join(folder, "src"), { recursive: true })
  const manifest = {
    name: "fresh-store",
    version: "0.0.0",
    private: true,
    dependencies: dependencies(tarball),
    allowScripts: { "@swc/core": true, esbuild: true },
  }
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest, null, 2))
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(tsconfig, null, 2))
  writeFileSync(path.join(folder, "medusa-config.js"), config)
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, env })

  return folder
}
