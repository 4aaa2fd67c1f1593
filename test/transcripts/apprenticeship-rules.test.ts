import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'

/** A rule as it bites: the firm, what is said on the side where it is told, and on the side where it is not. */
const rules: { it: string; opens: string; bites: string; told: RegExp; passes: string }[] = [
  {
    it: 'nobody begins before fifteen',
    opens: 'je cherche un apprenti boulanger, dès que possible',
    bites: 'oui, il a 14 ans',
    told: /15 ans/,
    passes: 'oui, il a 16 ans',
  },
  {
    it: 'at fifteen one begins after the collège only',
    opens: 'je cherche un apprenti boulanger, dès que possible',
    bites: 'oui, il a 15 ans',
    told: /collège|3e|troisième/i,
    passes: 'oui, il a 16 ans',
  },
  {
    it: 'from thirty on it takes one of the exceptions',
    opens: 'je cherche un apprenti boulanger, dès que possible',
    bites: 'oui, il a 30 ans',
    told: /jusqu’à 29 ans/,
    passes: 'oui, il a 29 ans',
  },
  {
    it: 'a minor works 35 hours a week at most',
    opens: 'je cherche un apprenti coiffeur de 17 ans, il est trouvé',
    bites: '36 h par semaine',
    told: /35 h/,
    passes: '35 h par semaine',
  },
  {
    it: 'a minor in a bakery begins at four at the earliest, with a permit',
    opens: 'je cherche un apprenti boulanger, il a 17 ans',
    bites: 'il commence à 3h30',
    told: /4 h/,
    passes: 'il commence à 6h',
  },
  {
    it: 'a minor in another trade begins at six at the earliest',
    opens: 'je cherche un apprenti maçon, il a 17 ans',
    bites: 'il commence à 5h30',
    told: /6 h/,
    passes: 'il commence à 6h',
  },
  {
    it: 'a minor hairdresser does not work on Sundays',
    opens: 'je cherche un apprenti coiffeur, il a 17 ans',
    bites: 'dimanche compris',
    told: /dimanche/,
    passes: 'pas le dimanche',
  },
  {
    it: 'a tutor without the diploma has two years in the trade',
    opens: 'je cherche un apprenti coiffeur',
    bites: "c'est moi, j'ai pas de diplôme et 1 an de métier",
    told: /deux ans de métier/,
    passes: "c'est moi, j'ai pas de diplôme et 2 ans de métier",
  },
  {
    it: 'a tutor has two apprentices at most',
    opens: 'je cherche un apprenti coiffeur',
    bites: "j'en ai déjà deux",
    told: /deux apprentis au plus/,
    passes: "j'en ai déjà un",
  },
  {
    it: 'a contract lasts six months at least',
    opens: 'je cherche un apprenti coiffeur',
    bites: 'sur 5 mois',
    told: /au moins 6 mois/,
    passes: 'sur 6 mois',
  },
  {
    it: 'a contract lasts three years at most',
    opens: 'je cherche un apprenti coiffeur',
    bites: 'sur 37 mois',
    told: /3 ans au plus/,
    passes: 'sur 36 mois',
  },
  {
    it: 'a minor’s work on machines is declared beforehand',
    opens: 'je cherche un apprenti boucher, il a 17 ans',
    bites: 'il utilisera la trancheuse',
    told: /inspection du travail/,
    passes: 'aucune machine',
  },
  {
    it: 'the aid is another from 250 employees on',
    opens: 'je cherche un apprenti coiffeur, dès que possible',
    bites: 'on est 250 salariés',
    told: /À partir de 250 salariés/,
    passes: 'on est 249 salariés',
  },
]

/** A minor's rules bite on what the opening left open too: only the rule at hand is compared. */
async function heardAfter(opens: string, said: string): Promise<string> {
  const world = await talk()
  const artisan = world.artisan('Nadia')
  await artisan.says(opens)
  const { text } = await artisan.says(said)
  const requests = await world.requests()
  expect(requests[0]?.kind).toBe('apprenticeship')
  return text
    .split('. ')
    .filter((sentence) => !/^(?:J’ai noté|C’est noté|Je mets)/.test(sentence))
    .join('. ')
}

describe('a rule of apprenticeship is told when it bites, and not before', () => {
  it.each(rules)('$it', async ({ opens, bites, told, passes }) => {
    expect(await heardAfter(opens, bites)).toMatch(told)
    expect(await heardAfter(opens, passes)).not.toMatch(told)
  })
})
