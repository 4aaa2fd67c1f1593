import type { Kind } from '../domain/request.ts'
import { readBarePay } from '../french/bare-pay.ts'
import { readBenefits } from '../french/benefits.ts'
import { readWorkplace, readWorkplaceAsAnswer } from '../french/commune.ts'
import { readContract } from '../french/contract.ts'
import { readAskedContractReason, readContractReason } from '../french/contract-reason.ts'
import { readStart } from '../french/date.ts'
import { readDiploma } from '../french/diploma.ts'
import { readAskedMonths, readContractMonths } from '../french/duration.ts'
import { readEmail } from '../french/email.ts'
import { readAskedEntrusted, readEntrusted } from '../french/entrusted.ts'
import { readAskedExperience, readExperience } from '../french/experience.ts'
import { readFirmName } from '../french/firm-name.ts'
import { readAskedHours, readHours } from '../french/hours.ts'
import { readLicence } from '../french/licence.ts'
import { readAskedOpenings, readOpenings } from '../french/openings.ts'
import { readAskedPay, readPay } from '../french/pay.ts'
import { readPhone } from '../french/phone.ts'
import type { Reader } from '../french/reading.ts'
import { readAskedSchedule, readSchedule } from '../french/schedule.ts'
import { readSiret } from '../french/siret.ts'
import { readTasks } from '../french/tasks.ts'
import { readTrade } from '../french/trade.ts'
import { apprenticeshipSteps } from './steps-apprenticeship.ts'
import { businessProjectSteps } from './steps-business-project.ts'

/** One reader at work for a slot, and the bolder one that reads for it when it was asked. */
export interface Step {
  slot: string
  read: Reader<unknown>
  readAsked?: Reader<unknown>
  /** Questions whose answer speaks of this without answering it: « aider le boulanger » is a task, no trade. */
  notWhenAsked?: readonly string[]
  /** Takes its words before all others where it was asked: it is told in whole sentences. */
  firstWhenAsked?: true
  /** Reads what is asked or said of others too: « mon neveu a 15 ans, je peux le prendre ? » tells who it is. */
  ofOthers?: true
  /** Its words may say another slot as well: « reprendre la boulangerie » is a project and a trade. */
  shared?: true
  /** Where nothing was said of it, what the words of another slot's answer say: « 4h-11h30 » begins at 4. */
  from?: {
    slot: string
    read: Reader<unknown>
    /** It fills a gap, and corrects nothing that is known: « reprendre une boulangerie » with a « CAP pâtissier ». */
    hint?: true
  }
}

const freely = ['title', 'tasks', 'profile', 'firmName', 'benefits', 'contractReason', 'schedule']

/**
 * The readers in the order in which they take their words, the most specific first: a phone number before an
 * amount, a place before the firm's name that stands beside it, an amount before hours, hours before a date, a contract's length before experience.
 */
const jobPostingSteps: Step[] = [
  { slot: 'entrusted', read: readEntrusted, readAsked: readAskedEntrusted },
  { slot: 'email', read: readEmail },
  { slot: 'siret', read: readSiret },
  { slot: 'phone', read: readPhone },
  { slot: 'commune', read: readWorkplace, readAsked: readWorkplaceAsAnswer },
  { slot: 'firmName', read: readFirmName },
  {
    slot: 'pay',
    read: (text, clock) => readPay(text, clock) ?? readBarePay(text, clock),
    readAsked: readAskedPay,
  },
  { slot: 'schedule', read: readSchedule, readAsked: readAskedSchedule },
  { slot: 'weeklyHours', read: readHours, readAsked: readAskedHours },
  { slot: 'start', read: readStart },
  { slot: 'contractMonths', read: readContractMonths, readAsked: readAskedMonths },
  { slot: 'contract', read: readContract },
  {
    slot: 'contractReason',
    read: readContractReason,
    readAsked: readAskedContractReason,
    firstWhenAsked: true,
  },
  { slot: 'experience', read: readExperience, readAsked: readAskedExperience },
  { slot: 'diploma', read: readDiploma },
  { slot: 'licence', read: readLicence },
  { slot: 'trade', read: readTrade, notWhenAsked: freely },
  { slot: 'openings', read: readOpenings, readAsked: readAskedOpenings, notWhenAsked: freely },
  { slot: 'tasks', read: readTasks },
  { slot: 'benefits', read: readBenefits },
]
const steps: Record<Kind, readonly Step[]> = {
  'job-posting': jobPostingSteps,
  apprenticeship: apprenticeshipSteps,
  'business-project': businessProjectSteps,
}
/** By kind and slot, the same with the step of that slot first. */
const orders = new Map(
  Object.entries(steps).flatMap(([kind, all]) =>
    all
      .filter(({ firstWhenAsked }) => firstWhenAsked)
      .map((first) => [`${kind} ${first.slot}`, [first, ...all.filter((step) => step !== first)]] as const),
  ),
)

/** The steps for a message; « saisonnier » is a motive where the motive was asked for, else a contract. */
export function stepsFor(kind: Kind, asked: readonly string[]): readonly Step[] {
  const first = asked.map((slot) => orders.get(`${kind} ${slot}`)).find((order) => order)
  return first ?? steps[kind]
}
