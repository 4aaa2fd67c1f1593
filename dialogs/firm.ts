import { showPhone, showSiret } from '../src/domain/display.ts'

interface Firm {
  commune?: unknown
  phone?: unknown
  email?: unknown
}

/**
 * The question that closes a dialog: the firm's name with what is still missing to find it and call back.
 * @param besides further things asked in the same breath, in words
 */
export function firmQuestion(
  { commune, phone, email }: Firm,
  besides: readonly string[] = [],
  firm = 'votre entreprise',
): string {
  return [
    `Le nom de ${firm}`,
    ...(commune ? [] : ['la commune']),
    ...besides,
    ...(phone || email ? [] : ['un numéro où vous rappeler']),
  ]
    .join(', ')
    .replace(/, ([^,]*)$/, ' et $1')
    .concat(' ?')
}

export const headcount = {
  label: 'Salariés',
  show: (count: number) => (count === 0 ? 'aucun' : String(count)),
  inSentence: (count: number) => (count === 0 ? 'sans salarié' : `${count} salarié${count > 1 ? 's' : ''}`),
}

/** Never asked: shown as still to come where it is missing. */
export const siret = { label: 'SIRET', expected: true, show: showSiret }

export const email = { label: 'E-mail', show: (address: string) => address }

export const phone = {
  label: 'Téléphone',
  ask: 'À quel numéro, ou à quelle adresse e-mail, le conseiller peut-il vous joindre ?',
  required: true,
  when: ({ email }: { email?: string | null | undefined }) => !email,
  show: showPhone,
}
