// Before Medusa is loaded: quiet, private, and without the secrets of a real shop.
process.env.NODE_ENV ??= "test"
process.env.LOG_LEVEL ??= "error"
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
process.env.JWT_SECRET ??= "after-sales-tests"
process.env.COOKIE_SECRET ??= "after-sales-tests"
// Every worker takes a free port of its own.
delete process.env.PORT
