import { isOverMidnight, placeInDay, typedWindows, windowsText } from "../window-values"

describe("a day's working hours as they are typed", () => {
  it.each([
    [
      "09:00-13:00, 14:00-18:00",
      [
        ["09:00", "13:00"],
        ["14:00", "18:00"],
      ],
    ],
    [
      " 9:00 – 13:00 ; 14.30-18.00 ",
      [
        ["09:00", "13:00"],
        ["14:30", "18:00"],
      ],
    ],
    ["00:00-24:00", [["00:00", "24:00"]]],
    [
      "09:00-12:00,12:00-13:00",
      [
        ["09:00", "12:00"],
        ["12:00", "13:00"],
      ],
    ],
    ["", []],
    [" , ", []],
  ])("reads %j", (text, windows) => {
    expect(typedWindows(text)).toEqual(windows)
  })

  it.each([
    "9-13",
    "13:00-09:00",
    "09:00-09:00",
    "09:00-13:00, 12:00-18:00",
    "14:00-18:00, 09:00-13:00",
    "25:00-26:00",
    "09:60-10:00",
    "always",
    "24:00-24:00",
  ])("does not guess at %j", (text) => {
    expect(typedWindows(text)).toBeNull()
  })

  it.each([
    ["22:00-06:00", true],
    ["09:00-13:00, 20:00 – 02:00", true],
    ["09:00-13:00", false],
    ["22:00-24:00", false],
    ["always", false],
    ["", false],
  ])("say of “%s” whether they go on after midnight: %s", (text, isOver) => {
    expect(isOverMidnight(text)).toBe(isOver)
  })

  it("are written as they are read", () => {
    const windows: [string, string][] = [
      ["09:00", "13:00"],
      ["14:00", "24:00"],
    ]
    expect(typedWindows(windowsText(windows))).toEqual(windows)
    expect(windowsText(undefined)).toBe("")
  })

  it("lie somewhere in the day", () => {
    expect(placeInDay(["06:00", "12:00"])).toEqual({ start: 0.25, length: 0.25 })
    expect(placeInDay(["00:00", "24:00"])).toEqual({ start: 0, length: 1 })
  })
})
