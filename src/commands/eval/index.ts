import { conversations } from './conversations.ts'
import { corpus } from './corpus.ts'
import { memory, time } from './cost.ts'
import { information } from './information.ts'
import { injections } from './injections.ts'
import type { Measure } from './measure.ts'
import { offers } from './offers.ts'
import { phones } from './phones.ts'
import { postalCodes } from './postal-codes.ts'
import { questions } from './questions.ts'
import { siret } from './siret.ts'
import { titles } from './titles.ts'
import { utterances } from './utterances.ts'
import { wording } from './wording.ts'
import { yesNo } from './yes-no.ts'

/** What is measured over a folder of real cases, in the order of the table. */
export const measures: readonly Measure[] = [
  titles,
  offers,
  yesNo,
  siret,
  phones,
  postalCodes,
  utterances,
  wording,
  conversations,
  corpus,
  information,
  questions,
  injections,
  time,
  memory,
]
