/** Query keys of one resource, laid out as the dashboard's own: all, lists, one list, details, one detail. */
export function queryKeysFactory<TName extends string>(name: TName) {
  const all = [name] as const
  return {
    all,
    lists: () => [...all, "list"] as const,
    list: (query?: object) => [...all, "list", { query }] as const,
    details: () => [...all, "detail"] as const,
    detail: (id: string, query?: object) => [...all, "detail", id, { query }] as const,
  }
}
