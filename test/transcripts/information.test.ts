import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { handOver, play } from './play.ts'

const opening = 'Bonjour, je cherche un boulanger, CDI, à Dunkerque'
const noAnswer = /Je n’ai pas de réponse sûre/

describe('a question in the midst of a draft', () => {
  it('is answered with source and date, and the draft’s question comes back once', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [[opening, /heures par semaine/]])
    const { text, replies } = await artisan.says('ca coute combien un apprenti sinon')
    expect(text).toMatch(
      /504 € brut par mois avant 18 ans.*code du travail, vérifié en mars 2026\)\. On revient à votre offre\./,
    )
    expect(text.match(/heures par semaine/g)).toHaveLength(1)
    expect(replies).toContain('39 h')
  })

  it('beside an answer leaves the answer noted', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      [
        "39h. au fait c'est moi qui paye le CFA ?",
        [/39 h par semaine/, /financée par votre OPCO/, /À partir de quand/],
        noAnswer,
      ],
    ])
    expect((await world.requests())[0]?.given.weeklyHours?.value).toBe(39)
  })

  it('beside the wish that begins a draft leaves the wish noted, with or without an answer', async () => {
    const world = await talk()
    await play(world.artisan('Amina'), [
      [
        'je cherche un apprenti en boulangerie pour la rentrée et ça coute combien ?',
        [/J’ai noté : boulanger.*apprentissage, à partir de septembre/, /504 € brut/, /Quel diplôme/],
      ],
    ])
    await play(world.artisan('Luc'), [
      [
        'je veux vendre ma boulangerie à Bergues, ça vaut combien ?',
        [
          /J’ai noté : cession d’entreprise, boulanger.*Bergues/,
          /Vous voulez savoir : « Combien vaut mon fonds/,
        ],
      ],
      ['oui', /diagnostic/],
    ])
    await play(world.artisan('Zoé'), [
      [
        "je cherche un apprenti coiffeur, c'est vrai qu'il y a une prime ?",
        [/J’ai noté : coiffeur.*apprentissage/, /Quelle aide pour un apprenti/],
        /trouver un employeur/,
      ],
    ])
    const kinds = (await world.requests()).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['apprenticeship', 'apprenticeship', 'business-project'])
  })

  it('about « il » or « ça » is about the apprentice of the draft; one that points nowhere is asked back', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['je cherche un apprenti boucher', /Quel diplôme/],
      ['ça coute combien', [/504 € brut/, /Quel diplôme/]],
      ['il doit avoir quel age', [/De 16 ans à 29 ans/, /Quel diplôme/]],
      ['et la prime ?', /Vous voulez savoir : « Quelle aide pour un apprenti/],
    ])
  })

  it('fills no slot of the draft, also where nothing marks it as a question', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      ['jai 11 salariés sa change koi', [/250 salariés/, /On revient à votre offre/]],
      ['un apprenti mineur peut commencer à 5h du matin', [/Pas avant 4 h/, /heures par semaine/]],
    ])
    const [draft] = await world.requests()
    expect(Object.keys(draft?.given ?? {}).toSorted()).toEqual(['commune', 'contract', 'openings', 'trade'])
  })

  it('is answered where its words look like « aide »', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      ['ça sert à quoi un opco', [/finance la formation/, /heures par semaine/], /À tout moment/],
    ])
  })

  it('that is near several answers is put back with them as buttons, and the draft waits', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [[opening, /heures par semaine/]])
    const { text, replies } = await artisan.says('qui paye le permis de mon apprenti ?')
    expect(text).toMatch(/^Je ne suis pas sûr d’avoir compris\. Vous voulez savoir : «/)
    expect(text).not.toMatch(/heures par semaine/)
    expect(replies.at(-1)).toBe('Parler à quelqu’un')
    await play(artisan, [[replies[0] ?? '', [/\(.*vérifié en/, /heures par semaine/]]])
  })

  it('that the base does not know is the advisor’s', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      ['combien coûte un four', [noAnswer, /03 53 01 00 59/, /heures par semaine/]],
      ['quel est le prix du beurre', [noAnswer, /heures par semaine/]],
    ])
  })
})

