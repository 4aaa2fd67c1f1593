import { aids } from './aids.ts'
import { apprenticeCost } from './apprentice-cost.ts'
import { apprenticePay } from './apprentice-pay.ts'
import { apprenticeshipContract } from './apprenticeship-contract.ts'
import { apprenticeshipPeople } from './apprenticeship-people.ts'
import { apprenticeshipRules } from './apprenticeship-rules.ts'
import { assistant } from './assistant.ts'
import { contracts } from './contracts.ts'
import type { Entry } from './entry.ts'
import { formalities } from './formalities.ts'
import { handingOver } from './handing-over.ts'
import { jobOffers } from './job-offers.ts'
import { minors } from './minors.ts'
import { whoDoesWhat } from './partners.ts'
import { settingUp } from './setting-up.ts'
import { tutor } from './tutor.ts'

/** What the bot can answer, and nothing else. */
export const entries: readonly Entry[] = [
  ...apprenticeCost,
  ...apprenticePay,
  ...aids,
  ...apprenticeshipRules,
  ...apprenticeshipContract,
  ...apprenticeshipPeople,
  ...minors,
  ...tutor,
  ...contracts,
  ...jobOffers,
  ...settingUp,
  ...formalities,
  ...handingOver,
  ...assistant,
  ...whoDoesWhat,
]
