import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { showDate, showMonth } from '../domain/display.ts'
import type { Dimension } from '../domain/figure.ts'
import { meansWords, motiveWords } from '../domain/motive.ts'
import type { OutgoingDraft } from '../domain/outgoing.ts'
import { addDays } from '../domain/paris-time.ts'
import { capital } from '../domain/typography.ts'
import type { Figure } from '../records/figure-query.ts'
import { type Found, figureAnswer, type Spoken, showChange, shownValue, workingHoursMeant } from './answer.ts'
import {
  contractNames,
  howMany,
  inWords,
  kindNames,
  projectNames,
  showNumber,
  showShare,
  stateNames,
} from './in-words.ts'
import type { Query } from './query.ts'

/** Lines of a card; the others are one more line. */
const most = 12
const mostOverTime = 24

export const dimensionNames: Record<Dimension, string> = {
  trade: 'métier',
  family: 'famille de métiers',
  kind: 'type de demande',
  project: 'type de projet',
  contract: 'contrat',
  commune: 'commune',
  office: 'bureau',
  partner: 'partenaire',
  advisor: 'conseiller',
  state: 'état',
  motive: 'motif',
  means: 'moyen de recrutement',
  week: 'semaine',
  month: 'mois',
  year: 'année',
}
/** For requests that have no value there. */
const none: Partial<Record<Dimension, string>> = {
  advisor: 'non prises',
  motive: 'encore ouvertes',
  means: 'moyen non dit',
}

/** How a group is called. Communes are given by the turn, which knows their spelling. */
export function groupName(
  by: Dimension,
  key: string | null,
  convention: Convention,
  communeNamed: (key: string) => string,
): string {
  if (key === null) return none[by] ?? `sans ${dimensionNames[by]} noté`
  const of = <T extends Record<string, string>>(names: T) => names[key] ?? key
  switch (by) {
    case 'kind':
      return of(kindNames)
    case 'project':
      return of(projectNames)
    case 'contract':
      return of(contractNames)
    case 'state':
      return of(stateNames)
    case 'motive':
      return of(motiveWords)
    case 'means':
      return of(meansWords)
    case 'office':
      return officeById(convention, key)?.name ?? key
    case 'partner':
      return convention.partners.find(({ id }) => id === key)?.name ?? key
    case 'advisor':
      return staffOf(convention, key)?.advisor.name ?? 'un ancien conseiller'
    case 'commune':
      return communeNamed(key)
    case 'week':
      return `semaine du ${showDate(key)}`
    case 'month':
      return showMonth(key.slice(0, 7))
    case 'year':
      return key.slice(0, 4)
    default:
      return key
  }
}

interface Group {
  name: string
  key: string | null
  figure: Figure
  before: Figure | undefined
}

const isTime = (by: Dimension) => by === 'week' || by === 'month' || by === 'year'

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
  const groups = ordered(isTime(by) ? withGaps(found) : paired(found), query).map(
    ({ key, figure, before: other }) => ({
      key,
      name: name(key),
      figure,
      before: other,
    }),
  )
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

/** The groups of now with those of the period before; a group may be in one of them only. */
function paired({ figures, before }: Found): Omit<Group, 'name'>[] {
  const keys = new Set([...figures.groups, ...(before?.groups ?? [])].map(({ key }) => key))
  const nothing: Figure = { total: 0, part: 0, spread: null }
  return [...keys].map((key) => ({
    key,
    figure: figures.groups.find((group) => group.key === key) ?? nothing,
    before: before && (before.groups.find((group) => group.key === key) ?? nothing),
  }))
}

/** Weeks, months and years in which there was nothing stand in their place. */
function withGaps(found: Found): Omit<Group, 'name'>[] {
  const groups = paired({ ...found, before: undefined })
  const by = found.query.by
  const keys = groups.flatMap(({ key }) => key ?? []).sort()
  const last = keys.at(-1) ?? ''
  for (let key = keys[0] ?? ''; key && key < last; key = next(key, by))
    if (!keys.includes(key))
      groups.push({ key, figure: { total: 0, part: 0, spread: null }, before: undefined })
  return groups
}

function next(key: string, by: Dimension | undefined): string {
  if (by === 'week') return addDays(key, 7)
  const far = addDays(key, by === 'year' ? 370 : 35)
  return by === 'year' ? `${far.slice(0, 4)}-01-01` : `${far.slice(0, 7)}-01`
}

function ordered(groups: Omit<Group, 'name'>[], query: Query): Omit<Group, 'name'>[] {
  const { by, order } = query
  if (by && isTime(by) && !order) return groups.toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
  // A share or a delay of many says more than that of one: those with the largest base come first.
  const size = ({ figure }: Omit<Group, 'name'>) => (order ? sizeOf(query, figure) : figure.total)
  const sign = order === 'least' ? -1 : 1
  return groups.toSorted((a, b) => sign * (size(b) - size(a)) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
}

/** By what bars are drawn, and groups put in order where an order was asked for. */
function sizeOf({ measure }: Query, { total, part, spread }: Figure): number {
  if (measure === 'share') return total === 0 ? 0 : ((part ?? 0) / total) * 100
  if (measure === 'count' || measure === 'list') return total
  return spread?.median ?? 0
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
