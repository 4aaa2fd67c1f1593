import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import { typeset } from '../../domain/typography.ts'
import { refusedSchema } from './shapes.ts'

/** What the API says where it does nothing: each sentence says what to do. */
export const words = {
  signOn: 'Teams ne vous a pas reconnu. Fermez cet onglet, puis rouvrez-le.',
  notStaff:
    'Cet onglet est celui des conseillers nommés dans la convention. Pour une demande, écrivez à Compagnon dans Teams.',
  unclear: 'Cette page n’est plus à jour. Rechargez-la, puis recommencez.',
  tooMuch: 'Cela fait beaucoup à la fois. Attendez une minute, puis recommencez.',
  coordinators: 'Seuls les coordinateurs sortent le plan en entier. Demandez-le au vôtre.',
  noFirm: 'Cette entreprise n’est plus dans le plan. Rechargez la page.',
  nowhere: 'Cette page n’existe pas.',
  trouble: 'Compagnon ne répond pas pour l’instant. Réessayez dans un moment ; rien n’est perdu.',
}

/** A refusal with the sentence that the person reads. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode
  constructor(status: ContentfulStatusCode, sentence: string) {
    super(sentence)
    this.status = status
  }
}

export function refused(c: Context, { status, message }: Refusal) {
  return c.json(refusedSchema.parse({ message: typeset(message) }), status)
}

/** What was sent, through its schema. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Refusal(400, words.unclear)
  return parsed.data
}
