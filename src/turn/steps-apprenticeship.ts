import type { ApprenticeshipSlot } from '../domain/answers/apprenticeship.ts'
import { readAimedDiploma } from '../french/aimed-diploma.ts'
import { readApprenticeMonths, readAskedApprenticeMonths } from '../french/apprentice-length.ts'
import { readApprenticesNow, readAskedApprenticesNow } from '../french/apprentices-now.ts'
import { readBarePay } from '../french/bare-pay.ts'
import { readBenefits } from '../french/benefits.ts'
import { readTradeOfMaster } from '../french/business-trade.ts'
import { readAskedCandidateAge, readCandidateAge } from '../french/candidate-age.ts'
import { readAskedCandidateFound, readCandidateFound } from '../french/candidate-found.ts'
import { readAskedCandidateLink, readCandidateLink } from '../french/candidate-link.ts'
import { readWorkplace, readWorkplaceAsAnswer } from '../french/commune.ts'
import { readContract } from '../french/contract.ts'
import { readStart } from '../french/date.ts'
import { readAskedEarliestHour, readEarliestHour, readFirstHour } from '../french/earliest-hour.ts'
import { readEmail } from '../french/email.ts'
import { readAskedExperience, readExperience } from '../french/experience.ts'
import { readFirmName } from '../french/firm-name.ts'
import { readAskedHeadcount, readHeadcount } from '../french/headcount.ts'
import { readAskedHeldDiploma, readHeldDiploma } from '../french/held-diploma.ts'
import { readAskedHours, readHours } from '../french/hours.ts'
import { readAskedLastTime, readLastTime } from '../french/last-time.ts'
import { readLicence } from '../french/licence.ts'
import { readAskedMachines, readMachines } from '../french/machines.ts'
import { readAskedMatching, readMatching } from '../french/matching.ts'
import { readOfAge } from '../french/of-age.ts'
import { readAskedOpenings, readOpenings } from '../french/openings.ts'
import { readAskedPay, readPay } from '../french/pay.ts'
import { readPhone } from '../french/phone.ts'
import { isAmbiguous, type Reader, reading } from '../french/reading.ts'
import { readAskedSchedule, readSchedule, readScheduleHours } from '../french/schedule.ts'
import { readSiret } from '../french/siret.ts'
import { readAskedSundays, readSundays, readSundaysInSchedule } from '../french/sundays.ts'
import { taken } from '../french/taken.ts'
import { readTasks } from '../french/tasks.ts'
import { readTrade } from '../french/trade.ts'
import { readAskedTradeYears, readTradeYears } from '../french/trade-years.ts'
import { readAskedTutor, readTutor } from '../french/tutor.ts'
import type { Step } from './steps.ts'

const freely = [
  'title',
  'tasks',
  'profile',
  'firmName',
  'benefits',
  'lastTime',
  'machines',
  'schedule',
  'tutor',
]

/** « faut faire quoi maintenant » begins nothing. */
const readPlainStart: Reader<unknown> = (text, clock) => {
  const found = readStart(text, clock)
  return found && /^(?:maintenant|bientot|bientôt|prochainement)$/i.test(found.words) ? undefined : found
}

/** « en alternance » is either of two contracts, but not of somebody who asks for an apprentice. */
const withoutAlternance: Reader<unknown> = (text, clock) => {
  const found = readContract(text, clock)
  return found && isAmbiguous(found) && /^(?:en |contrat )?.?.?alternance/i.test(found.words)
    ? undefined
    : found
}

/** « 2 ouvriers » are there already: no worker is an apprentice. */
const workers = /(?:\d+|une?|deux|trois|quatre|cinq) (?:ouvri|compagnon)\p{L}*/giu
const readApprentices: Reader<unknown> = (text, clock) =>
  readOpenings(
    text.replace(workers, (words) => taken.repeat(words.length)),
    clock,
  )

/** The contract that would do as well, where it is asked for or corrected. */
const readOtherContract: Reader<unknown> = (text, clock) => {
  const found = readContract(text, clock)
  return found && !isAmbiguous(found) && found.value === 'apprentissage' ? undefined : found
}

