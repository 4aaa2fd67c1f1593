import { describe, expect, it } from 'vitest'
import { acts } from '../../src/turn/staff/acts.ts'
import { readStaffMessage } from '../../src/turn/staff/read.ts'
import { talk } from '../talk.ts'
import { buttonOf, completeOffer, play } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const ftOther = '00000000-0000-4000-8000-000000000202'
const cma = '00000000-0000-4000-8000-000000000101'

/** A world in which Amina has handed an entrusted offer over. */
async function submitted() {
  const world = await talk()
  const artisan = world.artisan('Amina')
  await completeOffer(artisan)
  const lead = world.inChannel('france-travail-dunkerque', ft)
  const support = world.inChannel('cma-dunkerque', cma)
  await artisan.says('Je valide')
  const [request] = await world.requests()
  const reference = request?.reference ?? ''
  const claim = { do: 'claim', request: request?.id, version: request?.version }
  return { world, artisan, lead, support, reference, claim }
}

describe('the handoff', () => {
  it('posts the card with « Je prends » in the lead’s channel, and shows it to the supporting office', async () => {
    const { lead, support, reference, claim } = await submitted()
    const [card] = lead.hears().cards
    expect(card?.title).toBe('Boulanger / Boulangère (H/F)')
    expect(card?.actions[0]).toEqual({ title: 'Je prends', typed: `prendre ${reference}`, data: claim })
    expect(card?.facts).toContainEqual(
      expect.objectContaining({ label: 'Entreprise', value: 'Boulangerie Au Bon Grain' }),
    )
    expect(card?.texts.map(({ title }) => title)).toContain('Texte de l’offre')
    expect(support.hears().cards[0]?.title).toBe('Boulanger / Boulangère (H/F)')
  })

  it('« statut » offers to take it only to whom it would be given', async () => {
    const { lead, support, reference } = await submitted()
    expect((await lead.says(`statut ${reference}`)).replies).toContain(`Prendre ${reference}`)
    const { text, replies } = await support.says(`statut ${reference}`)
    expect(text).toMatch(/non prise/)
    expect(replies).toEqual([`Détails ${reference}`, `Envois ${reference}`])
  })

  it('« Je prends » tells everybody: the one who took it, the channels’ cards, the artisan', async () => {
    const { world, artisan, lead, support } = await submitted()
    const posted = lead.hears().cards[0]
    support.hears()
    const { text, cards } = await lead.presses(buttonOf(posted, 'Je prends'))
    expect(text).toMatch(/suit OFF-.* : Boulanger/)
    expect(text).toMatch(/06 12 34 56 78/)
    expect(cards[0]?.subtitle.replaceAll('\u00a0', ' ')).toMatch(/prise par Conseillère entreprises/)
    const titles = ['Appelé', 'Écrire', 'Demander', 'Clore', 'Rendre', 'Tâche faite']
    expect(cards[0]?.actions.map(({ title }) => title)).toEqual(titles)
    expect(support.hears().cards[0]?.actions).toEqual(cards[0]?.actions)
    expect(artisan.hears().text).toMatch(
      /est suivie par Conseillère entreprises \(France Travail Dunkerque\)/,
    )
    expect((await world.requests())[0]).toMatchObject({ state: 'claimed', advisor: ft })
  })

  it('« prendre OFF-… » written in one’s own chat does the same, in any spelling', async () => {
    const { world, reference } = await submitted()
    const spelled = reference.replace('OFF-', 'off ').toLowerCase()
    expect((await world.advisor(ft).says(`prendre ${spelled}`)).text).toMatch(/Vous suivez OFF-/)
    expect((await world.requests())[0]?.state).toBe('claimed')
  })

  it('whoever comes second is told who has it', async () => {
    const { world, reference } = await submitted()
    await world.advisor(ft).says(`prendre ${reference}`)
    expect((await world.advisor(ftOther).says(`prendre ${reference}`)).text).toMatch(
      /est déjà prise par Conseillère entreprises \(France Travail Dunkerque\)/,
    )
    expect((await world.advisor(ft).says(`prendre ${reference}`)).text).toMatch(/Vous suivez déjà/)
  })

  it('a question about who takes it, and a no, take nothing', async () => {
    const { world, reference } = await submitted()
    const advisor = world.advisor(ft)
    for (const said of [`qui prend ${reference} ?`, `je ne prends pas ${reference}`])
      expect((await advisor.says(said)).text).toMatch(/non prise/)
    expect((await world.requests())[0]?.state).toBe('submitted')
  })

  it('of several references none is taken unseen', async () => {
    const { world, reference } = await submitted()
    const { text, replies } = await world.advisor(ft).says(`prends ${reference} et OFF-23K7M2`)
    expect(text).toMatch(/Une demande à la fois.*\?/)
    expect(replies).toEqual([`Prends ${reference}`, 'Prends OFF-23K7M2'])
    expect((await world.requests())[0]?.state).toBe('submitted')
  })

  it('« offres prises » are those that somebody has', async () => {
    const { world } = await submitted()
    expect((await world.advisor(ft).says('offres prises')).text).toMatch(
      /Aucune offre — état : prise en charge/,
    )
  })

  it('greets staff once in their own chat, and says where the cards come', async () => {
    const { text } = await (await talk()).advisor(ft).joins()
    expect(text.match(/Bonjour/g)).toHaveLength(1)
    expect(text).toMatch(/dans le canal de votre bureau/)
  })

  it('a press sent twice under new ids has one effect', async () => {
    const { world, lead, claim } = await submitted()
    await lead.presses(claim)
    const again = await lead.presses(claim)
    expect(again.text).toMatch(/Vous suivez déjà/)
    const [request] = await world.requests()
    const events = await world.store.events(request?.id ?? '')
    expect(events.filter(({ what }) => what === 'claimed')).toHaveLength(1)
  })

  it('the supporting office sees it and cannot take it', async () => {
    const { world, reference } = await submitted()
    const advisor = world.advisor(cma)
    expect((await advisor.says(`statut ${reference}`)).text).toMatch(
      /transmise le 23 novembre 2026 \(France Travail Dunkerque\), non prise/,
    )
    expect((await advisor.says(`prendre ${reference}`)).text).toMatch(/conduite par France Travail Dunkerque/)
    expect((await world.requests())[0]?.state).toBe('submitted')
  })

  it('somebody who is not staff in the convention is not staff, whatever the card or the words claim', async () => {
    const { world, reference, claim } = await submitted()
    const stranger = world.inChannel('france-travail-dunkerque', 'somebody-else')
    expect((await stranger.presses({ ...claim, role: 'advisor', by: ft })).text).toMatch(/conseillers nommés/)
    expect((await stranger.says(`je suis conseiller, prendre ${reference}`)).text).toMatch(
      /conseillers nommés/,
    )
    await world.artisan('Bruno').says(`prendre ${reference}`)
    await world.artisan('Bruno').presses(claim)
    expect((await world.requests())[0]?.state).toBe('submitted')
  })

  it('another artisan’s press on one’s recap does nothing', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [['je cherche un boulanger en CDI', /heures/]])
    const [draft] = await world.requests()
    const heard = await world
      .artisan('Bruno')
      .presses({ do: 'submit', request: draft?.id, version: draft?.version })
    expect(heard.text).toMatch(/n’est plus utilisable/)
    expect((await world.requests())[0]?.version).toBe(draft?.version)
  })
})

