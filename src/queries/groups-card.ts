import type { Dimension } from '../domain/figure.ts'
import type { OutgoingDraft } from '../domain/outgoing.ts'
import { capital } from '../domain/typography.ts'
import { type Found, figureAnswer, type Spoken, showChange, shownValue, workingHoursMeant } from './answer.ts'
import { type Group, groupRows, isTime, sizeOf } from './group-rows.ts'
import { dimensionNames, groupName } from './groups.ts'
import { howMany, inWords, showNumber, showShare } from './in-words.ts'
import type { Query } from './query.ts'

/** Lines of a card; the others are one more line. */
const most = 12
const mostOverTime = 24

/**
 * A question that is counted apart, as a card: a line for each group with its figure and a bar of its size, the total
 * and the filter above them. Where nothing was found there is nothing to draw.
 */
export function groupsAnswer(
  found: Found & { query: Query & { by: Dimension } },
  spoken: Spoken,
  communeNamed: (key: string) => string,
  id: string,
): OutgoingDraft {
  const { query, figures, before } = found
  const { by, filter, measure } = query
  const base = inWords(filter, spoken.convention, spoken.othersToo)
  const words = query.part ? `${inWords(query.part, spoken.convention)} ; parmi : ${base}` : base
  if (figures.total === 0 && !before?.total) return { type: 'text', text: figureAnswer(found, spoken) }
  const name = (key: string | null) => groupName(by, key, spoken.convention, communeNamed)
  const groups = groupRows(found).map((group) => ({ ...group, name: name(group.key) }))
  const limit = query.top ?? (isTime(by) ? mostOverTime : most)
  const shown = isTime(by) && !query.order ? groups.slice(-limit) : groups.slice(0, limit)
  const left = groups.length - shown.length
  const largest = Math.max(...shown.map((group) => sizeOf(query, group.figure)), 1)
  const head = figureHead(query, figures.total)
  const title = `${head} par ${dimensionNames[by]}`
  const mean =
    isTime(by) && measure === 'count' && groups.length > 1
      ? [
          `en moyenne ${(Math.round((figures.total / groups.length) * 10) / 10).toLocaleString('fr-FR')} par ${dimensionNames[by]}`,
        ]
      : []
  return {
    type: 'card',
    key: `figures:${id}`,
    show: 'fresh',
    card: {
      title,
      subtitle: [
        words,
        ...(query.against ? [`comparé à ${query.against.words.replace(/^en /, '')}`] : []),
        ...mean,
      ].join(' · '),
      facts: [
        ...shown.map((group) => ({
          label: capital(group.name),
          value: `${bar(sizeOf(query, group.figure), largest)} ${shownValue(query, group.figure)}`.trim(),
          note: noteOf(query, group, figures.total),
        })),
        ...(left > 0
          ? [
              {
                label: `${left} autres`,
                value: isTime(by) ? 'avant' : showNumber(restOf(groups, shown)),
                note: '',
              },
            ]
          : []),
      ],
      texts: measure.startsWith('delay')
        ? [{ title: '', text: `${capital(delayed[measure] ?? '')}, médiane. ${workingHoursMeant}` }]
        : [],
      summary: `${title} : ${shown
        .slice(0, 5)
        .map((group) => `${group.name} ${shownValue(query, group.figure)}`)
        .join(' ; ')}${groups.length > 5 ? ' …' : ''}`,
    },
  }
}

const delayed: Partial<Record<Query['measure'], string>> = {
  'delay-to-claim': 'de la transmission à la première prise en charge',
  'delay-to-end': 'de la transmission à la clôture',
}

function figureHead({ measure, filter }: Query, total: number): string {
  const count = howMany(filter, total)
  if (measure === 'share') return `Part, sur ${count},`
  if (measure === 'age') return `Ancienneté de ${count}`
  if (measure === 'delay-to-claim') return `Délai de prise en charge de ${count}`
  if (measure === 'delay-to-end') return `Délai de clôture de ${count}`
  return count
}

function noteOf({ measure, against }: Query, { figure, before }: Group, total: number): string {
  if (against && before)
    return `${showNumber(before.total)} avant${showChange(figure.total, before.total) ? ` : ${showChange(figure.total, before.total)}` : ''}`
  return measure === 'count' && total > 0 && figure.total > 0 ? showShare(figure.total, total) : ''
}

const restOf = (all: readonly Group[], shown: readonly Group[]) =>
  all.filter((group) => !shown.includes(group)).reduce((sum, { figure }) => sum + figure.total, 0)

/** A bar of characters: a phone shows them where it draws no chart. */
function bar(size: number, largest: number): string {
  return '▇'.repeat(size <= 0 ? 0 : Math.max(1, Math.round((size / largest) * 8)))
}
