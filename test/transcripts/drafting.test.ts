import { describe, expect, it } from 'vitest'
import { exported } from '../../src/commands/exported.ts'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const opening = 'Bonjour, je cherche un boulanger, CDI 39 h, 2 100 € brut, à Dunkerque, dès janvier'

/** A draft that only waits for « Je valide ». */
async function complete(name = 'Amina') {
  const world = await talk()
  const artisan = world.artisan(name)
  await play(artisan, [
    [opening, /À quels horaires/],
    ['du mardi au samedi 4h-12h', /débutant/],
    ['débutant accepté', /au quotidien/],
    ['pétrissage, cuisson', /entreprise/],
    ['Boulangerie Au Bon Grain 06 12 34 56 78', /offre confiée/],
    ['oui', /Je valide/],
  ])
  return { world, artisan }
}

describe('an artisan drafts a job posting', () => {
  it('in one breath: it says what it is, says back what it took, and asks one question', async () => {
    const world = await talk()
    const { text, replies } = await world.artisan('Amina').says(opening)
    expect(text).toMatch(/assistant automatique/)
    expect(text).toMatch(
      /boulanger \/ boulangère, CDI, 39 h par semaine, à partir de janvier 2027, 2 100 € brut par mois, Dunkerque/,
    )
    expect(text.match(/\?/g)).toHaveLength(1)
    expect(text).toMatch(/À quels horaires \?$/)
    expect(replies).toContain('Je ne sais pas')
  })

  it('from an empty greeting in nine questions at most, a CDD included', async () => {
    const world = await talk()
    const answers = [
      'bonjour',
      'un coiffeur',
      'CDD',
      'remplacement, 6 mois',
      '35 h, du mardi au samedi',
      'début janvier',
      'au smic',
      'débutant accepté',
      'Salon Martine, Bergues, 06 12 34 56 78',
      'oui',
    ]
    const artisan = world.artisan('Amina')
    let questions = 0
    for (const answer of answers) {
      const { text } = await artisan.says(answer)
      if (text.trim().endsWith('?')) questions += 1
    }
    // The greeting is answered by an invitation; every later answer but the last brings one question.
    expect(questions).toBeLessThanOrEqual(9)
    expect((await artisan.says('Je valide')).text).toMatch(/C’est transmis : OFF-/)
  })

  it('hands it over on « Je valide » with a reference, and nothing before', async () => {
    const { world, artisan } = await complete()
    expect((await world.requests())[0]?.state).toBe('draft')
    const { text } = await artisan.says('Je valide')
    expect(text).toMatch(/C’est transmis : OFF-[2-9A-Z]{6}/)
    const [request] = await world.requests()
    expect(request?.state).toBe('submitted')
    expect(request?.lead).toBe('france-travail-dunkerque')
    expect(request?.support).toBe('cma-dunkerque')
  })

  it('stores the very answers that the export gives, each with the words it was read from', async () => {
    const { world, artisan } = await complete()
    await artisan.says('Je valide')
    const [request] = await world.requests()
    if (!request) throw new Error('nothing was stored')
    const { answers, firm, artisan: who, provenance } = exported(request)
    expect(answers).toMatchObject({
      trade: { rome: 'D1102', label: 'Boulanger / Boulangère' },
      title: 'Boulanger / Boulangère (H/F)',
      openings: 1,
      contract: 'CDI',
      contractMonths: null,
      contractReason: null,
      weeklyHours: 39,
      start: { kind: 'month', date: '2027-01' },
      pay: { min: 2100, max: 2100, unit: 'month', basis: 'gross' },
      experience: { level: 'none', months: null },
      tasks: ['pétrissage', 'cuisson'],
      entrusted: true,
      diploma: null,
    })
    expect(firm).toMatchObject({
      name: 'Boulangerie Au Bon Grain',
      commune: 'Dunkerque',
      insee: '59183',
      siret: null,
    })
    expect(who.phone).toBe('+33612345678')
    expect(provenance.weeklyHours).toEqual({ by: 'artisan', words: '39 h' })
  })

  it('takes a bare yes at the end for no signature', async () => {
    const { world, artisan } = await complete()
    await play(artisan, [['oui', /Je valide/, /transmis :/]])
    expect((await world.requests())[0]?.state).toBe('draft')
  })

  it('says « déjà transmis » when it is validated twice, and stores it once', async () => {
    const { world, artisan } = await complete()
    await play(artisan, [
      ['Je valide', /C’est transmis/],
      ['je valide', /C’est déjà transmis : OFF-/],
    ])
    expect(await world.requests()).toHaveLength(1)
  })

  it('answers the same activity only once when Teams sends it again', async () => {
    const { world, artisan } = await complete()
    await artisan.says('Je valide')
    expect(await artisan.repeats()).toEqual({ text: '', replies: [], cards: [] })
    expect(await world.requests()).toHaveLength(1)
  })

  it('shows a recap with the origin of each line, and what is missing', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    const { cards } = await play(artisan, [
      [opening, /horaires/],
      ['je ne sais pas', /débutant/],
      ['je ne sais pas', /quotidien/],
      ['passer', /entreprise/],
      ['Boulangerie Au Bon Grain, 06 12 34 56 78', /confiée/],
    ])
    const facts = Object.fromEntries((cards[0]?.facts ?? []).map(({ label, ...fact }) => [label, fact]))
    expect(facts.Contrat).toMatchObject({ value: 'CDI', note: expect.stringContaining('CDI') })
    expect(facts.Horaires).toMatchObject({ value: 'à compléter', missing: true })
    expect(facts.SIRET).toMatchObject({ missing: true })
    expect(cards[0]?.texts[0]?.text).toContain('(H/F)')
  })
})

