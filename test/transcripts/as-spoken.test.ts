import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { heldAfter } from './held-after.ts'
import { play } from './play.ts'

describe('who speaks of themselves is understood', () => {
  it.each([
    ['je suis pâtissier à bergues je cherche un apprenti', 'D1104'],
    ['ma cousine veut un CAP fleuriste chez moi, elle aura 16 ans en mai', 'D1209'],
    ['mon fils a 17 ans je veux le prendre en apprentissage dans ma boucherie', 'D1101'],
  ])('« %s » has said the trade', async (said, rome) => {
    expect(await heldAfter([[said, /diplôme|16 ans/, /Pour quel métier|à partir de mai/]])).toMatchObject({
      kind: 'apprenticeship',
      trade: { rome },
    })
  })

  it('years in the trade make nobody a young person, and are asked of no candidate', async () => {
    const said = 'faut que je prenne un jeune en plomberie, moi j’ai 15 ans de métier'
    expect(await heldAfter([[said, /plombier/, /centre d’aide à la décision/]])).not.toHaveProperty(
      'experience',
    )
  })

  it.each([
    ['je me mets à mon compte comme plombier', 'create'],
    ['je veux m’installer coiffeur à domicile', 'create'],
    ['je voudrais vendre', 'hand-over'],
    ['céder', 'hand-over'],
    ['créer', 'create'],
  ])('« %s » begins a project', async (said, project) => {
    expect(await heldAfter([[said, /métier|domicile|diplôme|CAP|BP/, /Quel contrat/]])).toMatchObject({
      kind: 'business-project',
      project,
    })
  })

  it.each(['je sais pas quoi faire de mon garage', 'on hésite entre créer et reprendre un garage'])(
    '« %s » is asked what is meant',
    async (said) => {
      const held = await heldAfter([[said, /automobile/, /reprise d’entreprise/]])
      expect(held).toMatchObject({ kind: 'business-project' })
      expect(held).not.toHaveProperty('project')
    },
  )

  it('one’s own brother has the age that is told of him', async () => {
    expect(
      await heldAfter([['je veux reprendre mon frère de 31 ans comme apprenti carreleur', /jusqu’à 29 ans/]]),
    ).toMatchObject({ candidateAge: 31 })
  })

  it('who is the tutor is told, not asked', async () => {
    const said = 'un apprenti en boulangerie, c’est moi le tuteur, 12 ans de métier'
    expect(await heldAfter([[said, /formé par : moi, 12 ans de métier/]])).toMatchObject({ tutorYears: 12 })
  })

  it('why the last one left is told in passing', async () => {
    const held = await heldAfter([
      [
        'j’avais un apprenti l’an dernier il est parti pour les horaires, j’en cherche un autre',
        /45 premiers/,
      ],
    ])
    expect(held.lastTime).toMatch(/il est parti pour les horaires$/)
  })
})

describe('of several people each keeps their own', () => {
  it('a young person’s age is no experience', async () => {
    const held = await heldAfter([['je prends un jeune de 16 ans en boucherie', /quelqu’un en vue, 16 ans/]])
    expect(held).toMatchObject({ trade: { rome: 'D1101' }, candidateAge: 16 })
    expect(held).not.toHaveProperty('tutorYears')
  })

  it('a tutor has the diploma that is told after them', async () => {
    const said = 'je veux un apprenti maçon, mon ouvrier le formera il a un CAP et 1 an de métier'
    const held = await heldAfter([[said, /formé par : mon ouvrier, qui a le CAP/]])
    expect(held).toMatchObject({ tutorDiploma: 'CAP', tutorYears: 1 })
  })

  it('whoever founds a firm with somebody qualified is told that it is enough', async () => {
    const said = 'je veux monter ma boîte de peinture avec mon beau-frère qui a un BP'
    await heldAfter([[said, /quelqu’un de qualifié avec vous\. La personne qualifiée/]])
  })

  it('machines trouble no apprentice of eighteen', async () => {
    await heldAfter([['un apprenti boucher de 18 ans, il touchera à la scie', /majeur/, /inspection/]])
  })

  it('a buyer found does not end what begins with it', async () => {
    const held = await heldAfter([['je vends mon garage, j’ai trouvé quelqu’un', /cession d’entreprise/]])
    expect(held).toMatchObject({ project: 'hand-over' })
  })

  it('an apprentice who stays on is nobody new', async () => {
    const said = 'j’ai un apprenti qui redouble, je veux en prendre un de plus en plomberie'
    const held = await heldAfter([[said, /plombier/]])
    expect(held.kind).toBe('apprenticeship')
    expect(held).not.toHaveProperty('candidateFound')
  })

  it('years that were told are not asked for again', async () => {
    await heldAfter([
      ['un apprenti maçon, j’ai 12 ans de métier', /12 ans de métier/],
      ['CAP', /À partir de quand/],
      ['dès que possible', /quelqu’un en vue/],
      ['pas encore', /horaires/],
      ['35 h', /Qui le formerait : vous, un salarié \?/, /combien d’années/],
    ])
  })
})

