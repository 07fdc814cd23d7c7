import { articleOf, priceOf } from "../prices"
import { people } from "../people"
import { regionOf, regions, vatRates } from "../places"
import { stories } from "../stories"
import { articles, type OrderStory } from "../story"

const names = (story: OrderStory) => [
  ...story.items,
  ...(story.edit ?? []),
  ...story.parcels.flatMap(({ items }) => items ?? []),
  ...(story.then && "replacement" in story.then ? story.then.replacement : []),
]

describe("the stories of the seed", () => {
  it("reads a list of articles with and without quantities", () => {
    expect(articles("LU-ST, 3 FI-1")).toEqual([
      ["LU-ST", 1],
      ["FI-1", 3],
    ])
  })

  it("are some sixty, the oldest first, over three years", () => {
    const days = stories.map(({ daysAgo }) => daysAgo)

    expect(stories.length).toBeGreaterThanOrEqual(55)
    expect(days).toEqual([...days].sort((a, b) => b - a))
    expect(days[0]).toBeGreaterThan(1000)
    expect(days.at(-1)).toBeLessThan(3)
  })

  it("sell only what the catalogue has, to people who exist", () => {
    const keys = people.map(({ key }) => key)

    for (const story of stories) {
      expect(keys).toContain(story.customer)
      names(story).forEach(([sku]) => expect(articleOf(sku).price).toBeGreaterThan(0))
    }
  })

  it("never deliver tomorrow, nor before they ship", () => {
    for (const { daysAgo, parcels } of stories) {
      for (const { shipped, delivered } of parcels) {
        expect(daysAgo - (shipped ?? 0)).toBeGreaterThanOrEqual(0)
        expect(daysAgo - (delivered ?? 0)).toBeGreaterThanOrEqual(0)
        expect(delivered ?? Infinity).toBeGreaterThan(shipped ?? 0)
      }
    }
  })

  it("show every stage that an order can be in", () => {
    const kinds = new Set(stories.map(({ then }) => then?.kind))
    const isPart = ({ parcels, items }: OrderStory) => parcels[0]?.items && parcels[0].items.length < items.length

    expect([...kinds]).toEqual(
      expect.arrayContaining(["cancelled", "return_requested", "returned", "claimed", "exchanged"])
    )
    expect(stories.some(({ parcels, then }) => !parcels.length && !then)).toBe(true)
    expect(stories.some(({ parcels }) => parcels.length > 1)).toBe(true)
    expect(stories.some(({ edit }) => edit)).toBe(true)
    expect(stories.some(isPart)).toBe(true)
  })

  it("go to six countries, each with its region and its VAT", () => {
    const countries = new Set(people.map(({ country_code }) => country_code))

    expect(countries.size).toBeGreaterThanOrEqual(6)
    for (const country of countries) {
      const region = regions.find(({ key }) => key === regionOf(country))
      expect(region?.countries).toContain(country)
      expect(vatRates[country]).toBeGreaterThan(0)
    }
  })

  it("cost whole pounds in the United Kingdom, and never nothing", () => {
    expect(priceOf("LU-ST", "eu")).toBe(890)
    expect(priceOf("LU-ST", "uk")).toBe(774)
    expect(priceOf("GB-1", "uk")).toBe(6)
    expect(() => priceOf("NO-1", "eu")).toThrow("no article NO-1")
  })
})
