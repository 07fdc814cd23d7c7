import { deadlineColors, deadlineState } from "../deadline-state"

const none = { met_at: null, cancelled_at: null, breached_at: null, paused_at: null, warned_at: null }
const at = "2026-11-23T10:00:00.000Z"

describe("where a deadline stands", () => {
  it.each([
    ["running", {}],
    ["warned", { warned_at: at }],
    ["paused", { warned_at: at, paused_at: at }],
    ["breached", { warned_at: at, breached_at: at }],
    ["breached", { paused_at: at, breached_at: at }],
    ["met", { warned_at: at, met_at: at }],
    ["met_late", { breached_at: at, met_at: at }],
    ["cancelled", { breached_at: at, cancelled_at: at }],
    ["met", { met_at: at, cancelled_at: at }],
  ] as const)("is %s", (state, dates) => {
    expect(deadlineState({ ...none, ...dates })).toBe(state)
    expect(deadlineColors).toHaveProperty(state)
  })
})
