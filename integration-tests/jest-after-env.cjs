// A shared build machine stalls now and then: there, what fails on real processes and databases is tried once more,
// and the first failure is printed. At a desk every failure counts at once.
if (process.env.CI) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true })
}
