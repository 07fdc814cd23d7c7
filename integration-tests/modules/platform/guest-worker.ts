/**
 * A process that serves guests, for tests that let several do it at once. It prints what each of its tries came to:
 * so many at a limit, and so many at one code.
 */
import { runWorker, startService } from "./worker-service"

const [tries, clientUrl, limit] = process.argv.slice(2)

runWorker(async () => {
  const { service, shutdown } = await startService(clientUrl)
  const rounds = Array.from({ length: Number(tries) }, (_, index) => index)
  for (const { allowed } of await Promise.all(rounds.map(() => service.takeToken("guest:x", Number(limit), 600)))) {
    process.stdout.write(allowed ? "allowed\n" : "refused\n")
  }
  for (const { code } of await service.issueGuestCodes(rounds.length)) {
    process.stdout.write(`code ${code}\n`)
  }
  for (const { id } of await service.claimNotifications(rounds.length)) {
    process.stdout.write(`mail ${id}\n`)
  }
  await shutdown()
})
