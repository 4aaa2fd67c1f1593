import type { OutgoingDraft } from '../domain/outgoing.ts'

interface Data {
  reference: string
  artisan: string
  reach: string
  words: string
}

/** Brings the office what an artisan wrote about a request that it has: nothing they say may get lost. */
export function artisanMessage({ reference, artisan, reach, words }: Data): OutgoingDraft {
  return {
    type: 'text',
    text: `**${reference}** : ${artisan} (${reach}) écrit : « ${words} »`,
  }
}