describe('an artisan changes their mind', () => {
  it('« non, 39 h » corrects in mid-dialog and goes on with the same question', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      [opening.replace('39 h', '35 h'), /35 h/],
      ['non, 39 h', /Je mets 39 h par semaine au lieu de 35 h par semaine\. À quels horaires/],
    ])
  })

  it('« oui mais 37 h » answers and corrects in one', async () => {
    const { artisan, world } = await complete()
    await play(artisan, [['oui mais 37 h', [/37 h par semaine au lieu de 39 h/, /Je valide/], /transmis :/]])
    expect((await world.requests())[0]?.given.weeklyHours?.value).toBe(37)
  })

  it('« change le salaire » asks that line again, says what is noted, and comes back', async () => {
    const { artisan } = await complete()
    await play(artisan, [
      ['change le salaire', /Aujourd’hui : 2 100 € brut par mois\. Quel salaire/],
      ['2 000 à 2 300 brut', [/de 2 000 € à 2 300 € brut par mois au lieu de/, /Je valide/]],
    ])
  })

  it('« retour » asks the question before, without losing its answer', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      ['je cherche un maçon en CDI', /heures par semaine/],
      ['35 h, du lundi au vendredi', /À partir de quand/],
      ['retour', /Aujourd’hui : 35 h par semaine/],
      ['39 h', [/Je mets 39 h/, /À partir de quand/]],
    ])
  })

  it('« annuler » asks first, and « non » goes on where it was', async () => {
    const { artisan, world } = await complete()
    await play(artisan, [
      ['annuler', /J’abandonne votre offre/],
      ['non', /on continue/],
      ['annuler', /J’abandonne/],
      ['oui', /rien n’a été transmis/],
    ])
    expect((await world.requests())[0]?.state).toBe('withdrawn')
  })

  it('« recommencer » asks first, then starts the same draft from nothing', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      [opening, /horaires/],
      ['recommencer', /depuis le début/],
      ['oui', /Quel métier/],
    ])
    const [request] = await world.requests()
    expect(request?.given).toEqual({})
  })

  it('« aide » and « vous êtes un robot ? » are answered and the question comes back', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      [opening, /horaires/],
      ['aide', [/un conseiller la reprend/, /À quels horaires \?$/]],
      ['vous êtes un robot ?', [/assistant automatique/, /À quels horaires \?$/]],
      ['du lundi au vendredi', /débutant/],
    ])
  })

  it('a line corrected in the card’s form is noted as typed in the card', async () => {
    const { artisan, world } = await complete()
    const [request] = await world.requests()
    const heard = await artisan.presses({
      do: 'edit',
      request: request?.id,
      version: request?.version,
      weeklyHours: '35',
      pay: '2 200 € brut',
      phone: '06 98 76 54 32',
      siret: '73282932000074',
    })
    expect(heard.text).toMatch(/35 h par semaine au lieu de 39 h/)
    expect(heard.text).toMatch(/2 200 € brut par mois au lieu de/)
    const [after] = await world.requests()
    expect(after?.given.siret).toMatchObject({ value: '73282932000074', by: 'card' })
    expect(after?.given.phone).toMatchObject({ value: '+33698765432', by: 'card' })
    expect(after?.given.contract?.by).toBe('artisan')
  })

  it('a recap card that is older than the answers sends nothing and shows the fresh one', async () => {
    const { artisan, world } = await complete()
    const [seen] = await world.requests()
    await artisan.says('non, 35 h')
    const stale = await artisan.presses({ do: 'submit', request: seen?.id, version: seen?.version })
    expect(stale.text).toMatch(/a changé depuis cette carte/)
    expect(stale.cards).toHaveLength(1)
    expect((await world.requests())[0]?.state).toBe('draft')
    const [now] = await world.requests()
    expect((await artisan.presses({ do: 'submit', request: now?.id, version: now?.version })).text).toMatch(
      /C’est transmis/,
    )
  })

  it('a pay without gross or net is asked, never guessed', async () => {
    const world = await talk()
    const { replies } = await play(world.artisan('Amina'), [
      ['je cherche un plombier, CDI, 39h, 2300 € par mois', /brut.*net/],
    ])
    expect(replies).toHaveLength(2)
    await play(world.artisan('Amina'), [['net', /2 300 € net par mois/]])
  })

  it('a SIRET that does not hold is told why, blocks nothing and is not stored', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      ['je cherche un boulanger en CDI', /heures/],
      ['mon siret 732829320000', [/14 chiffres, j’en compte 12/, /heures par semaine/]],
      ['siret 732 829 320 00075', [/ne tombe pas juste/, /heures par semaine/]],
      ['732 829 320 00074', /732 829 320 00074/],
    ])
    const [request] = await world.requests()
    expect(request?.given.siret?.value).toBe('73282932000074')
    expect(Object.keys(request?.given ?? {})).not.toContain('schedule')
  })

  it('pay may be refused', async () => {
    const { artisan, world } = await complete()
    await play(artisan, [
      ['change le salaire', /Quel salaire/],
      ['je préfère ne pas dire', /Je valide/],
    ])
    await artisan.says('Je valide')
    const [request] = await world.requests()
    expect(request?.state).toBe('submitted')
    expect(request?.given.pay?.value).toBeNull()
  })
})

