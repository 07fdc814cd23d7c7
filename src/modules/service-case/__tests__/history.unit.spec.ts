import fc from "fast-check"
import { createHash } from "node:crypto"
import { checkHistory, eventHash, type HashedEvent } from "../history"

type Told = Omit<HashedEvent, "seq" | "prev_hash" | "hash" | "case_id">

const text = fc.string({ maxLength: 20, unit: "grapheme" })
const told: fc.Arbitrary<Told> = fc.record({
  id: fc.uuid().map((id) => `ascev_${id}`),
  kind: fc.constantFrom("created", "status_changed", "message_added", "edited"),
  visibility: fc.constantFrom("customer", "internal"),
  actor_type: fc.constantFrom("user", "customer", "system"),
  actor_id: fc.option(text),
  data_text: fc.dictionary(text, text, { maxKeys: 3 }).map((data) => JSON.stringify(data)),
  micros: fc.bigInt({ min: 0n, max: 4_000_000_000_000_000n }).map(String),
})
const anyStory = fc.uniqueArray(told, { minLength: 2, maxLength: 8, selector: ({ id }) => id })

/** Writes a story down as the database does: each event gets its place, the hash before it and its own. */
function chained(story: readonly Told[], case_id = "ascase_1"): HashedEvent[] {
  const events: HashedEvent[] = []
  for (const [index, one] of story.entries()) {
    const prev_hash = events[index - 1]?.hash ?? null
    const event = { ...one, case_id, seq: index + 1, prev_hash, hash: "" }
    events.push({ ...event, hash: eventHash(prev_hash, event) })
  }
  return events
}

const replaced = <One>(list: readonly One[], at: number, one: One) => list.map((old, n) => (n === at ? one : old))
const place = (events: readonly unknown[], seed: number) => seed % events.length

describe("T-149: the history of a case", () => {
  it("is whole as it was written, and ends with its last hash", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const events = chained(story)
        expect(checkHistory(events)).toEqual({ is_intact: true, events: events.length, head: events.at(-1)?.hash })
      })
    )
    expect(checkHistory([])).toEqual({ is_intact: true, events: 0, head: null })
  })

  it("is hashed over everything that an event says, by a formula that others can check", () => {
    const [first, second] = chained([
      {
        id: "ascev_1",
        kind: "created",
        visibility: "customer",
        actor_type: "customer",
        actor_id: "cus_anna",
        data_text: "{}",
        micros: "1795440000000000",
      },
      {
        id: "ascev_2",
        kind: "closed",
        visibility: "customer",
        actor_type: "system",
        actor_id: null,
        data_text: `{"after": "window"}`,
        micros: "1796040000000001",
      },
    ])
    const sha = (value: string) => createHash("sha256").update(value, "utf8").digest("hex")
    const head = sha("\nascev_1\nascase_1\n1\ncreated\ncustomer\ncustomer\ncus_anna\n1795440000000000\n{}")
    expect(first.hash).toBe(head)
    expect(second.hash).toBe(
      sha(`${head}\nascev_2\nascase_1\n2\nclosed\ncustomer\nsystem\n\n1796040000000001\n{"after": "window"}`)
    )
  })

  const changeable = ["id", "kind", "visibility", "actor_type", "actor_id", "data_text", "micros", "case_id"] as const

  it("shows which event was edited, whatever was edited of it", () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), fc.constantFrom(...changeable), (story, seed, field) => {
        const events = chained(story)
        const at = place(events, seed)
        const edited = events.map((event, index) =>
          index === at ? { ...event, [field]: `${event[field] ?? ""}!` } : event
        )
        expect(checkHistory(edited)).toEqual({
          is_intact: false,
          events: events.length,
          broken: { id: edited[at].id, seq: at + 1, reason: "content" },
        })
      })
    )
  })

  it("shows the one behind an event that was edited together with its own hash", () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), (story, seed) => {
        const events = chained(story)
        const at = place(events, seed)
        const forged = { ...events[at], actor_id: "user_innocent!" }
        const edited = replaced(events, at, { ...forged, hash: eventHash(forged.prev_hash, forged) })
        const check = checkHistory(edited)
        const isLast = at === events.length - 1
        // The last event has nobody behind it: whoever kept the head of the chain sees that it is another.
        expect(check).toMatchObject(
          isLast ? { is_intact: true } : { is_intact: false, broken: { seq: at + 2, reason: "chain" } }
        )
        expect("head" in check && check.head === events.at(-1)?.hash).toBe(false)
      })
    )
  })

  it("shows where an event is gone, was put in, or stands elsewhere", () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), (story, seed) => {
        const events = chained(story)
        const at = place(events.slice(1), seed)
        const without = events.filter((_, n) => n !== at)
        expect(checkHistory(without)).toMatchObject({
          is_intact: false,
          broken: { id: events[at + 1].id, reason: "gap" },
        })
        const renumbered = without.map((event, index) => ({ ...event, seq: index + 1 }))
        expect(checkHistory(renumbered)).toMatchObject({ is_intact: false, broken: { reason: "content" } })
        const swapped = replaced(replaced(events, at, events[at + 1]), at + 1, events[at])
        expect(checkHistory(swapped)).toMatchObject({ broken: { id: events[at + 1].id, reason: "gap" } })
        const doubled = events.flatMap((event, n) => (n === at ? [event, event] : [event]))
        expect(checkHistory(doubled)).toMatchObject({ events: events.length + 1, broken: { reason: "gap" } })
      })
    )
  })

  it("shows events of another case that were put in its place, though they are a chain of their own", () => {
    fc.assert(
      fc.property(anyStory, anyStory, (ours, theirs) => {
        const [mine, others] = [chained(ours), chained(theirs, "ascase_2")]
        const spliced = [mine[0], ...others.slice(1)]
        expect(checkHistory(spliced)).toMatchObject({ is_intact: false, broken: { seq: 2, reason: "chain" } })
      })
    )
  })

  it("cut off at its end can't be told by itself, only by its length and head", () => {
    const events = chained([told, told, told].map((one, index) => ({ ...fc.sample(one, 1)[0], id: `ascev_${index}` })))
    const cut = checkHistory(events.slice(0, 2))
    expect(cut).toEqual({ is_intact: true, events: 2, head: events[1].hash })
  })
})
