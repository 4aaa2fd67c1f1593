import type { Activity } from './activity.ts'

/** The bot did not take an activity: it is down, too slow, or answered with a failure. It can be sent again. */
export class NotTaken extends Error {
  readonly activity: Activity
  /** The HTTP status; null where no answer came. */
  readonly status: number | null
  constructor(activity: Activity, status: number | null, why: string) {
    super(`The bot did not take the ${activity.type} ${activity.id}: ${why}`)
    this.name = 'NotTaken'
    this.activity = activity
    this.status = status
  }
}

/** Teams waits about 15 s for the bot's answer. Source: issue 6084 of MicrosoftDocs/msteams-docs. */
const patience = 15_000

/** Posts an activity to the bot like Teams does. Returns the JSON it answered, if any; throws `NotTaken`. */
export async function post(botUrl: string, activity: Activity): Promise<unknown> {
  const conversation = activity.conversation as { id: string; tenantId: string }
  let response: Response
  let body: string
  try {
    response = await fetch(botUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-ms-conversation-id': conversation.id,
        'x-ms-tenant-id': conversation.tenantId,
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    })
    body = await response.text()
  } catch (cause) {
    throw new NotTaken(activity, null, String(cause))
  }
  if (!response.ok) throw new NotTaken(activity, response.status, `HTTP ${response.status}`)
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
