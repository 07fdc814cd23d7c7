/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminJob } from "../../../../src/types"
import { aJob } from "../../../__tests__/harness/a-job"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { filterBy, leaf, rowTexts, sortBy } from "../../../__tests__/harness/use-table"
import { JobCard } from "../job-card"
import { JobTable } from "../job-table"

const list = "GET /admin/after-sales/jobs"
const answer = (jobs: AdminJob[], rest: object = {}) => ({
  jobs,
  count: jobs.length,
  count_exact: true,
  limit: 20,
  offset: 0,
  ...rest,
})
const bar = () => screen.getByRole("progressbar")
const filled = () => (bar().firstElementChild as HTMLElement).style.width

const card = (changes: Partial<AdminJob>, language?: "it") =>
  openPage({ at: "/page", page: <JobCard job={aJob(changes)} accepted="Kept" rejected="Left out" />, language })

describe("how far a job has come", () => {
  it("is half a bar when half is done", async () => {
    fakeServer({})
    await card({})

    expect(bar().getAttribute("aria-valuenow")).toBe("50")
    expect(filled()).toBe("50%")
    expect(screen.getByText("600 of 1200")).toBeTruthy()
  })

  it("is a full bar when it is finished, although there was nothing to do", async () => {
    fakeServer({})
    await card({ status: "completed", total: 0, done: 0, accepted: 0 })

    expect(filled()).toBe("100%")
    expect(bar().getAttribute("aria-valuenow")).toBe("100")
    expect(screen.getByText("0 done")).toBeTruthy()
  })

  it("is a full bar when it is finished and never learnt how much there was", async () => {
    fakeServer({})
    await card({ status: "completed", total: null, done: 31, accepted: 31 })

    expect(filled()).toBe("100%")
    expect(screen.getByText("31 done")).toBeTruthy()
  })

  it.each(["queued", "running"] as const)("is not known while a job that is %s has not counted", async (status) => {
    fakeServer({})
    await card({ status, total: null, done: 31 })

    expect(bar().hasAttribute("aria-valuenow")).toBe(false)
    expect(filled()).toBe("0%")
  })

  it.each(["failed", "cancelled"] as const)("stays where it was when the job %s", async (status) => {
    fakeServer({})
    await card({ status, done: 300 })

    expect(bar().getAttribute("aria-valuenow")).toBe("25")
  })

  it("never overflows when there was more than was counted", async () => {
    fakeServer({})
    await card({ total: 10, done: 14 })

    expect(filled()).toBe("100%")
  })
})

describe("what a job did", () => {
  it("says what was kept and left out, in the reader's figures, and whether it was a preview", async () => {
    fakeServer({})
    await card({ accepted: 98_765, rejected: 1_235, dry_run: true, status: "completed" }, "it")

    expect(screen.getByText("98.765").nextElementSibling?.textContent).toBe("Kept")
    expect(screen.getByText(/^1\.?235$/).nextElementSibling?.textContent).toBe("Left out")
    expect(screen.getByText("Anteprima")).toBeTruthy()
  })

  it("says what went wrong", async () => {
    fakeServer({})
    await card({ status: "failed", error: "Column bought_on is missing" })

    expect(screen.getByText("Column bought_on is missing")).toBeTruthy()
  })

  it("hands over the rows that it left out, and offers none when there are none", async () => {
    const names: string[] = []
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      names.push(this.download)
    })
    Object.assign(URL, { createObjectURL: () => "blob:rows", revokeObjectURL: () => undefined })
    const rows = "GET /admin/after-sales/jobs/asjob_1/rejections"
    const server = fakeServer({ [rows]: "row,reason\n7,bought_on\n" })
    await card({ rejected: 1, status: "completed" })
    await press("Download rejected rows")

    await waitFor(() => expect(names).toEqual(["rejected-rows.csv"]))
    expect(server.sent(rows).length).toBe(1)
    click.mockRestore()
  })

  it("offers no rows when none was left out", async () => {
    fakeServer({})
    await card({ rejected: 0, status: "completed" })

    expect(screen.queryByRole("button", { name: "Download rejected rows" })).toBeNull()
  })
})