describe('the law of job postings', () => {
  it('asks the motive of a CDD, and never writes that a CDI may follow', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    const { cards } = await play(artisan, [
      ['je cherche un boucher en CDD, avec un CDI possible après', [/motif/, /L1242/]],
      ['surcroît de travail, 3 mois', /heures/],
      ['35 h en journée', /partir de quand/],
      ['dès que possible', /salaire/],
      ['au smic', /débutant/],
      ['oui', /entreprise/],
      ['Boucherie du Port, Gravelines, 06 12 34 56 78', /confiée/],
    ])
    const written = JSON.stringify(cards[0]?.texts).replaceAll('\u00a0', ' ')
    expect(written).toMatch(/CDD de 3 mois/)
    expect(written).not.toMatch(/CDI/)
  })

  it('explains what an ad may not say, and keeps it out of the text', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [opening, /horaires/],
      ['je ne sais pas', /débutant/],
      ['un homme jeune, pas de femme enceinte', /L11\d\d|L5331/],
    ])
    const [request] = await world.requests()
    expect(JSON.stringify(request?.given)).not.toMatch(/enceinte|jeune/)
  })

  it('keeps an offer that is not entrusted away from the employment service', async () => {
    const { world, artisan } = await complete()
    await play(artisan, [
      ['change offre confiée', /confiée/],
      ['non', /non confiée/],
      ['Je valide', /Chambre de métiers/, /France Travail/],
    ])
    const [request] = await world.requests()
    expect(request).toMatchObject({ lead: 'cma-dunkerque', support: null })
    const ft = world.advisor('00000000-0000-4000-8000-000000000201')
    expect((await ft.says(`statut ${request?.reference}`)).text).toMatch(/Je ne trouve pas/)
  })
})
