import { memory, time } from './cost.ts'
import type { Measure } from './measure.ts'
import { offers } from './offers.ts'
import { titles } from './titles.ts'
import { wording } from './wording.ts'
import { yesNo } from './yes-no.ts'

/** What is measured over a folder of real cases, in the order of the table. */
export const measures: readonly Measure[] = [titles, offers, yesNo, wording, time, memory]
