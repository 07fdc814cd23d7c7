/** A page of a list as the API answers it. */
export const aList = (noun: string, rows: object[], rest: object = {}) => ({
  [noun]: rows,
  count: rows.length,
  count_exact: true,
  limit: 20,
  offset: 0,
  next_cursor: null,
  ...rest,
})
