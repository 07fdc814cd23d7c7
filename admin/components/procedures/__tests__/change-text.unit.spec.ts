import { changeText } from "../change-text"

describe("what changed in a step", () => {
  it.each([
    [null, "-"],
    [undefined, "-"],
    ["", "-"],
    [[], "-"],
    [{}, "-"],
    [true, "true"],
    [3, "3"],
    ["agent", "agent"],
    [{ en: "Look", it: "Guarda" }, "en: Look\nit: Guarda"],
    [["a", "b"], "a\nb"],
    [[{ code: "bar", min: 8, unit: null }], "code: bar\nmin: 8"],
    [{ code: "bar", label: { en: "Pressure", it: "Pressione" } }, "code: bar\nlabel: en: Pressure, it: Pressione"],
  ])("%j reads %j", (value, text) => {
    expect(changeText(value)).toBe(text)
  })
})
