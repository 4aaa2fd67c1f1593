import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Somebody with an account in the sandbox. `object` is the Entra object id that the convention names staff by. */
const personSchema = z.object({ object: z.string().min(1), name: z.string().min(1) })
export type Person = z.infer<typeof personSchema>

/** Everybody and every place of the sandbox. An advisor is a member of the channels of the same office. */
export const castSchema = z.object({
  tenant: z.string().min(1),
  bot: z.object({ id: z.string().startsWith('28:'), name: z.string().min(1) }),
  artisans: z.array(personSchema).min(1),
  advisors: z.array(personSchema.extend({ office: z.string().min(1) })),
  channels: z.array(
    z.object({ id: z.string().startsWith('19:'), name: z.string().min(1), office: z.string().min(1) }),
  ),
})
export type Cast = z.infer<typeof castSchema>
export type Channel = Cast['channels'][number]

// Derived, so that a bot which remembers somebody finds them again after the sandbox has restarted.
function derived(kind: string, cast: Cast, person: Person): string {
  return createHash('sha256')
    .update(`${kind}\n${cast.tenant}\n${cast.bot.id}\n${person.object}`)
    .digest('base64url')
}

/** The person's account towards this bot, `29:…`: like Teams, another bot sees another one. */
export function accountOf(cast: Cast, person: Person): string {
  return `29:1${derived('account', cast, person)}`
}

/** The id of the person's own chat with the bot, `a:…`. */
export function personalChatOf(cast: Cast, person: Person): string {
  return `a:1${derived('chat', cast, person)}`
}

/** The person as the roster shows them (TeamsChannelAccount). */
export function rosterEntry(cast: Cast, person: Person) {
  return {
    id: accountOf(cast, person),
    name: person.name,
    aadObjectId: person.object,
    objectId: person.object,
    userRole: 'user',
    tenantId: cast.tenant,
  }
}
