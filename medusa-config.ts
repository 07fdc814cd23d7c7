import os from "node:os"
import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"

const port = process.env.PORT ?? "9000"
const here = `http://localhost:${port}`
const isTest = process.env.NODE_ENV === "test"

/** What a shop writes beside `resolve: "medusa-plugin-after-sales"`. Every module gets the same. */
const pluginOptions = {
  // Without it anybody who knows an order's id can ask for a return.
  guardReturns: true,
  timeZone: "Europe/Rome",
  // The orders of the local store are older than its installation.
  ...(process.env.AFTER_SALES_UNITS_SINCE ? { units: { since: process.env.AFTER_SALES_UNITS_SINCE } } : {}),
}

/** Where mails end up: nobody gets one from a store on somebody's own computer. */
const mailFolder = process.env.AFTER_SALES_MAIL_FOLDER ?? path.join(os.tmpdir(), "after-sales-mail", String(process.pid))

/**
 * A shop names the plugin under `plugins`. Here its source is the project itself, so that routes,
 * workflows, links, subscribers, jobs and dashboard pages are found by their folders and change
 * without a build; only the modules have to be named.
 */
const pluginModules = ["platform", "installed-base", "warranty", "service-catalog", "service-case"].map((name) => ({
  resolve: `./src/modules/${name}`,
  options: pluginOptions,
}))

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 2, max: 20 } },
    http: {
      storeCors: process.env.STORE_CORS ?? `${here},http://localhost:8000`,
      adminCors: process.env.ADMIN_CORS ?? here,
      authCors: process.env.AUTH_CORS ?? `${here},http://localhost:8000`,
      jwtSecret: process.env.JWT_SECRET ?? "after-sales-local",
      cookieSecret: process.env.COOKIE_SECRET ?? "after-sales-local",
    },
  },
  admin: { disable: isTest || process.env.ADMIN_DISABLED === "true" },
  modules: [
    ...pluginModules,
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          {
            resolve: path.join(__dirname, "dev/outbox"),
            id: "outbox",
            options: { channels: ["email"], folder: mailFolder },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { backend_url: `${here}/static`, private_upload_dir: ".local/files" },
          },
        ],
      },
    },
  ],
})
