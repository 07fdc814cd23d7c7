import { checkData } from "../../check-data"
import { holidayCalendarSchema } from "../holidays/schema"
import italy from "../holidays/it.json"

describe("a data file that is wrong", () => {
  it.each([
    ["days.0.month", { ...italy, days: [{ code: "new_year", month: 13, day: 1 }] }],
    ["days.0", { ...italy, days: [{ code: "new_year", easter: 3, month: 1 }] }],
    ["source", { ...italy, source: "" }],
    ["file", { ...italy, colour: "green" }],
  ])("stops with one line that names the file and %s", (field, data) => {
    const load = () => checkData(holidayCalendarSchema, data, "calendar/holidays/it.json")
    expect(load).toThrow(/^after-sales: calendar\/holidays\/it\.json: [^\n]+$/)
    expect(load).toThrow(field === "days.0.month" ? "days.0" : field)
  })

  it("comes back as it is when it is right", () => {
    expect(checkData(holidayCalendarSchema, italy, "it.json")).toEqual(italy)
  })
})
