import type { Measure } from './measure.ts'
import { yesNo } from './yes-no.ts'

/** What is measured over a folder of real cases, in the order of the table. */
export const measures: readonly Measure[] = [yesNo]
