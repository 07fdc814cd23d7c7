const path = require("node:path")
const { defineConfig } = require("@medusajs/framework/utils")

const anywhere = "http://localhost"
const withPlugin = process.env.WITH_PLUGIN === "true"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 2, max: 20 } },
    http: {
      storeCors: anywhere,
      adminCors: anywhere,
      authCors: anywhere,
      jwtSecret: "after-sales-servers",
      cookieSecret: "after-sales-servers",
    },
  },
  admin: { disable: true },
  modules: [
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          { resolve: path.join(__dirname, "outbox"), id: "outbox", options: { channels: ["email"] } },
        ],
      },
    },
  ],
  plugins: withPlugin ? [{ resolve: "medusa-plugin-after-sales", options: {} }] : [],
})
