import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/domain/outgoing.ts'
import { type Speaker, talk } from '../talk.ts'
import { handOver, play } from './play.ts'

const cma = '00000000-0000-4000-8000-000000000101'
const ft = '00000000-0000-4000-8000-000000000201'

/** An offer of a bakery that an advisor notes on the phone: all but « Je valide ». */
const takeDown = (advisor: Speaker, contact = 'tel 06 12 34 56 78') =>
  play(advisor, [
    [
      `pour la boulangerie Au Bon Grain à Bergues : cherche un boulanger CDI 39h 2100 brut dès janvier, ${contact}`,
      /horaires/,
    ],
    ['en journée', /débutant/],
    ['oui', /quotidien/],
    ['passer', /confiée/],
    ['oui', /Je valide/],
  ])

/** The same handed over: the chamber's advisor noted it, France Travail leads it. */
async function noted(contact?: string) {
  const world = await talk()
  const taker = world.advisor(cma)
  await takeDown(taker, contact)
  await play(taker, [['Je valide', /C’est transmis/]])
  const [request] = await world.requests()
  const reference = request?.reference ?? ''
  const lead = world.inChannel('france-travail-dunkerque', ft)
  lead.hears()
  const stored = async () => {
    const found = await world.store.requestByReference(reference)
    if (!found) throw new Error('the request is gone')
    return found
  }
  return { world, taker, lead, reference, stored }
}

const takenBy = (card: Card | undefined) => card?.facts.find(({ label }) => label === 'Noté par')?.value

describe('an artisan for whom a request was noted on the phone', () => {
  it('gives the phone number, is asked, confirms: it is theirs, the card and the advisor know', async () => {
    const { world, taker, lead, reference, stored } = await noted()
    const unconfirmed = /Noté au téléphone par Conseillère apprentissage, pas encore confirmé par l’artisan/
    await play(taker, [[`statut ${reference}`, unconfirmed]])
    const artisan = world.artisan('Amina')
    const { replies } = await play(artisan, [
      [
        'bonjour, mon numéro c’est le 06 12 34 56 78',
        [
          /notée au téléphone par Conseillère apprentissage le 23 novembre 2026/,
          /Boulanger.*Boulangerie Au Bon Grain, Bergues. C’est bien votre demande \?$/i,
        ],
      ],
    ])
    expect(replies).toEqual(['Oui', 'Non'])
    await play(artisan, [['oui', /OFF-.* est à votre nom/]])
    expect(await stored()).toMatchObject({
      artisan: {
        account: '29:artisan-Amina',
        object: 'artisan-Amina',
        name: 'Amina',
        conversation: 'a:Amina',
      },
      handoff: { onBehalfOf: null },
    })
    const [card] = lead.hears().cards
    expect(takenBy(card)).toBeUndefined()
    expect(JSON.stringify(card)).not.toMatch(/pas encore confirmé/)
    expect(taker.hears().text).toMatch(/Amina confirme que c’est bien sa demande/)
    await play(taker, [[`statut ${reference}`, /non prise/, unconfirmed]])
    const events = await world.store.events((await stored()).id)
    expect(events.at(-1)).toMatchObject({ what: 'confirmed', by: 'artisan-Amina' })
    // From now on its news come here, and « où en est mon offre » knows it.
    await play(artisan, [['où en est mon offre', new RegExp(`${reference}.*personne ne l’a encore prise`)]])
    await world.advisor(ft).says(`prendre ${reference}`)
    expect(artisan.hears().text).toMatch(/est suivie par Conseillère entreprises/)
    expect(taker.hears().text).toBe('')
  })

  it('is known by the e-mail as well', async () => {
    const { world, stored } = await noted('mail amina@example.org')
    await play(world.artisan('Amina'), [
      ['mon adresse : Amina@example.org', /C’est bien votre demande/],
      ['oui', /est à votre nom/],
    ])
    expect((await stored()).artisan.name).toBe('Amina')
  })

  it('says no: the advisor is told, nothing changes hands, and it is not offered again', async () => {
    const { world, taker, stored } = await noted()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['06 12 34 56 78', /C’est bien votre demande/],
      ['non', /je préviens la personne qui l’a notée/],
      ['06 12 34 56 78', /\?/, /C’est bien votre demande/],
    ])
    expect(taker.hears().text).toMatch(/Amina dit que ce n’est pas sa demande/)
    expect((await stored()).handoff.onBehalfOf).not.toBeNull()
    expect((await stored()).artisan.account).toBe(`29:${cma}`)
  })

  it('is asked in the middle of an offer of their own, and goes on with it', async () => {
    const { world } = await noted()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un coiffeur, CDI 35 h en journée, 1 900 € brut, dès janvier', /débutant/],
      ['oui', /quotidien/],
      ['passer', /entreprise/],
      [
        'Boulangerie Au Bon Grain, Bergues, 06 12 34 56 78',
        [/noté/, /C’est bien votre demande \?$/],
        /confiée/,
      ],
      ['oui', [/est à votre nom/, /confiée/]],
      ['non', /Je valide/],
    ])
  })

  it('is asked once where the number stands in a request of their own, and not before it is handed over', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await handOver(artisan)
    const taker = world.advisor(cma)
    await takeDown(taker)
    await play(artisan, [['bonjour', /\S/, /C’est bien votre demande/]])
    await play(taker, [['Je valide', /C’est transmis/]])
    await play(artisan, [
      ['bonjour', /notée au téléphone.*C’est bien votre demande \?$/],
      ['où en est mon offre', /personne ne l’a encore prise/, /C’est bien votre demande/],
      ['bonjour', /\S/, /C’est bien votre demande/],
    ])
  })

  it('answers the question that the advisor had asked meanwhile', async () => {
    const { world, reference, stored } = await noted()
    await world.advisor(ft).says(`prendre ${reference}`)
    await world.advisor(ft).says(`demander ${reference} : quel est le salaire exact ?`)
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['06 12 34 56 78', /C’est bien votre demande/],
      ['oui c’est bien ça', [/est à votre nom/, /On vous demande : « quel est le salaire exact \?/]],
      ['2 200 € brut', /transmis votre réponse/],
    ])
    expect(await stored()).toMatchObject({ state: 'active', given: { pay: { value: { min: 2200 } } } })
  })

  it('may leave the question, and nothing changes', async () => {
    const { world, stored } = await noted()
    await play(world.artisan('Amina'), [
      ['06 12 34 56 78', /C’est bien votre demande/],
      ['parler à quelqu’un', /3995/],
    ])
    expect((await stored()).handoff.onBehalfOf).not.toBeNull()
  })
})