describe('a question before anything', () => {
  it('is answered, nothing is stored, and what can be begun is one tap away', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    const { text, replies } = await artisan.says('ça coûte combien un apprenti ?')
    expect(text).toMatch(/assistant automatique.*504 €/s)
    expect(replies).toEqual(['Prendre un apprenti', 'Parler à quelqu’un'])
    expect(await world.requests()).toEqual([])
    await play(artisan, [[replies[0] ?? '', /apprenti/]])
    expect((await world.requests())[0]?.kind).toBe('apprenticeship')
  })

  it('that nobody has an answer for ends with what one can do here', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['quelle heure est-il à Tokyo ?', [noAnswer, /3995/, /Dites-moi ce que vous cherchez/]],
    ])
  })

  it('may be two at once', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['C’est combien le smic ? Et qui paye le cfa de l’apprenti ?', [/12,31 €/, /financée par votre OPCO/]],
    ])
  })

  it('« vous êtes un robot ? » is answered by what it is', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['vous êtes un robot ?', /Oui, je suis un assistant automatique, pas un conseiller/, /vérifié/],
    ])
  })

  it('has its « oui » where one thing may be meant, and not where several may', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [
        'elle a 33 ans, l’apprentissage c’est mort ?',
        /Vous voulez savoir : « Peut-on prendre un apprenti de plus de 29 ans \? » Sinon/,
      ],
      ['oui', /L6222-2/],
      ['il s’en va au bout de quatre mois, je dois rendre la prime ?', /» ou «/],
      ['oui', /» ou «/],
    ])
  })

  it('is answered after a request was handed over, too', async () => {
    const artisan = (await talk()).artisan('Amina')
    await handOver(artisan)
    await play(artisan, [
      ['combien d’apprentis je peux avoir en même temps ?', /au plus 2 apprentis.*R6223-6/s, noAnswer],
    ])
  })
})

describe('what cannot be told as certain', () => {
  it('is told with « à confirmer avec votre conseiller »', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['combien je paye une apprentie coiffeuse ?', /29 % du SMIC.*\(à confirmer avec votre conseiller ; /],
      ['la prime en 2027 elle continue ?', /à confirmer avec votre conseiller/],
    ])
  })

  it('is what was certain until its date', async () => {
    const question = 'il y a une prime pour un apprenti ?'
    const before = (await talk({ now: '2026-12-31T09:00:00Z' })).artisan('Amina')
    await play(before, [[question, /5 000 €.*vérifié en mars 2026/, /à confirmer/]])
    const after = (await talk({ now: '2027-01-01T09:00:00Z' })).artisan('Amina')
    await play(after, [
      [question, /\(à confirmer avec votre conseiller ; chiffres de mars 2026, art\. L6243-1/],
    ])
  })
})

describe('« pourquoi ? »', () => {
  it('after an answer shows its source in full and who can say more, once', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      [opening, /heures par semaine/],
      ['un mineur peut travailler la nuit ?', /entre 22 h et 6 h/],
      [
        'pourquoi ?',
        [
          /Source : art\. L3163-1 et L3163-2 du code du travail, vérifié le 27 mars 2026/,
          /03 53 01 00 59/,
          /heures par semaine/,
        ],
      ],
      ['39 h', /39 h/],
      ['pourquoi ?', /À tout moment/, /Source/],
    ])
  })

  it('names the OPCO where the OPCO answers', async () => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [
      ['c’est moi qui paye le CFA ?', /OPCO/],
      ['quelle est la source', /F39190.*Pour en savoir plus : votre OPCO/],
    ])
  })
})

describe('what only looks like a question', () => {
  it.each([
    ['je cherche un apprenti boulanger', /apprenti/],
    ['vous avez pas un jeune sous la main pour la coiffure', /coiffeur/],
    ['payé au smic', /SMIC|smic|salaire|cherchez/i],
  ])('« %s » is answered by no entry', async (said, hears) => {
    const artisan = (await talk()).artisan('Amina')
    await play(artisan, [[said, hears, /vérifié en/]])
  })
})
