import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAimedDiploma } from '../../src/french/aimed-diploma.ts'
import { readAmount } from '../../src/french/amount.ts'
import { readApprenticeMonths, readAskedApprenticeMonths } from '../../src/french/apprentice-length.ts'
import { readApprenticesNow, readAskedApprenticesNow } from '../../src/french/apprentices-now.ts'
import { readBarePay } from '../../src/french/bare-pay.ts'
import { readBenefits } from '../../src/french/benefits.ts'
import {
  readAskedBusinessTrade,
  readBusinessTrade,
  readTradeOfMaster,
} from '../../src/french/business-trade.ts'
import { readAskedCandidateAge, readCandidateAge } from '../../src/french/candidate-age.ts'
import { readAskedCandidateFound, readCandidateFound } from '../../src/french/candidate-found.ts'
import { readAskedCandidateLink, readCandidateLink } from '../../src/french/candidate-link.ts'
import { readCommune, readWorkplace, readWorkplaceAsAnswer } from '../../src/french/commune.ts'
import { readContract } from '../../src/french/contract.ts'
import { readAskedContractReason, readContractReason } from '../../src/french/contract-reason.ts'
import { readAskedCounterpartFound, readCounterpartFound } from '../../src/french/counterpart-found.ts'
import { readStart } from '../../src/french/date.ts'
import { readDiploma } from '../../src/french/diploma.ts'
import { readAskedMonths, readContractMonths } from '../../src/french/duration.ts'
import { readAskedEarliestHour, readEarliestHour, readFirstHour } from '../../src/french/earliest-hour.ts'
import { readEmail } from '../../src/french/email.ts'
import { readAskedEntrusted, readEntrusted } from '../../src/french/entrusted.ts'
import { readAskedExperience, readExperience } from '../../src/french/experience.ts'
import { readFirmName } from '../../src/french/firm-name.ts'
import { readAskedHeadcount, readHeadcount } from '../../src/french/headcount.ts'
import { readAskedHeldDiploma, readHeldDiploma, readOwnDiploma } from '../../src/french/held-diploma.ts'
import { readAskedHorizon, readHorizon } from '../../src/french/horizon.ts'
import { readAskedHours, readHours } from '../../src/french/hours.ts'
import { readDate } from '../../src/french/interval.ts'
import { readAskedLastTime, readLastTime } from '../../src/french/last-time.ts'
import { readDuration } from '../../src/french/lasting.ts'
import { readLicence } from '../../src/french/licence.ts'
import { readAskedMachines, readMachines } from '../../src/french/machines.ts'
import { readAskedMatching, readMatching } from '../../src/french/matching.ts'
import { readNumber } from '../../src/french/numeral.ts'
import { readOfAge } from '../../src/french/of-age.ts'
import { readAskedOpenings, readOpenings } from '../../src/french/openings.ts'
import { readAskedPay, readPay } from '../../src/french/pay.ts'
import { readPhone } from '../../src/french/phone.ts'
import { readPostalCode } from '../../src/french/postcode.ts'
import { readAskedProject, readProject } from '../../src/french/project.ts'
import { readQualifiedEmployee } from '../../src/french/qualified-employee.ts'
import { isAmbiguous, type Reader } from '../../src/french/reading.ts'
import { readAskedReason, readReason } from '../../src/french/reason.ts'
import { readAskedSchedule, readSchedule, readScheduleHours } from '../../src/french/schedule.ts'
import { readSiret } from '../../src/french/siret.ts'
import { readAskedSituation, readSituation } from '../../src/french/situation.ts'
import { readAskedStage, readStage } from '../../src/french/stage.ts'
import { readAskedSundays, readSundays, readSundaysInSchedule } from '../../src/french/sundays.ts'
import { readTasks } from '../../src/french/tasks.ts'
import { readTime, readTimeRange } from '../../src/french/time.ts'
import { readTrade } from '../../src/french/trade.ts'
import { readAskedTradeYears, readTradeYears } from '../../src/french/trade-years.ts'
import { readAskedTutor, readTutor } from '../../src/french/tutor.ts'
import { readYesNo } from '../../src/french/yes-no.ts'
import { clock, read } from './read.ts'

/** Readers whose value is a meaning, however its words are spelled. */
const typed = {
  readAimedDiploma,
  readAmount,
  readApprenticeMonths,
  readApprenticesNow,
  readAskedApprenticeMonths,
  readAskedApprenticesNow,
  readAskedCandidateAge,
  readAskedCandidateFound,
  readAskedCandidateLink,
  readAskedCounterpartFound,
  readAskedEarliestHour,
  readAskedEntrusted,
  readAskedExperience,
  readAskedHeadcount,
  readAskedHeldDiploma,
  readAskedHorizon,
  readAskedHours,
  readAskedMachines,
  readAskedMatching,
  readAskedMonths,
  readAskedOpenings,
  readAskedPay,
  readAskedProject,
  readAskedSchedule,
  readAskedSituation,
  readAskedStage,
  readAskedSundays,
  readAskedTradeYears,
  readBarePay,
  readCandidateAge,
  readCandidateFound,
  readCandidateLink,
  readContract,
  readContractMonths,
  readCounterpartFound,
  readDate,
  readDiploma,
  readDuration,
  readEarliestHour,
  readEntrusted,
  readExperience,
  readFirstHour,
  readHeadcount,
  readHeldDiploma,
  readHorizon,
  readHours,
  readLicence,
  readMachines,
  readMatching,
  readOfAge,
  readNumber,
  readOpenings,
  readOwnDiploma,
  readPay,
  readPhone,
  readPostalCode,
  readProject,
  readQualifiedEmployee,
  readSchedule,
  readScheduleHours,
  readSiret,
  readSituation,
  readStage,
  readStart,
  readSundays,
  readSundaysInSchedule,
  readTime,
  readTimeRange,
  readTrade,
  readTradeYears,
  readYesNo,
} as const
/** Readers whose value is what was written, or to which a capital says that it is a name. */
const written = {
  readAskedContractReason,
  readAskedLastTime,
  readAskedReason,
  readAskedTutor,
  readBenefits,
  readAskedBusinessTrade,
  readBusinessTrade,
  readTradeOfMaster,
  readCommune,
  readWorkplace,
  readWorkplaceAsAnswer,
  readContractReason,
  readEmail,
  readFirmName,
  readLastTime,
  readReason,
  readTasks,
  readTutor,
} as const
const all: [string, Reader<unknown>][] = Object.entries({ ...typed, ...written })

