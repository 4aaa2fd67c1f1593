import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const opening = 'Bonjour, je cherche un boulanger, CDI, à Dunkerque'

/** The digression bugs of the field (Rasa, Typebot), each as the behaviour that must not come back. */
describe('a digression', () => {
  it('is answered before its question is asked again, and the question only once (rasa#7751)', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [[opening, /heures par semaine/]])
    const { text } = await artisan.says('ça coûte combien un apprenti ?')
    expect(text.search(/504 €/)).toBeGreaterThanOrEqual(0)
    expect(text.search(/504 €/)).toBeLessThan(text.search(/heures par semaine/))
    expect(text.match(/heures par semaine/g)).toHaveLength(1)
  })

  it('leads back to the question that was asked, not to the next unanswered one (rasa-sdk#389)', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      ['change le contrat', /Aujourd’hui : CDI\. Quel contrat/],
      ['aide', /À tout moment.*Quel contrat/s, /heures par semaine/],
      ['blabla', /pas compris.*Quel contrat/s, /heures par semaine/],
      ['merci', /Avec plaisir ! Aujourd’hui : CDI\. Quel contrat/],
      ['saisonnier', /contrat saisonnier au lieu de CDI/],
    ])
  })

  it('that asks for the recap before its time is told what is noted so far', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      [
        'récap svp',
        [/encore rien transmis/, /nous en sommes : boulanger.*CDI, Dunkerque/, /heures par semaine/],
      ],
      ['montre moi ce que tu as noté', /nous en sommes : boulanger/],
    ])
  })

  it('fills no slot of the request that comes next (rasa#7712)', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [
        'je cherche un boulanger CDI 39 h en journée, 2 100 € brut, dès janvier, débutant accepté, à Dunkerque, Boulangerie Petit, 06 12 34 56 78',
        /quotidien/,
      ],
      ['passer', /confiée/],
      ['oui', /Je valide/],
      ['Je valide', /C’est transmis/],
      ['nouvelle offre', /Quel métier/],
      ['attends', /Pour « métier ».*attends.*\?|pas compris/],
    ])
    const draft = (await world.requests()).find(({ state }) => state === 'draft')
    expect(Object.keys(draft?.given ?? {}).toSorted()).toEqual(['commune', 'firmName', 'phone'])
  })

  it('with an answer that does not fit shows the way out the second time (rasa-sdk#317)', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      ['39 h', /À partir de quand/],
      ['blabla', /^Je n’ai pas compris/],
      ['blabla', [/toujours pas compris/, /« je ne sais pas »/, /parler à quelqu’un/]],
      ['je ne sais pas', /Quel salaire/, /pas compris/],
      ['blabla', /^Je n’ai pas compris/],
    ])
  })

  it('can be to give everything anew, in the same draft (rasa#9006)', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      ['recommencer', /depuis le début \?/],
      ['aide', /À tout moment/],
      ['recommencer', /depuis le début \?/],
      ['oui', /Quel métier/],
      ['coiffeur', /coiffeur.*Quel contrat/s],
    ])
    const requests = await world.requests()
    expect(requests).toHaveLength(1)
    expect(requests[0]?.given.contract).toBeUndefined()
  })

  it('may go back as often as there are questions, and no further (typebot#251)', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['je cherche un boulanger', /Quel contrat/],
      ['CDI', /heures par semaine/],
      ['39 h', /À partir de quand/],
      ['retour', /Aujourd’hui : 39 h par semaine\. Combien d’heures/],
      ['retour', /Aujourd’hui : CDI\. Quel contrat/],
      ['retour', /pas de question avant celle-ci.*Quel contrat/s, /À partir de quand/],
      ['CDD', /CDD au lieu de CDI/],
    ])
  })

  it('« retour » under the recap goes to the question asked under it', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [
        'je cherche un boulanger CDI 39 h en journée, 2 100 € brut, dès janvier, débutant accepté, à Dunkerque, Boulangerie Petit, 06 12 34 56 78',
        /quotidien/,
      ],
      ['passer', /confiée/],
      ['oui', /Je valide/],
      ['retour', /Aujourd’hui : oui, suivie.*offre confiée/],
      ['retour', /quotidien/],
    ])
  })
})

describe('a question that is open', () => {
  it('« brut ou net ? » outlives a digression, with the amount', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon CDI 39 h en journée, dès que possible', /Quel salaire/],
      ['2100', /brut par mois ou .* net par mois/],
      ['aide', /À tout moment.*brut par mois ou .* net par mois/s],
      ['net', /2 100 € net par mois/],
    ])
  })

  it('« une nouvelle offre ? » outlives a digression, and keeps what is said meanwhile', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon CDI', /heures/],
      ['je cherche un coiffeur en CDD', /nouvelle offre .*coiffeur.*changement/i],
      ['aide', /À tout moment.*nouvelle offre/is],
      ['35 h', /retiens.*nouvelle offre/is],
      ['nouvelle offre', [/coiffeur/, /CDD/, /35 h/, /motif/]],
    ])
    const drafts = await world.requests()
    expect(drafts.map(({ given }) => given.contract?.value).toSorted()).toEqual(['CDD', 'CDI'])
  })

  it('a bare no asks what is wrong, and « non 14 » answers nothing', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon CDI 39 h en journée, dès que possible', /Quel salaire/],
      ['13 euros brut', /débutant/],
      ['non 14', /ce qui ne va pas.*débutant/s],
    ])
    expect((await world.requests())[0]?.given.experience).toBeUndefined()
  })

  it('« je préfère pas dire » is no answer, and no no', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon CDI 39 h en journée, dès que possible, 2000 brut', /débutant/],
      ['je préfère pas dire', /de côté.*quotidien/s],
    ])
    expect((await world.requests())[0]?.given.experience?.value).toBeNull()
  })

  it('a no to the daily work passes it', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon CDI 39 h en journée, dès que possible, 2000 brut, débutant', /quotidien/],
      ['non', /de côté.*Le nom de votre entreprise/s],
    ])
  })

  it('a motive may be followed by its length a message later', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon en CDD', /motif/],
      ['accroissement d’activité', /heures par semaine/],
      ['6 mois', /6 mois.*heures par semaine/s],
    ])
    const [draft] = await world.requests()
    expect(draft?.given.contractMonths?.value).toBe(6)
    expect(draft?.given.schedule).toBeUndefined()
  })

  it('« une nouvelle offre ? » takes doubtful amounts and stray words for neither draft', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      ['je cherche un maçon en CDD', /motif/],
      ['je cherche un coiffeur', /nouvelle offre/i],
      ['blabla', /nouvelle offre/i, /noté/],
      ['2 100 € par mois', /retiens.*nouvelle offre/is],
      ['nouvelle offre', /brut par mois ou .* net par mois/],
    ])
    const mason = (await world.requests()).find(({ given }) => /Maçon/.test(JSON.stringify(given.trade)))
    expect(Object.keys(mason?.given ?? {}).toSorted()).toEqual(['contract', 'openings', 'trade'])
  })

  it.each(['retour', 'je sais pas', 'passer', 'répète', 'je valide', 'annuler', 'reprendre'])(
    'whoever says « %s » before anything was begun gets an answer',
    async (said) => {
      const artisan = (await talk()).artisan('Amina')
      await play(artisan, [
        ['bonjour', /assistant automatique/],
        [said, /\p{L}/u],
      ])
    },
  )

  it('an empty first message is answered by what one can do here', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [['', [/assistant automatique/, /Dites-moi ce que vous cherchez/]]])
  })
})