describe('an evening ends', () => {
  const cook = 'apprenti cuisinier, il a 17 ans'
  it.each([
    ['il finit à 22h30', /jusqu’à 23 h 30 en restauration/],
    ['le soir jusqu’à minuit', /pas de travail entre 22 h et 6 h/],
  ])('« %s » is noted, and what it means for a minor told', async (said, told) => {
    await play((await talk()).artisan('Nadia'), [[`${cook}, ${said}`, told]])
  })

  it('at ten nothing is to be said', async () => {
    await play((await talk()).artisan('Nadia'), [
      [`${cook}, il finit à 22h`, /jusqu’à 22 h/, /inspecteur|majeur/],
    ])
  })
})

describe('what was said goes on', () => {
  it('after an answer about a minor « oui j’en veux un » begins', async () => {
    await play((await talk()).artisan('Nadia'), [
      ['il commence à 3h du mat un apprenti boulanger mineur c’est possible ?', /Pas avant 4 h/],
      ['oui j’en veux un', /boulanger/],
    ])
  })

  it('a handicap told in passing is answered, kept nowhere, and what was asked is asked again', async () => {
    const held = await heldAfter([
      ['je veux prendre mon frère de 31 ans comme apprenti carreleur', /jusqu’à 29 ans/],
      ['il est travailleur handicapé', [/RQTH/, /Quel diplôme/]],
    ])
    expect(JSON.stringify(held)).not.toMatch(/handicap/)
  })

  it('« oui je veux le prendre » begins after that answer too', async () => {
    await play((await talk()).artisan('Nadia'), [
      ['mon futur apprenti a une RQTH ça change quoi ?', /6 000/],
      ['oui je veux le prendre', /Pour quel métier/],
    ])
  })

  it('« non merci » is no thanks', async () => {
    await play((await talk()).artisan('Nadia'), [
      ['c’est quoi le smic', /SMIC/],
      ['non merci', /D’accord/, /plaisir/],
    ])
  })

  it('« juste l’apprenti » drops the other contract', async () => {
    const held = await heldAfter([
      ['un CDI ou un apprenti en maçonnerie', /ou bien : CDI/],
      ['finalement juste l’apprenti', /de côté/],
    ])
    expect(held.alternative).toBeNull()
  })
})

describe('a trade that is not said', () => {
  it('is none of « mon entreprise »; whoever hesitates is shown the way to somebody', async () => {
    await heldAfter([
      ['je veux vendre', /Dans quel métier/],
      ['mon entreprise', /je note « mon entreprise », c’est bien cela/],
      ['non', /Dans quel métier/],
      ['je sais pas', [/sans cela \(métier\)/, /parler à quelqu’un/, /Dans quel métier/]],
      ['boulangerie', /boulanger/],
    ])
  })

  it('is asked of whoever takes over a « fournil »', async () => {
    expect(
      await heldAfter([['reprendre le fournil de mon patron', /reprise.*Dans quel métier/s]]),
    ).toMatchObject({
      kind: 'business-project',
      project: 'take-over',
    })
  })
})
