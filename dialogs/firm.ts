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

/** How many the firm employs: never a question of its own. */
export const headcountSlot = {
  label: 'Salariés',
  show: (count: number) => (count === 0 ? 'aucun' : String(count)),
  inSentence: (count: number) => (count === 0 ? 'sans salarié' : `${count} salarié${count > 1 ? 's' : ''}`),
}
