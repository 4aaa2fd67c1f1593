import { setTimeout as pause } from 'node:timers/promises'
import type { Activity } from '../../sandbox/activity.ts'
import { post } from '../../sandbox/post.ts'

const patience = 90_000

/**
 * Posts an activity to the bot until it is acknowledged, again and again under its own id, as Teams does.
 * @throws after a minute and a half: no bot takes so long to come back
 */
export async function untilTaken(botUrl: () => Promise<string>, activity: Activity): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    try {
      await post(await botUrl(), activity)
      return
    } catch (notTaken) {
      if (Date.now() > until) throw notTaken
      await pause(10)
    }
  }
}
