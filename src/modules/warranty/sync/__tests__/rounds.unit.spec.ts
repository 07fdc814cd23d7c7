import fc from "fast-check"
import { inRounds } from "../rounds"
import { aSubject } from "./fixtures"

const unit = (id: string, replaces_id: string | null = null) => aSubject({ id, replaces_id })
const ids = (rounds: ReturnType<typeof inRounds>) => rounds.map((round) => round.map(({ id }) => id).sort())

describe("rounds of a batch", () => {
  it("are one when nothing was given for anything", () => {
    expect(ids(inRounds([unit("a"), unit("b")]))).toEqual([["a", "b"]])
    expect(inRounds([])).toEqual([])
  })

  it("let the replaced unit come first", () => {
    expect(ids(inRounds([unit("c", "b"), unit("b", "a"), unit("a"), unit("d")]))).toEqual([["a", "d"], ["b"], ["c"]])
  })

  it("don't wait for a unit that isn't in the batch", () => {
    expect(ids(inRounds([unit("b", "elsewhere")]))).toEqual([["b"]])
  })

  it("end even when units name each other", () => {
    expect(ids(inRounds([unit("a", "b"), unit("b", "a")]))).toEqual([["a", "b"]])
  })

  it("take a unit once, as it was named last", () => {
    const [[only]] = inRounds([aSubject({ facts_rev: 1 }), aSubject({ facts_rev: 2 })])
    expect(only.facts_rev).toBe(2)
  })

  it("have every unit once, and each after the one that it replaces, in whatever order they come", () => {
    const chain = ["a", "b", "c", "d", "e"].map((id, index, all) => unit(id, index % 3 ? all[index - 1] : null))
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: 5 }), (shuffled) => {
        const order = inRounds(shuffled).flat()
        expect(order).toHaveLength(5)
        for (const { id, replaces_id } of chain.filter((one) => one.replaces_id)) {
          const place = (wanted: string | null) => order.findIndex((one) => one.id === wanted)
          expect(place(replaces_id)).toBeLessThan(place(id))
        }
      })
    )
  })
})
