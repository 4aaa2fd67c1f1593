import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { type Line, play } from './play.ts'

/** An opening as artisans write it, and a conversation that ends well: in a request, or at the right door. */
const conversations: { it: string; lines: Line[]; ends: 'submitted' | 'draft' | 'nothing' }[] = [
  {
    it: 'a replacement whose contract is not said is asked for it',
    ends: 'submitted',
    lines: [
      [
        'Bonjour je cherche un boulanger pour remplacer mon ouvrier qui part fin mai',
        [/boulanger/, /Quel contrat/],
      ],
      ['CDD', /pour combien de temps|motif/i],
      ['2 mois', /heures par semaine/],
      ['39h de nuit', /partir de quand/],
      ['fin mai', /Quel salaire/],
      ['2000 brut', /débutant/],
      ['2 ans d’expérience', /entreprise/],
      ['Boulangerie Lefebvre à Bergues 0612345678', /confiée/],
      ['oui', /Je valide/],
      ['je valide', /C’est transmis/],
    ],
  },
  {
    it: 'telegraphic shorthand is read',
    ends: 'draft',
    lines: [['Rech. coif. conf. CDI 35h sal. motiv.', [/coiffeur/, /CDI/, /35 h/, /expérience demandée/]]],
  },
  {
    it: 'two jobs in one are taken as the one that is a craft, and can be put right',
    ends: 'draft',
    lines: [
      ['faut que jembauche un gars pour la plonge et un peu de cuisine', /Quel (contrat|métier)/],
      ['en CDI', /CDI/],
    ],
  },
  {
    it: 'pay by the hour is asked back as gross or net, and stays by the hour',
    ends: 'draft',
    lines: [
      [
        "c'est pour un macon 2 ans d'experience permis B, 13 euros de l'heure",
        [/maçon/, /2 ans d’expérience/, /permis B/, /brut.*net/],
      ],
      ['brut', /13 € brut de l'heure/],
    ],
  },
  {
    it: 'pregnancy has no place in an ad',
    ends: 'nothing',
    lines: [['pas de femme enceinte svp', /L1132-1|L1142-1/]],
  },
  {
    it: 'neither has where somebody lives',
    ends: 'nothing',
    lines: [['qqn qui habite a coté obligé', [/L1132-1/, /Dites plutôt/]]],
  },
  { it: 'nor religion', ends: 'nothing', lines: [['sans voile', /L1132-1/]] },
  {
    it: 'a pay that is not the real one is refused with the article',
    ends: 'nothing',
    lines: [['mets 2000 net mais en vrai c 1500', /L5331-3/, /2 000/]],
  },
  {
    it: 'asking after an offer that was never sent is told so',
    ends: 'nothing',
    lines: [['ca en est ou mon annonce', /encore rien transmis/]],
  },
  {
    it: '« trouvé » without an offer is told so',
    ends: 'nothing',
    lines: [["c'est bon jai trouvé merci", /encore rien transmis/]],
  },
  {
    it: 'a human is one sentence away',
    ends: 'nothing',
    lines: [["jveux parler a quelqu'un pas a une machine", [/joindre une personne/, /3995/]]],
  },
  {
    it: 'a wish for erasure is told who sees to it',
    ends: 'nothing',
    lines: [['supprimez tout ce que vous avez sur moi', /faire effacer/]],
  },
  {
    it: 'a lonely « oui » starts nothing',
    ends: 'nothing',
    lines: [['oui', /Dites-moi ce que vous cherchez/]],
  },
  { it: 'nor does a lonely « 1 »', ends: 'nothing', lines: [['1', /Dites-moi ce que vous cherchez/]] },
]

describe('openings as artisans write them', () => {
  it.each(conversations)('$it', async ({ lines, ends }) => {
    const world = await talk()
    const [first, ...rest] = lines
    if (!first) throw new Error('no line')
    const artisan = world.artisan('Amina')
    await play(artisan, [[first[0], [/assistant automatique/, ...[first[1]].flat()]], ...rest])
    expect((await world.requests())[0]?.state ?? 'nothing').toBe(ends)
  })
})
