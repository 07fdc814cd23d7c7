/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react"
const t0 = Date.now()
it("loads", async () => {
  Object.assign(globalThis, { __BACKEND_URL__: "/", __AUTH_TYPE__: "session", __JWT_TOKEN_STORAGE_KEY__: "" })
  const { UnitTable } = await import("./harness")
  console.log(Date.now() - t0)
  expect(UnitTable).toBeTruthy()
})