describe("the list of jobs", () => {
  it("says of each what it is, how it goes and when it began", async () => {
    const jobs = [
      aJob({ id: "1", kind: "units_backfill", dry_run: true }),
      aJob({ id: "2", kind: "serials_import", status: "failed" }),
      aJob({ id: "3", kind: "privacy_request", status: "completed", total: 0, done: 0, accepted: 0 }),
    ]
    fakeServer({ [list]: answer(jobs) })
    await openPage({ at: "/page", page: <JobTable /> })
    await screen.findByText("Earlier orders")

    const [backfill, serials, privacy] = rowTexts()
    expect(backfill).toMatch(/Earlier orders.*Preview.*Running.*600 of 1200.*590/)
    expect(serials).toMatch(/Import of serial numbers.*Failed/)
    expect(privacy).toMatch(/Privacy request.*Done.*0 done/)
    expect(screen.getAllByRole("progressbar").at(-1)?.getAttribute("aria-valuenow")).toBe("100")
  })

  it("has its words in Italian", async () => {
    fakeServer({ [list]: answer([aJob({ kind: "privacy_request", status: "cancelled" })]) })
    await openPage({ at: "/page", page: <JobTable />, language: "it" })

    expect(await screen.findByText("Richiesta sulla privacy")).toBeTruthy()
    expect(screen.getByText("Annullato")).toBeTruthy()
  })

  it("says where jobs come from when there are none", async () => {
    fakeServer({ [list]: answer([]) })
    await openPage({ at: "/page", page: <JobTable /> })

    expect(await screen.findByText("No jobs yet")).toBeTruthy()
  })

  it("is narrowed by kind and state and sorted, and asks nothing that the API does not take", async () => {
    const server = fakeServer({ [list]: answer([aJob()]) })
    const where = await openPage({ at: "/page?q=import", page: <JobTable /> })
    await screen.findByText("Import of units")
    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({ limit: "20", offset: "0", order: "-created_at" })
    await filterBy("Kind", "Privacy request")
    await filterBy("Status", "Failed")
    await sortBy("Started")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("created_at"))
    const { query } = server.sent(list).at(-1) ?? { query: new URLSearchParams() }
    expect([query.getAll("kind[]"), query.getAll("status[]")]).toEqual([["privacy_request"], ["failed"]])
    expect(where()).toMatch(/kind=.*status=/)
  })

  it("says that no job is left by the filters", async () => {
    fakeServer({ [list]: answer([]) })
    const status = encodeURIComponent(JSON.stringify(["failed"]))
    await openPage({ at: `/page?status=${status}`, page: <JobTable />, language: "it" })

    expect(await screen.findByText("Nessun lavoro trovato")).toBeTruthy()
    expect(screen.queryByText("Ancora nessun lavoro")).toBeNull()
  })

  it("leafs", async () => {
    const jobs = Array.from({ length: 20 }, (_, index) => aJob({ id: `asjob_${index}`, status: "completed" }))
    const server = fakeServer({ [list]: answer(jobs, { count: 31 }) })
    await openPage({ at: "/page", page: <JobTable /> })
    await screen.findAllByText("Import of units")
    await leaf("next")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
  })

  it("hands a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [list]: new Refused(403, { type: "forbidden", message: "Not yours" }) })
    await openPage({ at: "/page", page: <JobTable /> })

    await waitFor(() => expect(document.body.textContent).toContain("Not yours"))
    quiet.mockRestore()
  })

  it("stops a job after asking, once", async () => {
    const cancel = "POST /admin/after-sales/jobs/asjob_1/cancel"
    const server = fakeServer({ [list]: answer([aJob()]), [cancel]: { job: aJob() }, ...may(["jobs.cancel"]) })
    await openPage({ at: "/page", page: <JobTable /> })
    await screen.findByText("Import of units")
    expect(await openMenu()).toEqual(["Cancel job"])
    await pick("Cancel job")
    expect(screen.getByText("What it has done so far is kept.")).toBeTruthy()
    await press("Back")
    expect(server.sent(cancel)).toEqual([])

    await openMenu()
    await pick("Cancel job")
    await press("Cancel job")
    expect(await screen.findByText("The job will stop")).toBeTruthy()
    expect(server.sent(cancel).length).toBe(1)
  })

  it("says when the job had ended meanwhile", async () => {
    const cancel = "POST /admin/after-sales/jobs/asjob_1/cancel"
    const over = new Refused(409, { type: "conflict", code: "job_finished", message: "over" })
    fakeServer({ [list]: answer([aJob()]), [cancel]: over, ...may(["jobs.cancel"]) })
    await openPage({ at: "/page", page: <JobTable /> })
    await screen.findByText("Import of units")
    await openMenu()
    await pick("Cancel job")
    await press("Cancel job")

    expect(await screen.findByText("This job has ended already.")).toBeTruthy()
  })

  it.each([
    ["may not stop jobs", {}, ["jobs.read"]],
    ["looks at one that ended", { status: "completed" as const }, ["jobs.cancel"]],
    ["has stopped it already", { cancel_requested: true }, ["jobs.cancel"]],
  ])("offers nothing to who %s", async (_, changes, permissions) => {
    const server = fakeServer({ [list]: answer([aJob(changes)]), ...may(permissions) })
    await openPage({ at: "/page", page: <JobTable /> })
    await screen.findByText("Import of units")
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.queryByRole("button", { name: "Actions" })).toBeNull()
  })

  it("offers the rows that were left out to whoever sees the job", async () => {
    fakeServer({ [list]: answer([aJob({ status: "completed", rejected: 4 })]), ...may(["jobs.read"]) })
    await openPage({ at: "/page", page: <JobTable /> })
    await screen.findByText("Import of units")

    expect(await openMenu()).toEqual(["Download rejected rows"])
  })
})
