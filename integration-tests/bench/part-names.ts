/** Parts of the report in their order, and how to read each. */
export const readings = {
  a: `"bare" is a route of the store that signs the customer in and runs the very statement that our list runs, and nothing else. Medusa's check of the publishable key is on both sides and is most of the time of both.`,
  b: "the cart is completed over HTTP by one client; all subscribers have finished before the next cart. Both servers collect their garbage before every tenth cart, so that the chance moment of V8's own collections is not what is compared. Units and warranties are made after the answer has gone out; the second figure is the time from the event `order.placed` to the last of them.",
  c: "the service's call in the process, without HTTP, which would hide a difference. Half-way down is reached by `next_cursor`.",
  d: "the import is the job that the dashboard starts, from the CSV file to units, warranties and both histories. COPY writes the same rows into the same empty tables, with all their indexes.",
  e: "`medusa start` from the command to the first answer of `/health`, dashboard off.",
  inbox:
    "as in c: the service's call for 20 cases with their count, of which three in eight are open. Counts are exact up to 1 000 in both shops, so that a filter which meets 200 cases of the small one counts five times as many in the large one. The last line is all six counts above the inbox.",
  search:
    "the same call with words. What is looked for is met by as many cases in both shops, or by more than are counted. An unindexed ILIKE reads every case for the first 20 that have the word.",
  cases:
    "the list as in a. A case is opened over HTTP, with its coverage, its clocks and its history; core's request for a return of the same piece is what a shop without the plugin has. Nothing is demanded of that ratio.",
  sweep:
    "what is done once a minute, for all that has run out at once, with histories, outbox and events; the bare side is one statement that marks the deadlines and shows it on their cases, without a word to anybody.",
} satisfies Record<string, string>

export type PartName = keyof typeof readings

export const partNames = Object.keys(readings) as PartName[]
