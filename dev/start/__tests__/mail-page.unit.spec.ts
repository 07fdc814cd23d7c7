import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"

/** The page is a module of its own kind, so another process serves and reads it. */
function pageOf(folder: string): string {
  const script = `import { showMails } from ${JSON.stringify(path.resolve(__dirname, "../mail-page.mjs"))}
    const { address, close } = await showMails(${JSON.stringify(folder)})
    const answer = await fetch(address)
    process.stdout.write(await answer.text())
    close()`
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })
}

describe("the page with the local store's mails", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "after-sales-mail-page-"))

  it("says that there are none", () => {
    expect(pageOf(path.join(folder, "none"))).toContain("None yet.")
  })

  it("shows the newest first, what customers wrote as text, and leaves half-written files for later", () => {
    mkdirSync(folder, { recursive: true })
    const mail = { to: "anna@example.com", template: "x", text: "<script>alert(1)</script> https://shop.example/a" }
    writeFileSync(path.join(folder, "2027-01-01.json"), JSON.stringify({ ...mail, at: "2027-01-01", subject: "Older" }))
    writeFileSync(path.join(folder, "2027-01-02.json"), JSON.stringify({ ...mail, at: "2027-01-02", subject: "Newer" }))
    writeFileSync(path.join(folder, "2027-01-03.json"), `{"subject": "Half`)
    const page = pageOf(folder)

    expect(page.indexOf("Newer")).toBeGreaterThan(-1)
    expect(page.indexOf("Newer")).toBeLessThan(page.indexOf("Older"))
    expect(page).not.toContain("Half")
    expect(page).toContain("&lt;script&gt;")
    expect(page).toContain('<a href="https://shop.example/a">')
  })
})
