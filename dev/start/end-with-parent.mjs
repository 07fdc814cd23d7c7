// Loaded first into every process that the local store starts: none of them outlives it, whatever ended it.
if (process.connected) {
  process.on("disconnect", () => process.exit(1))
  process.channel?.unref()
}
