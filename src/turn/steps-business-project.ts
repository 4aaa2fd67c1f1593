import type { BusinessProjectSlot } from '../domain/answers/business-project.ts'
import { readAskedBusinessTrade, readBusinessTrade } from '../french/business-trade.ts'
import { readWorkplace, readWorkplaceAsAnswer } from '../french/commune.ts'
import { readAskedCounterpartFound, readCounterpartFound } from '../french/counterpart-found.ts'
import { readEmail } from '../french/email.ts'
import { readFirmName } from '../french/firm-name.ts'
import { readAskedHeadcount, readHeadcount } from '../french/headcount.ts'
import { readAskedHeldDiploma, readOwnDiploma } from '../french/held-diploma.ts'
import { readAskedHorizon, readHorizon } from '../french/horizon.ts'
import { readPhone } from '../french/phone.ts'
import { readAskedProject, readProject } from '../french/project.ts'
import { readQualifiedEmployee } from '../french/qualified-employee.ts'
import { readAskedReason, readReason } from '../french/reason.ts'
import { readSiret } from '../french/siret.ts'
import { readAskedSituation, readSituation } from '../french/situation.ts'
import { readAskedStage, readStage } from '../french/stage.ts'
import { readAskedTradeYears, readTradeYears } from '../french/trade-years.ts'
import type { Step } from './steps.ts'

/**
 * The readers of a business project. Who says what they want to do with a firm says its trade, and often why and
 * whether the other side is found, in the same words: those are shared.
 */
export const businessProjectSteps: (Step & { slot: BusinessProjectSlot })[] = [
  {
    slot: 'reason',
    read: readReason,
    readAsked: readAskedReason,
    firstWhenAsked: true,
    shared: true,
    ofOthers: true,
  },
  { slot: 'email', read: readEmail },
  { slot: 'siret', read: readSiret },
  { slot: 'phone', read: readPhone },
  { slot: 'commune', read: readWorkplace, readAsked: readWorkplaceAsAnswer },
  { slot: 'firmName', read: readFirmName },
  { slot: 'qualifiedEmployee', read: readQualifiedEmployee, ofOthers: true },
  { slot: 'situation', read: readSituation, readAsked: readAskedSituation, shared: true },
  { slot: 'tradeYears', read: readTradeYears, readAsked: readAskedTradeYears },
  { slot: 'project', read: readProject, readAsked: readAskedProject, shared: true, ofOthers: true },
  {
    slot: 'counterpartFound',
    read: readCounterpartFound,
    readAsked: readAskedCounterpartFound,
    shared: true,
    ofOthers: true,
  },
  { slot: 'stage', read: readStage, readAsked: readAskedStage },
  { slot: 'headcount', read: readHeadcount, readAsked: readAskedHeadcount },
  { slot: 'diplomaHeld', read: readOwnDiploma, readAsked: readAskedHeldDiploma },
  { slot: 'horizon', read: readHorizon, readAsked: readAskedHorizon },
  {
    slot: 'trade',
    read: readBusinessTrade,
    readAsked: readAskedBusinessTrade,
    ofOthers: true,
    notWhenAsked: ['reason', 'firmName', 'title'],
    from: { slot: 'diplomaHeld', read: readBusinessTrade, hint: true },
  },
]
