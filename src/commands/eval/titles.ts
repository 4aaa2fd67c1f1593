import { z } from 'zod'
import { isAmbiguous } from '../../french/reading.ts'
import { findTrades, readTrade } from '../../french/trade.ts'
import { type Measure, rateOf, shareOf } from './measure.ts'

const titleSchema = z.object({ intitule: z.string(), rome: z.string(), artisanat: z.enum(['0', '1']) })
const codeSchema = z.object({ code_rome: z.string(), code_rome_parent: z.string() })
const titleFile = 'titles-rome.csv'
const codeFile = 'reference/rome-v460-codes.csv'

/**
 * Ad titles and the ROME code they were given. A code's parent or child is the same trade, seen from nearer or
 * farther. « Silently » is any value at all, however uncertain: what is asked back with choices is not silent.
 */
export const titles: Measure = {
  id: 'titles',
  files: [titleFile, codeFile],
  run: (folder) => {
    const parents = new Map(
      folder.table(codeFile, codeSchema).map((row) => [row.code_rome, row.code_rome_parent]),
    )
    const same = (one: string, other: string) =>
      one === other || parents.get(one) === other || parents.get(other) === one
    const all = folder.table(titleFile, titleSchema)
    const craft = all.filter(({ artisanat }) => artisanat === '1')
    const show = ({ intitule, rome }: z.infer<typeof titleSchema>) =>
      `${intitule} (${rome}): ${ranked(intitule).join(', ') || 'nothing'}`
    return [
      shareOf(
        'craft titles, first',
        { min: 0.85 },
        craft,
        ({ intitule, rome }) =>
          ranked(intitule)
            .slice(0, 1)
            .some((code) => same(code, rome)),
        show,
      ),
      shareOf(
        'craft titles, first three',
        { min: 0.93 },
        craft,
        ({ intitule, rome }) => ranked(intitule).some((code) => same(code, rome)),
        show,
      ),
      rateOf(
        'other trades silently taken',
        { max: 0.05 },
        all.filter(({ artisanat }) => artisanat === '0'),
        ({ intitule, rome }) => {
          const taken = silently(intitule)
          return taken !== undefined && !same(taken, rome)
        },
        ({ intitule, rome }) => `${intitule} (${rome}): ${silently(intitule)}`,
      ),
    ]
  },
}

const ranked = (title: string) => findTrades(title, 3).map(({ rome }) => rome)

function silently(title: string): string | undefined {
  const found = readTrade(title, { today: '2026-11-22' })
  return found && !isAmbiguous(found) ? found.value.rome : undefined
}