/**
 * The readers of an apprenticeship interest, in the order in which they take their words: what is said of people
 * before what is said of the place, so that « 15 ans de métier » is no age and « j'ai un BP » no diploma aimed at.
 */
export const apprenticeshipSteps: (Step & { slot: ApprenticeshipSlot })[] = [
  {
    slot: 'lastTime',
    read: readLastTime,
    readAsked: readAskedLastTime,
    firstWhenAsked: true,
    ofOthers: true,
  },
  { slot: 'email', read: readEmail },
  { slot: 'siret', read: readSiret },
  { slot: 'phone', read: readPhone },
  {
    slot: 'earliestHour',
    read: readEarliestHour,
    readAsked: readAskedEarliestHour,
    ofOthers: true,
    from: { slot: 'schedule', read: readFirstHour },
  },
  {
    slot: 'sundays',
    read: readSundays,
    readAsked: readAskedSundays,
    from: { slot: 'schedule', read: readSundaysInSchedule },
  },
  { slot: 'commune', read: readWorkplace, readAsked: readWorkplaceAsAnswer },
  { slot: 'firmName', read: readFirmName },
  {
    slot: 'pay',
    read: (text, clock) => readPay(text, clock) ?? readBarePay(text, clock),
    readAsked: readAskedPay,
  },
  { slot: 'tutorDiploma', read: readHeldDiploma, readAsked: readAskedHeldDiploma, ofOthers: true },
  { slot: 'tutorYears', read: readTradeYears, readAsked: readAskedTradeYears, ofOthers: true },
  { slot: 'candidateAge', read: readCandidateAge, readAsked: readAskedCandidateAge, ofOthers: true },
  { slot: 'ofAge', read: readOfAge },
  { slot: 'tutor', read: readTutor, readAsked: readAskedTutor, ofOthers: true },
  {
    slot: 'candidateLink',
    read: readCandidateLink,
    readAsked: readAskedCandidateLink,
    ofOthers: true,
    shared: true,
  },
  { slot: 'matching', read: readMatching, readAsked: readAskedMatching, ofOthers: true },
  // Whoever tells an age has somebody in view.
  {
    slot: 'candidateFound',
    read: readCandidateFound,
    readAsked: readAskedCandidateFound,
    ofOthers: true,
    from: { slot: 'candidateAge', read: (words) => reading(words, 0, words.length, true, 1) },
  },
  { slot: 'headcount', read: readHeadcount, readAsked: readAskedHeadcount, ofOthers: true },
  { slot: 'apprenticesNow', read: readApprenticesNow, readAsked: readAskedApprenticesNow, ofOthers: true },
  { slot: 'schedule', read: readSchedule, readAsked: readAskedSchedule },
  {
    slot: 'weeklyHours',
    read: readHours,
    readAsked: readAskedHours,
    from: { slot: 'schedule', read: readScheduleHours },
  },
  { slot: 'start', read: readPlainStart, readAsked: readStart },
  { slot: 'contractMonths', read: readApprenticeMonths, readAsked: readAskedApprenticeMonths },
  { slot: 'alternative', read: () => undefined, readAsked: readOtherContract },
  { slot: 'contract', read: withoutAlternance },
  { slot: 'experience', read: readExperience, readAsked: readAskedExperience },
  { slot: 'machines', read: readMachines, readAsked: readAskedMachines },
  { slot: 'targetDiploma', read: readAimedDiploma },
  { slot: 'licence', read: readLicence },
  // « CAP boulanger » says the trade too.
  {
    slot: 'trade',
    read: (text, clock) => readTrade(text, clock) ?? readTradeOfMaster(text, clock),
    notWhenAsked: freely,
    from: { slot: 'targetDiploma', read: readTrade, hint: true },
  },
  { slot: 'openings', read: readApprentices, readAsked: readAskedOpenings, notWhenAsked: freely },
  { slot: 'tasks', read: readTasks },
  { slot: 'benefits', read: readBenefits },
]
