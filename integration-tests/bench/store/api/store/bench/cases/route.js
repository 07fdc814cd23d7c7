/** The least that a signed-in store route can do: the statement of the cases' list, and its rows as they come. */
module.exports.GET = async (req, res) => {
  const { sql, bindings } = globalThis.afterSalesBenchCases
  const { rows } = await req.scope.resolve("__pg_connection__").raw(sql, bindings)
  res.json({ cases: rows })
}
