import type { CardDraft } from '../domain/outgoing.ts'
import { type ChangeName, changes, type State } from '../domain/request.ts'

type Button = NonNullable<CardDraft['actions']>[number]

interface Choice {
  /** The change that it makes: it is there in the states from which the table of rights lets somebody make it. */
  do: ChangeName
  title: string
  /** What to write before the reference instead. */
  word: string
  /** What it asks for, in a form of its own, and the words that stand for it when it is written. */
  asks?: { label: string; example: string; send: string; word?: string }
  /** What it needs besides the state. */
  where?: (data: RequestButtonsData) => boolean
}

export interface RequestButtonsData {
  id: string
  reference: string
  version: number
  state: State
  /** Whether the artisan proposed a change that waits for whoever has the request. */
  proposed: boolean
  /** Whether an office still has something to do. */
  tasksLeft: boolean
}

/** The likeliest first: Teams shows six at most, and phones fewer. */
export const choices: Choice[] = [
  { do: 'claim', title: 'Je prends', word: 'prendre' },
  { do: 'accept', title: 'Accepter', word: 'accepter', where: ({ proposed }) => proposed },
  { do: 'refuse', title: 'Refuser', word: 'refuser', where: ({ proposed }) => proposed },
  { do: 'activate', title: 'Appelé', word: 'appelé' },
  {
    do: 'relay',
    title: 'Écrire',
    word: 'écrire',
    asks: {
      label: 'Votre message à l’artisan',
      example: 'Je passe vous voir mardi à 14 h.',
      send: 'Envoyer le message',
      word: 'votre message',
    },
  },
  {
    do: 'ask',
    title: 'Demander',
    word: 'demander',
    asks: {
      label: 'Votre question à l’artisan',
      example: 'Quel est l’horaire du samedi ?',
      send: 'Envoyer la question',
      word: 'votre question',
    },
  },
  {
    // What is closed stays closed: not with one touch.
    do: 'finish',
    title: 'Clore',
    word: 'clore',
    asks: { label: 'Comment elle se termine', example: 'pourvue', send: 'Clore la demande' },
  },
  { do: 'release', title: 'Rendre', word: 'rendre' },
  { do: 'finish-task', title: 'Tâche faite', word: 'fait', where: ({ tasksLeft }) => tasksLeft },
]

const most = 6

/**
 * What can be done to a request from its card. Everybody in a channel sees the same; who may do it is decided when
 * it is pressed.
 */
export function requestButtons(data: RequestButtonsData): Button[] {
  return choices
    .filter(({ do: change, where }) => isFrom(change, data.state) && (where?.(data) ?? true))
    .slice(0, most)
    .map((choice) => button(choice, data))
}

function isFrom(change: ChangeName, state: State): boolean {
  return (changes[change].from as readonly State[]).includes(state)
}

function button({ do: verb, title, word, asks }: Choice, { id, reference, version }: RequestButtonsData) {
  return {
    title,
    typed: `${word} ${reference}${asks?.word ? ` : ${asks.word}` : ''}`,
    data: { do: verb, request: id, version },
    // The input has the verb's name: in some clients a form sends the inputs of its neighbours along.
    ...(asks
      ? {
          form: {
            inputs: [{ id: verb, label: asks.label, placeholder: asks.example, multiline: true }],
            send: asks.send,
          },
        }
      : {}),
  }
}