describe('somebody who quotes the reference of a request noted on the phone', () => {
  /** What a stranger must not see before they gave a number that is noted: firm, phone, pay, artisan. */
  const secrets = /Bon Grain|06 12|2 100|39 h/

  it('sees what it is, where, and who noted it; and the rest with the phone number', async () => {
    const { world, reference, stored } = await noted()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [
        `bonjour on m'a donné la référence ${reference}`,
        [/OFF-.* : Boulanger.*, Bergues, noté au téléphone par Conseillère apprentissage/, /quel numéro/],
        secrets,
      ],
      ['06 12 34 56 78', /Boulangerie Au Bon Grain.*C’est bien votre demande \?/i],
      ['oui', /est à votre nom/],
    ])
    expect((await stored()).artisan.name).toBe('Amina')
  })

  it('gives both at once', async () => {
    const { world, reference } = await noted()
    await play(world.artisan('Amina'), [
      [`${reference}, 06.12.34.56.78`, /C’est bien votre demande/],
      ['oui', /est à votre nom/],
    ])
  })

  it('with two wrong numbers is told to call the office, and gets no further with the right one', async () => {
    const { world, reference, stored } = await noted()
    const stranger = world.artisan('Bruno')
    await play(stranger, [
      [reference, /quel numéro/, secrets],
      ['06 99 99 99 99', /Ce n’est pas ce qui est noté.*\?/, secrets],
      ['bruno@example.org', /Je ne peux pas vous montrer.*France Travail Dunkerque : 3995/, secrets],
      [reference, /Je ne peux pas vous montrer/, secrets],
      [`${reference} 06 12 34 56 78`, /Je ne peux pas vous montrer/, secrets],
    ])
    expect((await stored()).handoff.onBehalfOf).not.toBeNull()
    expect((await stored()).artisan.account).toBe(`29:${cma}`)
  })

  it('who does not know the number is told to call', async () => {
    const { world, reference } = await noted()
    await play(world.artisan('Bruno'), [
      [reference, /quel numéro/],
      ['je ne sais pas', /France Travail Dunkerque : 3995/, secrets],
    ])
  })

  it('learns no more of one that is confirmed, or that an artisan wrote, than of one that there is not', async () => {
    const { world, reference } = await noted()
    const says = async (name: string, text: string) => {
      const { text: heard } = await world.artisan(name).says(text)
      return heard.replace(/OFF-\w+|\d\d( \d\d){4}/g, '')
    }
    await play(world.artisan('Amina'), [
      ['06 12 34 56 78', /C’est bien votre demande/],
      ['oui', /est à votre nom/],
    ])
    expect(await says('Bruno', `bonjour ${reference}`)).toBe(await says('Chloé', 'bonjour OFF-23K7M2'))
    expect(await says('Bruno', '06 12 34 56 78')).toBe(await says('Chloé', '06 98 76 54 32'))
  })

  it('cannot take it from whoever confirmed first', async () => {
    const { world, stored } = await noted()
    const [amina, bruno] = [world.artisan('Amina'), world.artisan('Bruno')]
    await amina.says('06 12 34 56 78')
    await play(bruno, [['06 12 34 56 78', /C’est bien votre demande/]])
    await play(amina, [['oui', /est à votre nom/]])
    await play(bruno, [['oui', /\S/, /est à votre nom/]])
    expect((await stored()).artisan.name).toBe('Amina')
  })
})
