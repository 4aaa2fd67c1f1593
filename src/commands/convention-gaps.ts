import { contracts } from '../domain/answers/values.ts'
import { type Convention, type Office, route } from '../domain/convention.ts'

/** What in a convention that can be read would still go wrong (`problems`), or deserves a look (`notes`). */
export interface Gaps {
  problems: string[]
  notes: string[]
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * @param convention with the channels that were bound in Teams
 * @param given the file as it is written, whose unknown names the convention has lost
 * @param reached offices without a channel that are reached in the own chat of one of their people
 */
export function gapsOf(convention: Convention, given: unknown, reached: readonly string[] = []): Gaps {
  const { offices, tenants } = convention
  return {
    problems: [
      ...offices.flatMap((office) => officeProblems(office, reached)),
      ...repeated(offices.map(({ id }) => id)).map(
        (id) => `Two offices have the id ${id}: give each its own.`,
      ),
      ...repeated(offices.flatMap(({ channel }) => channel ?? [])).map(
        (channel) => `Two offices have the channel ${channel}: each needs one of its own.`,
      ),
      ...tenants
        .filter((tenant) => !guid.test(tenant))
        .map(
          (tenant) => `${tenant} in tenants is no directory id: put the id that Entra shows, not the name.`,
        ),
    ],
    notes: [
      ...unknownNames(given, convention).map(
        (place) => `${place} is no setting, and is ignored: check its spelling.`,
      ),
      ...offices.flatMap((office) => officeNotes(office, reached)),
      ...contractsWithoutRule(convention),
    ],
  }
}

const bindIt = (id: string) =>
  `Have a coordinator write « @Compagnon relier ${id} » in its channel, or add "channel".`

function officeProblems({ id, channel, advisors }: Office, reached: readonly string[]): string[] {
  const problems: string[] = []
  if (!channel && !reached.includes(id))
    problems.push(`Office ${id} has no channel: nobody would see its requests. ${bindIt(id)}`)
  else if (channel && !/^19:.+@thread\./.test(channel))
    problems.push(
      `Office ${id}: its channel is no channel id (19:…@thread.tacv2). Take it out of the channel's link.`,
    )
  if (advisors.length === 0)
    problems.push(`Office ${id} has no advisors: nobody could take its requests. Add "advisors".`)
  for (const advisor of advisors)
    if (!guid.test(advisor.id))
      problems.push(`Office ${id}: ${advisor.id} is no Entra object id, so that person would not be staff.`)
  return problems
}

function officeNotes({ id, phone, channel, advisors }: Office, reached: readonly string[]): string[] {
  const example = advisors.find((advisor) => /^00000000-/.test(advisor.id))
  return [
    ...(!channel && reached.includes(id)
      ? [`Office ${id} has no channel: its requests come to the own chat of one of its people. ${bindIt(id)}`]
      : []),
    ...(phone ? [] : [`Office ${id} has no phone: artisans are told its name only.`]),
    ...(example
      ? [`Office ${id}: ${example.id} is an example's id. Put the Entra object id of a real person.`]
      : []),
  ]
}

/** Contracts for which the first office would lead because nobody said who does. */
function contractsWithoutRule(convention: Convention): string[] {
  return [...contracts, null].flatMap((contract) => {
    const hit = convention.routing.some(
      (rule) =>
        rule.kind === 'job-posting' &&
        (!rule.contracts || rule.contracts.some((one) => one === contract)) &&
        !rule.trades,
    )
    if (hit) return []
    const { lead } = route(convention, {
      kind: 'job-posting',
      contract,
      trade: null,
      insee: null,
      entrusted: true,
    })
    return [`No rule for a job posting with ${contract ?? 'no contract yet'}: it would go to ${lead.id}.`]
  })
}

const repeated = (all: string[]) => [...new Set(all.filter((one, at) => all.indexOf(one) !== at))]

/** Names in the file that nothing reads, as `partners.1.entrustedonly`. */
function unknownNames(given: unknown, read: unknown, place: string[] = []): string[] {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return []
  return Object.entries(given).flatMap(([name, value]) => {
    const at = [...place, name]
    return name in read ? unknownNames(value, (read as Record<string, unknown>)[name], at) : [at.join('.')]
  })
}
