/** Somebody who exists nowhere, with everything that could tell who they are, and what they say of it. */
export interface Somebody {
  name: string
  secrets: string[]
  sayings: string[]
}

const syllables = ['zor', 'vek', 'lim', 'quat', 'ruf', 'nox', 'bel', 'tyg', 'oul', 'dra', 'pim', 'gax']

/** @param random numbers between 0 and 1 */
export function somebody(random: () => number): Somebody {
  const name = () => {
    const made = Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join('')
    return made.charAt(0).toUpperCase() + made.slice(1)
  }
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
  const [first, last, firm, street] = [name(), name(), name(), name()]
  const phone = `06${digits(8)}`
  const spaced = phone.replace(/(..)(?=.)/g, '$1 ')
  const siret = digits(14)
  const email = `${first}@${firm}.fr`.toLowerCase()
  return {
    name: `${first} ${last}`,
    secrets: [first, last, firm, street, phone, spaced, siret, email],
    sayings: [
      `c’est ${first} ${last}, boulangerie ${firm} à Dunkerque, ${spaced}, appelez plutôt le matin`,
      `le salon ${firm}, ${digits(2)} rue ${street} à Bergues, demandez Mme ${last}, mail ${email}`,
      `alors mon siret c’est ${siret} et mon numéro ${phone}, voilà voilà pour les papiers`,
      `je m’appelle ${first.toLowerCase()} ${last.toLowerCase()} et ma boulangerie c’est ${firm}, on est bien ici`,
      `bah voyez ça plutôt avec ${last.toLowerCase()}, ${first.toLowerCase()} sera au marché toute la semaine`,
      `${firm.toLowerCase()} coiffure, ici ${last.toLowerCase()}, on cherche quelqu’un de gentil pour l’accueil`,
      `moi ${first} je dis que ${last} saura bien s’occuper des clients et de la vitrine`,
    ],
  }
}
