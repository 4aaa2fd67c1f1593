import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { play } from './play.ts'
import { type Edge, playEdge } from './rule-played.ts'

const qualification: Edge[] = [
  {
    it: 'a regulated craft asks for a diploma or three years, a free one for nothing',
    opens: 'bonjour',
    bites: 'je veux ouvrir une boulangerie',
    told: /demande un CAP, un BEP ou plus, ou trois ans de métier/,
    source: /L121-1, R121-1 et R121-3 du code de l’artisanat, vérifié le 31 août 2026/,
    passes: 'je veux ouvrir une boutique de fleuriste',
  },
  {
    it: 'three years in the trade stand in for the diploma',
    opens: 'je veux ouvrir une boulangerie',
    bites: 'pas de diplôme, 2 ans de métier',
    told: /Il manque encore le diplôme ou les trois ans/,
    source: /R121-3/,
    passes: 'pas de diplôme, 3 ans de métier',
  },
  {
    it: 'a qualified employee does as well',
    opens: 'je veux reprendre une boucherie',
    bites: 'pas de diplôme, 1 an de métier, mon ouvrier a le CAP',
    told: /La personne qualifiée qui travaille avec vous suffit/,
    source: /L121-1/,
    passes: 'pas de diplôme, 1 an de métier',
  },
  {
    it: 'a salon asks for a BP or a BM, the CAP alone is not enough',
    opens: 'bonjour',
    bites: 'je veux ouvrir un salon de coiffure, j’ai le CAP',
    told: /le CAP seul ne suffit pas/,
    source: /L121-1 et R121-2/,
    passes: 'je veux ouvrir un salon de coiffure, j’ai le BP',
  },
  {
    it: 'a brevet de maîtrise does too',
    opens: 'bonjour',
    bites: 'je veux ouvrir un barber shop, j’ai un CAP coiffure',
    told: /le CAP seul ne suffit pas/,
    source: /R121-2/,
    passes: 'je veux ouvrir un barber shop, j’ai le BM',
  },
  {
    it: 'three years in a salon are disputed',
    opens: 'je veux ouvrir un salon de coiffure',
    bites: 'aucun diplôme, 3 ans de métier',
    told: /Que trois ans de métier en tiennent lieu est discuté/,
    source: /R121-2 et R121-3/,
    unsure: true,
    passes: 'aucun diplôme, 2 ans de métier',
  },
  {
    it: 'who sells a regulated craft learns what the buyer needs',
    opens: 'je veux vendre mon commerce',
    bites: 'c’est une boucherie',
    told: /Votre repreneur devra avoir un CAP/,
    source: /L121-1/,
    passes: 'c’est une boutique de fleurs',
  },
]

const firm: Edge[] = [
  {
    it: 'a job seeker hears of the aids before registering',
    opens: 'je veux reprendre une boucherie, j’ai le CAP',
    bites: 'je suis au chômage',
    told: /ACRE.*ARCE.*avant de vous inscrire/,
    source: /France Travail et Urssaf, vérifié le 31 août 2026/,
    unsure: true,
    passes: 'je suis salarié',
  },
  {
    it: 'who sells with employees tells them first',
    opens: 'je vends ma boucherie l’année prochaine',
    bites: 'j’ai 1 salarié',
    told: /Vos salariés doivent savoir que vous vendez/,
    source: /L141-23 et L141-28 du code de commerce/,
    unsure: true,
    passes: 'je n’ai pas de salarié',
  },
  {
    it: 'from 250 employees on that is another law',
    opens: 'je vends ma boucherie l’année prochaine',
    bites: 'on est 249 salariés',
    told: /Vos salariés doivent savoir/,
    source: /code de commerce/,
    unsure: true,
    passes: 'on est 250 salariés',
  },
  {
    it: 'a craft firm has ten employees at most',
    opens: 'je reprends une boucherie, j’ai le CAP, elle est trouvée',
    bites: 'il y a 11 salariés',
    told: /comme artisan jusqu’à 10 salariés/,
    source: /L111-1/,
    passes: 'il y a 10 salariés',
  },
  {
    it: 'how to register is told to who is about to',
    opens: 'je veux ouvrir une boucherie, j’ai le CAP',
    bites: 'tout est prêt',
    told: /guichet unique de l’INPI/,
    source: /guichet unique de l’INPI depuis le 1er janvier 2023/,
    passes: 'c’est une idée',
  },
]

describe('a rule for whoever starts, takes over or hands over; it blocks nothing', () => {
  describe('the qualification', () => it.each(qualification)('$it', playEdge))
  describe('the firm', () => it.each(firm)('$it', playEdge))
})

describe('who sells and has nobody', () => {
  it.each([
    ['j’arrête mon salon de coiffure l’année prochaine et j’ai personne pour la suite', 'pas encore'],
    ['je vends mon salon de coiffure l’année prochaine, mon apprentie le reprend', 'oui'],
  ])('« %s » is noted, and no diploma is asked of the seller', async (said, found) => {
    const world = await talk()
    const artisan = world.artisan('Luc')
    await play(artisan, [
      [said, [/cession/, /entreprise/], /diplôme du métier, ou combien/],
      ['Salon Carole, Bergues, 06 11 22 33 44', /Je valide/, /diplôme du métier, ou combien/],
      ['Je valide', /PRO-/],
    ])
    const [request] = await world.requests()
    expect(request?.given.counterpartFound?.value).toBe(found === 'oui')
    expect(request).toMatchObject({ lead: 'cma-dunkerque', given: { project: { value: 'hand-over' } } })
  })
})