test('every reader is listed here', () => {
  const folder = new URL('../../src/french/', import.meta.url)
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^export const (read\w+): Reader/gm)].map(
      ([, name]) => name,
    ),
  )
  expect(named.sort()).toEqual(all.map(([name]) => name).sort())
})

/** Pieces of which messages are made, and what else may stand in one. */
const pieces = fc.constantFrom(
  'boulangère',
  'cherche un',
  'deux',
  'quatre-vingt-douze',
  'mille huit cents',
  '€ brut',
  'net',
  '2 100',
  '39h',
  '35 heures',
  'du mardi au samedi',
  '4h-11h30',
  'début janvier',
  'le 1er septembre',
  'jusqu’au 31 août',
  'lundi en huit',
  'été',
  'six mois',
  'CDD',
  'débutant accepté',
  'expérience souhaitée',
  'CAP pâtissier',
  'permis B',
  'à Dunkerque',
  '59140',
  '06 12 34 56 78',
  '732 829 320 00074',
  'contact@bon-grain.fr',
  'oui',
  'non merci',
  'ça me va',
  'offre confiée',
  'remplacement congé maternité',
  'tickets restaurant',
  'apprenti',
  'j’ai le',
  'mon fils',
  'ma femme',
  'qui le formera',
  'il a 15 ans et demi',
  '15 ans de métier',
  'j’en ai déjà deux',
  '11 salariés',
  'pétrin, four',
  'dès 5h30',
  'pas le dimanche',
  'un jeune sous la main',
  'reprendre la boulangerie',
  'je vends mon salon',
  'l’année prochaine',
  'juste une idée',
  'au chômage',
  'j’ai personne',
  'je pars à la retraite',
  ',',
  '.',
  '-',
  'à',
  'é',
  '(',
  '\n',
)
const message = fc.array(pieces, { maxLength: 8 }).map((some) => some.join(' '))
const anything = fc.oneof(
  message,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary' }),
)

describe.each(all)('%s', (_, reader) => {
  test('never throws, and quotes the very words', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = reader(text, clock)
        if (!found) return
        expect(text.slice(found.at, found.at + found.words.length)).toBe(found.words)
        expect(found.words).not.toBe('')
        if (isAmbiguous(found)) expect(found.choices.length).toBeGreaterThan(0)
        else expect(found.certainty).toBeGreaterThan(0)
      }),
    )
  })
})

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

describe.each(Object.entries(typed) as [string, Reader<unknown>][])('%s', (_, reader) => {
  test('minds neither accents nor case', () => {
    fc.assert(
      fc.property(message, (text) => {
        const value = read(reader, text)
        expect(read(reader, plain(text))).toEqual(value)
        expect(read(reader, text.toLowerCase())).toEqual(value)
        expect(read(reader, text.toUpperCase())).toEqual(value)
      }),
    )
  })
})

/** Values written in digits alone, which nothing around them changes. */
const inDigits: [string, Reader<unknown>, string][] = [
  ['readAmount', readAmount, '1 850,50 €'],
  ['readContractMonths', readContractMonths, 'CDD 6 mois'],
  ['readDate', readDate, '01/09/2027'],
  ['readDuration', readDuration, '30 jours'],
  ['readHours', readHours, '39h par semaine'],
  ['readNumber', readNumber, '1850'],
  ['readPay', readPay, '2100 € brut par mois'],
  ['readPhone', readPhone, '06 12 34 56 78'],
  ['readPostalCode', readPostalCode, '59140'],
  ['readSiret', readSiret, '73282932000074'],
  ['readStart', readStart, '01/09/2027'],
  ['readTime', readTime, '15h30'],
  ['readTimeRange', readTimeRange, '4h-11h30'],
]
const unrelated = fc
  .array(fc.constantFrom('bonjour', 'voilà', 'pour nous', 'chez Paul', 'merci', 'la boutique', ','), {
    maxLength: 4,
  })
  .map((words) => words.join(' '))

test.each(inDigits)('%s reads the same among unrelated words', (_, reader, form) => {
  fc.assert(
    fc.property(unrelated, unrelated, (before, after) => {
      expect(read(reader, `${before} ${form} ${after}`)).toEqual(read(reader, form))
    }),
  )
})