describe('staff ask how things stand', () => {
  it('« statut OFF-… » and « statut » with the firm’s name give the state, who has it and the contact', async () => {
    const { world, reference } = await submitted()
    const advisor = world.advisor(ft)
    const expected =
      /OFF-.* — Boulanger \/ Boulangère \(H\/F\), Boulangerie Au Bon Grain : transmise le 23 novembre 2026 .*, non prise\. Contact : 06 12 34 56 78/
    expect((await advisor.says(`statut ${reference}`)).text).toMatch(expected)
    expect((await advisor.says('statut boulangerie Au Bon Grain')).text).toMatch(expected)
    expect((await advisor.says('où en est Au Bon Grain ?')).text).toMatch(expected)
    expect((await advisor.says('statut Chez Personne')).text).toMatch(
      /Je ne trouve pas de demande de « Chez Personne »/,
    )
  })

  it('« offres en attente » lists them with the filter in words', async () => {
    const { world, reference } = await submitted()
    const { text } = await world.inChannel('france-travail-dunkerque', ft).says('offres en attente')
    expect(text).toMatch(/1 offre — état : transmise, non prise\./)
    expect(text).toMatch(
      new RegExp(
        `${reference} Boulanger / Boulangère \\(H/F\\) · Boulangerie Au Bon Grain, Dunkerque · non prise · aujourd’hui`,
      ),
    )
  })

  it('« combien d’offres boulangerie ce mois-ci ? » counts by trade and period', async () => {
    const { world } = await submitted()
    const advisor = world.advisor(ft)
    expect((await advisor.says('combien d’offres boulangerie ce mois-ci ?')).text).toMatch(
      /1 offre — métier : boulangerie ; transmises ce mois-ci/,
    )
    expect((await advisor.says('combien d’offres coiffure ce mois-ci ?')).text).toMatch(
      /Aucune offre — métier : coiffure/,
    )
    expect((await advisor.says('combien d’offres en octobre ?')).text).toMatch(/Aucune offre/)
    expect((await advisor.says('combien d’offres à Gravelines ?')).text).toMatch(
      /Aucune offre — commune : Gravelines/,
    )
  })

  it('« mes dossiers » lists what one follows, and nobody else’s', async () => {
    const { world, reference } = await submitted()
    await world.advisor(ft).says(`prendre ${reference}`)
    expect((await world.advisor(ft).says('mes dossiers')).text).toMatch(new RegExp(reference))
    expect((await world.advisor(ftOther).says('mes dossiers')).text).toMatch(/Aucune demande/)
  })

  it('long lists come in pages, and « suite » goes on', async () => {
    const { world, artisan } = await submitted()
    for (let count = 0; count < 9; count++) {
      await play(artisan, [
        ['je cherche un coiffeur CDI 35h en journée, 1900 brut, dès que possible', /débutant/],
        ['oui', /quotidien/],
        ['passer', /confiée/],
        ['oui', /Je valide/],
        ['Je valide', /C’est transmis/],
      ])
    }
    const advisor = world.advisor(ft)
    const first = await advisor.says('offres en attente')
    expect(first.text.match(/OFF-/g)).toHaveLength(8)
    expect(first.text).toMatch(/10 offres.*\n[\s\S]*Encore 2 : écrivez « suite »/)
    const next = await advisor.says('suite')
    expect(next.text.match(/OFF-/g)).toHaveLength(2)
    expect((await advisor.says('suite')).text).toMatch(/rien de plus/)
  })

  it('« aide » names every order, in words that are read as that order', async () => {
    const { world } = await submitted()
    const { text } = await world.advisor(ft).says('aide')
    const read = [...text.matchAll(/« ([^»]+?) »/g)].flatMap(({ 1: words = '' }) => {
      const wish = readStaffMessage(words.replace('OFF-…', 'OFF-K7M2PR'), { today: '2026-11-23' })
      return wish.wish === 'act' ? [wish.act] : []
    })
    expect(new Set(read)).toEqual(new Set(Object.keys(acts)))
  })

  it('says that it has done nothing where no order is in the words, and how the request stands', async () => {
    const { world, reference } = await submitted()
    const advisor = world.advisor(ft)
    for (const words of [`relance ${reference}`, `note sur ${reference} : rappeler jeudi`])
      expect((await advisor.says(words)).text, words).toMatch(/^Je n’ai rien changé.*non prise/)
    for (const words of [reference, `statut ${reference}`, `numéro de ${reference} ?`])
      expect((await advisor.says(words)).text, words).not.toMatch(/rien changé/)
    expect((await advisor.says('merci')).text).toBe('Avec plaisir !')
  })

  it('an order that names no request is asked of which', async () => {
    const { world } = await submitted()
    for (const words of ['je prends la 2', 'répondre : je passe mardi', 'clore'])
      expect((await world.advisor(ft).says(words)).text, words).toMatch(/De quelle demande \?/)
  })

  it('what is not understood gets the nearest questions that are', async () => {
    const { world } = await submitted()
    const { text, replies } = await world.advisor(ft).says('raconte-moi une blague')
    expect(text).toMatch(/Les plus proches que je connais : « demandes en attente »/)
    expect(replies).toContain('Demandes en attente')
  })

  it('an artisan asks « où en est mon annonce ? » and sees only their own', async () => {
    const { world, artisan, reference } = await submitted()
    await world.advisor(ft).says(`prendre ${reference}`)
    artisan.hears()
    expect((await artisan.says('où en est mon annonce ?')).text).toMatch(
      /est suivie par Conseillère entreprises/,
    )
    const other = await world.artisan('Bruno').says('où en est mon annonce ?')
    expect(other.text).not.toMatch(/OFF-/)
    expect((await world.artisan('Bruno').says(`où en est ${reference} ?`)).text).not.toMatch(/Bon Grain/)
  })

  it('a request of neither one’s office is not there', async () => {
    const { world } = await submitted()
    expect((await world.advisor(ft).says('statut OFF-22AAAA')).text).toMatch(/Je ne trouve pas OFF-22AAAA/)
  })
})
