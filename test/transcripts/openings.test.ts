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
    it: 'an apprentice for September is a request for the chamber',
    ends: 'submitted',
    lines: [
      ["J'aimerai prendre un aprenti boucher pour septembre", [/boucher/, /apprentissage/, /septembre 2027/]],
      ['je sais pas', /en vue/],
      ['pas encore', /horaires/],
      ['35h', /formerait/],
      ['je sais pas', /machines/],
      ['non', /entreprise/],
      ['Boucherie Dewaele, Hazebrouck, 06 11 22 33 44', /propose des jeunes/],
      ['oui', /Je valide/],
      ['je valide', [/C’est transmis : APP-/, /Chambre de métiers/]],
    ],
  },
  {
    it: 'a nephew of fifteen and a half is answered with the rule, and nothing is stored',
    ends: 'nothing',
    lines: [
      [
        'est ce que je peu prendre mon neveu il a 15 ans et demi',
        [/Oui, dès 15 ans, s’il a terminé le collège/, /L6222-1/],
      ],
    ],
  },
  {
    it: 'the early hour of a minor is answered with the rule of bakeries',
    ends: 'nothing',
    lines: [['il commence a 3h du mat cest possible un apprenti mineur ?', [/Pas avant 4 h/, /R3163-1/]]],
  },
  {
    it: 'a third apprentice is answered with the ceiling of each tutor',
    ends: 'nothing',
    lines: [["j'en ai deja deux, je peux en prendre un 3eme ?", [/au plus 2 apprentis/, /R6223-6/]]],
  },
  {
    it: 'advice on a diploma says what the two are, and whose advice it is',
    ends: 'nothing',
    lines: [
      [
        "cap ou bp jsais pas trop, qu'est ce que vous conseillez",
        [/niveau 3/, /développeur de l’apprentissage/],
      ],
    ],
  },
  {
    it: 'a young person for hairdressing is a wish for an apprentice',
    ends: 'draft',
    lines: [['vous avez pas un jeune sous la main pour la coiffure', [/coiffeur/, /diplôme/]]],
  },
  {
    it: 'the old premium is answered with today’s aid',
    ends: 'nothing',
    lines: [['la prime de 6000 elle existe encore ou pas', [/jusqu’à 5 000 €/, /6 000 €.*RQTH/]]],
  },
  {
    it: 'eleven employees « sa change koi » is answered: nothing below 250',
    ends: 'nothing',
    lines: [['jai 11 salariés sa change koi', /rien ne change en dessous de 250 salariés/]],
  },
  {
    it: 'the cost of the second year is answered, without the aid of the first',
    ends: 'nothing',
    lines: [['Je paye quoi la 2ème année', [/39 % du SMIC/, /que pour la première année/]]],
  },
  {
    it: '« lundi en huit » is a week after Monday',
    ends: 'draft',
    lines: [
      ['un plombier en cdi', /plombier/],
      ['lundi en huit', /30 novembre 2026/],
    ],
  },
  {
    it: 'a flexible start is noted as flexible',
    ends: 'draft',
    lines: [['mi octobre ou debut novembre je suis pas a 1 semaine pres', [/octobre 2027/, /souple/]]],
  },
  {
    it: 'a schedule gives its hours a week',
    ends: 'draft',
    lines: [['du mardi au samedi 4h-11h30', [/37 h 30 par semaine/, /du mardi au samedi/]]],
  },
  {
    it: 'taking over a bakery is no job posting: a project begins',
    ends: 'draft',
    lines: [
      [
        'Je veux reprendre la boulangerie de rosendael elle ferme',
        [/reprise d’entreprise/, /boulanger/, /Dunkerque/],
      ],
    ],
  },
  {
    it: 'a diploma to open a salon is answered: BP or BM',
    ends: 'nothing',
    lines: [
      ['faut il un diplome pour ouvrir un salon de coiffure', [/un BP ou un brevet de maîtrise/, /R121-2/]],
    ],
  },
  {
    it: 'a barber shop without a diploma is answered the same, and is no offer',
    ends: 'nothing',
    lines: [["barber shop sans cap c'est jouable ?", /barbier compris, il faut un BP/]],
  },
  {
    it: 'what a business is worth is the chamber’s to answer',
    ends: 'nothing',
    lines: [['combien ça vaut mon fonds', /conseiller/]],
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
