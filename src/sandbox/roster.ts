import { Hono } from 'hono'
import type { Conversations, Room } from './conversations.ts'
import { refused } from './delivery.ts'
import { fault } from './faults.ts'
import { type Cast, rosterEntry } from './people.ts'

const fewest = 50
const most = 500
const usual = 200

/** Who is in a conversation, and which channels a team has: the connector's reading half. */
export function createRoster(cast: Cast, conversations: Conversations) {
  const app = new Hono()
  const team = (id: string) => conversations.room(id)?.kind === 'channel'
  const gone = refused(fault.conversationGone)
  const entries = (room: Room) => room.members.map((person) => rosterEntry(cast, person))

  app.get('/v3/conversations/:conversation/members', (c) => {
    const room = conversations.room(c.req.param('conversation'))
    return room ? c.json(entries(room)) : c.json(gone.body, 404)
  })
  app.get('/v3/conversations/:conversation/members/:member', (c) => {
    const room = conversations.room(c.req.param('conversation'))
    const member = c.req.param('member')
    const entry = room && entries(room).find(({ id, aadObjectId }) => id === member || aadObjectId === member)
    if (entry) return c.json(entry)
    const unknown = { error: { code: 'MemberNotFoundInConversation', message: 'Member not found.' } }
    return c.json(room ? unknown : gone.body, 404)
  })
  // Page sizes as documented by Teams: 200 unless asked, from 50 to 500.
  app.get('/v3/conversations/:conversation/pagedmembers', (c) => {
    const room = conversations.room(c.req.param('conversation'))
    if (!room) return c.json(gone.body, 404)
    const size = Math.min(most, Math.max(fewest, Number(c.req.query('pageSize') ?? usual) || usual))
    const from = Number(c.req.query('continuationToken') ?? 0) || 0
    const members = entries(room).slice(from, from + size)
    const more = from + size < room.members.length
    return c.json({ members, ...(more && { continuationToken: String(from + size) }) })
  })
  // One channel a team: the sandbox's teams are the offices.
  app.get('/v3/teams/:team', (c) => {
    const id = c.req.param('team')
    if (!team(id)) return c.json(gone.body, 404)
    return c.json({ id, name: conversations.room(id)?.name, tenantId: cast.tenant, channelCount: 1 })
  })
  app.get('/v3/teams/:team/conversations', (c) => {
    const id = c.req.param('team')
    return team(id) ? c.json({ conversations: [{ id, name: null }] }) : c.json(gone.body, 404)
  })
  return app
}
