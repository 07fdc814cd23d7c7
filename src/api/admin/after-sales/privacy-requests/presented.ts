import type { PrivacyRequestRecord } from "../../../../modules/platform"
import { t } from "../../../../shared/texts"

/** A request with what was done to each class of data in the asker's language. */
export function presented(request: PrivacyRequestRecord, locale: string) {
  return {
    ...request,
    outcome:
      request.outcome &&
      request.outcome.map((line) => {
        const name = t(locale, `privacy:class.${line.class}`)
        const result = t(locale, `privacy:result.${line.result}`)
        const reason = line.reason === null ? "" : ` ${t(locale, `privacy:reason.${line.reason}`)}`
        return { ...line, text: `${name}: ${result}.${reason}` }
      }),
  }
}
