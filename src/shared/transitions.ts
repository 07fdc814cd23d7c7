/** One line of a state table: who may do what in which state, and where it leads. */
export type Transition<State extends string, Action extends string, Context = never> = {
  from: State
  action: Action
  to: State
  by: string
  /** Guard: the row only counts when it holds for the record at hand. */
  when?: (context: Context) => boolean
}

export type TransitionTable<State extends string, Action extends string, Context = never> = {
  rows: readonly Transition<State, Action, Context>[]
  /** The row an action takes from a state; null when the table has none or its guard says no. */
  find(from: State, action: Action, context?: Context): Transition<State, Action, Context> | null
  actionsFrom(from: State): Action[]
  /** All states in which the action is known: the `where` of a compare-and-set. */
  statesFor(action: Action): State[]
  isFinal(state: State): boolean
  toMarkdown(): string
  toMermaid(): string
}

/** A state machine as a table, which guards in services, buttons, documents and tests all read. */
export function defineTransitions<State extends string, Action extends string, Context = never>(
  rows: readonly Transition<State, Action, Context>[]
): TransitionTable<State, Action, Context> {
  const find = (from: State, action: Action, context?: Context) =>
    rows.find(
      (row) => row.from === from && row.action === action && (!row.when || (context !== undefined && row.when(context)))
    ) ?? null
  return {
    rows,
    find,
    actionsFrom: (from) => unique(rows.filter((row) => row.from === from).map((row) => row.action)),
    statesFor: (action) => unique(rows.filter((row) => row.action === action).map((row) => row.from)),
    isFinal: (state) => !rows.some((row) => row.from === state),
    toMarkdown: () =>
      [
        "| from | action | to | by |",
        "|---|---|---|---|",
        ...rows.map((row) => `| ${row.from} | ${row.action}${guard(row.when)} | ${row.to} | ${row.by} |`),
      ].join("\n"),
    toMermaid: () =>
      ["stateDiagram-v2", ...rows.map((row) => `  ${row.from} --> ${row.to}: ${row.action}${guard(row.when)}`)].join(
        "\n"
      ),
  }
}

function guard(when: { name: string } | undefined): string {
  return when ? ` (${when.name})` : ""
}

function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)]
}
