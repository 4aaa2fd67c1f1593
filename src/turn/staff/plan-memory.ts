import { z } from 'zod'

/** A question about the plan that the next message may answer. */
export const planMemorySchema = z.discriminatedUnion('asked', [
  /** Which of these firms was meant; what was written is done once that is known. */
  z.object({ asked: z.literal('which'), text: z.string(), sirets: z.array(z.string()).max(6) }),
  /** What a visit came to. */
  z.object({ asked: z.literal('outcome'), siret: z.string() }),
  /** « Ouvrir la demande » of the firm that was just seen. */
  z.object({ asked: z.literal('open'), siret: z.string() }),
  /** « Importer quand même » what is good of a file. */
  z.object({ asked: z.literal('anyway'), file: z.object({ name: z.string(), url: z.string() }) }),
])
