/** Medusa's BigNumber, as far as an answer reads it. */
type Decimal = { valueOf(): number | string }

/**
 * What a handler may give for an answer of type `T`: rows as the database has them, with dates as `Date`, decimals
 * as text or BigNumber, and columns that the answer leaves out.
 */
export type Presentable<T> = T extends string
  ? T | Date
  : T extends number
    ? T | string | Decimal
    : T extends readonly (infer Item)[]
      ? readonly Presentable<Item>[]
      : T extends object
        ? { [Key in keyof T]: Presentable<T[Key]> }
        : T
