import { registrationTransitions } from "../../src/modules/installed-base/domain/registration-machine"
import { transferTransitions } from "../../src/modules/installed-base/domain/transfer-machine"
import { jobTransitions } from "../../src/modules/platform/domain/job"
import { notificationTransitions } from "../../src/modules/platform/domain/notification"
import { privacyTransitions } from "../../src/modules/platform/domain/privacy-request"
import { caseTransitions } from "../../src/modules/service-case/domain/case-machine"
import { proposalTransitions } from "../../src/modules/service-catalog/domain/proposal-machine"
import { serviceTransitions } from "../../src/modules/service-catalog/domain/service-machine"
import { versionTransitions } from "../../src/modules/service-catalog/domain/version-machine"
import { policyVersionTransitions } from "../../src/modules/warranty/domain/policy-version-machine"
import { coverageUseTransitions } from "../../src/modules/warranty/promises/use-machine"

type Machine = {
  title: string
  /** Where its table stands, from the root of the project. */
  source: string
  about: string
  table: { toMarkdown(): string; toMermaid(): string }
  /** A picture too, where the table alone is hard to follow. */
  isDrawn?: boolean
}

const modules = "src/modules"

/** Everything that moves through states, in the order in which a reader meets it. */
export const machines: readonly Machine[] = [
  {
    title: "Cases",
    source: `${modules}/service-case/domain/case-machine.ts`,
    about:
      "What an agent or customer does. While a repair, an appointment or a complaint on the case is open, the status that everybody sees follows that work (`domain/case-status.ts`). A guard in brackets is a rule of `domain/case-rules.ts`, and its refusal names what stands against the action.",
    table: caseTransitions,
    isDrawn: true,
  },
  {
    title: "Services",
    source: `${modules}/service-catalog/domain/service-machine.ts`,
    about: "Published only while every piece that its kind needs is ready.",
    table: serviceTransitions,
  },
  {
    title: "Versions of procedures and instructions",
    source: `${modules}/service-catalog/domain/version-machine.ts`,
    about: "What was published never changes.",
    table: versionTransitions,
  },
  {
    title: "Proposals",
    source: `${modules}/service-catalog/domain/proposal-machine.ts`,
    about: "Taken back only when the case could not be opened.",
    table: proposalTransitions,
  },
  {
    title: "Registrations",
    source: `${modules}/installed-base/domain/registration-machine.ts`,
    about: "Units bought elsewhere. The status of a unit itself is not stepped but follows from its facts.",
    table: registrationTransitions,
  },
  {
    title: "Transfers",
    source: `${modules}/installed-base/domain/transfer-machine.ts`,
    about: "A unit is offered to a new owner.",
    table: transferTransitions,
  },
  {
    title: "Versions of warranty policies",
    source: `${modules}/warranty/domain/policy-version-machine.ts`,
    about: "What was sold under a version keeps it.",
    table: policyVersionTransitions,
  },
  {
    title: "Uses of a warranty",
    source: `${modules}/warranty/promises/use-machine.ts`,
    about: "Where a policy gives something a limited number of times.",
    table: coverageUseTransitions,
  },
  {
    title: "Messages",
    source: `${modules}/platform/domain/notification.ts`,
    about: "A mail on its way to one person.",
    table: notificationTransitions,
  },
  {
    title: "Privacy requests",
    source: `${modules}/platform/domain/privacy-request.ts`,
    about: "An erasure that an open matter stops is held, and goes on by itself.",
    table: privacyTransitions,
  },
  {
    title: "Jobs",
    source: `${modules}/platform/domain/job.ts`,
    about: "Long work in the background.",
    table: jobTransitions,
  },
]
