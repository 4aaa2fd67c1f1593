import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/domain/request.ts'
import { talk } from '../talk.ts'
import { type Line, play } from './play.ts'

/** Where a conversation ends: handed to the chamber or the employment service, kept as a draft, or at a door. */
type End =
  | { state: 'submitted' | 'draft'; kind: Kind; lead?: string; held: Record<string, unknown> }
  | 'nothing stored'

const cma = 'cma-dunkerque'
const ft = 'france-travail-dunkerque'
const valid: Line = ['je valide', /C’est transmis/]
const matched: Line = ['non merci', /Je valide/]

/** The hard openings of artisans about apprentices, dates and firms, by their number; even ones are the bot's. */
const conversations: [number: number, about: string, lines: Line[], ends: End][] = [
  [
    9,
    'an apprentice wanted for the new school year',
    [
      [
        'Slt on voudrai un aprentis en boucherie pr la rentrée',
        [/boucher/, /apprentissage/, /septembre 2027/, /diplôme/],
      ],
      ['cap', /en vue/],
      ['pas encore', /horaires/],
      ['35h, à partir de 7h', /formerait/],
      ['moi jai le cap et 18 ans de metier', /machines/],
      ['oui', [/inspection du travail/, /entreprise/]],
      ['Boucherie Dewaele, Hazebrouck, 4 salariés, 06 11 22 33 44', /propose des jeunes/],
      matched,
      valid,
    ],
    { state: 'submitted', kind: 'apprenticeship', lead: cma, held: { targetDiploma: 'CAP', tutorYears: 18 } },
  ],
  [
    11,
    'a nephew who is not yet sixteen',
    [
      [
        'le fils de ma soeur a 15 ans et 1/2 jai le droit de lembaucher comme aprenti ?',
        [/C’est possible dès 15 ans, s’il a terminé le collège/, /L6222-1/],
      ],
      ['Prendre un apprenti', [/15 ans et demi/, /de la famille/, /classe de 3e/, /métier/]],
      ['en boulangerie', /diplôme/],
      ['CAP boulanger', /À partir de quand/],
      ['à la rentrée', /horaires/],
      ['35h à partir de 6h pas le dimanche', /formerait/],
      ['ma femme elle a un bp et 12 ans de metier', /machines/],
      ['non', /entreprise/],
      ['Fournil Vandamme, Bergues, 2 salariés, 06 11 22 33 44', /Je valide/],
      valid,
    ],
    {
      state: 'submitted',
      kind: 'apprenticeship',
      lead: cma,
      held: { candidateAge: 15.5, candidateLink: 'family', candidateFound: true, tutor: 'ma femme' },
    },
  ],
  [
    13,
    'a minor in a bakery that begins at three',
    [
      [
        'on attaque a 3h ds le fournil, un mineur en aprentissage il peut venir a cette heure la ?',
        [/Pas avant 4 h/, /R3163-1/],
      ],
      [
        'bon bah je prends un apprenti boulanger et il commencera a 5h',
        [/dès 5 h/, /autorisation de l’inspecteur/],
      ],
      ['cap', /À partir de quand/],
      ['dès que possible', /en vue/],
      ['oui, il a 17 ans', /horaires/],
      ['35h', /formerait/],
      ['moi, 20 ans de metier', /machines/],
      ['le pétrin et le laminoir', [/pétrin, laminoir/, /entreprise/]],
      ['Fournil des Quais, Gravelines, 3 salariés, 06 11 22 33 44', /Je valide/],
      valid,
    ],
    {
      state: 'submitted',
      kind: 'apprenticeship',
      lead: cma,
      held: { earliestHour: '05:00', candidateAge: 17 },
    },
  ],
  [
    15,
    'a third apprentice beside two',
    [
      [
        'jai deja 2 jeunes en aprentissage ici, jai le droit a un de plus ?',
        [/au plus 2 apprentis/, /R6223-6/],
      ],
      [
        "oui j'en veux un 3e, cest ma femme qui le formera",
        [/ma femme/, /déjà 2/, /second maître/, /métier/],
      ],
      ['coiffeuse', /diplôme/],
      ['bp', /À partir de quand/],
      ['on finira ca demain', /gardé/],
    ],
    {
      state: 'draft',
      kind: 'apprenticeship',
      held: { apprenticesNow: 2, tutor: 'ma femme', targetDiploma: 'BP' },
    },
  ],
  [
    17,
    'the choice between two diplomas',
    [
      [
        'vaut mieu un cap ou un bp je sais pas trop, vous en pensez quoi',
        [/niveau 3/, /développeur de l’apprentissage/],
      ],
      ['ok alors un apprenti coiffeur', /diplôme/],
      ['le conseiller verra', /À partir de quand/],
      ['dès que possible', /en vue/],
      ['non', /horaires/],
      ['35h', /formerait/],
      ['moi, bp, 9 ans de métier', /entreprise/],
      ['Salon Manon, Bourbourg, 1 salarié, 06 11 22 33 44', /propose des jeunes/],
      ['oui', /Je valide/],
      valid,
    ],
    { state: 'submitted', kind: 'apprenticeship', lead: cma, held: { targetDiploma: null, matching: true } },
  ],
  [
    19,
    'whether there is a young person at hand',
    [
      ['vous auriez pas un ptit jeune a me trouver pr la coiffure', [/coiffeur/, /bienvenues/, /diplôme/]],
      ['cap', /À partir de quand/],
      ['à la rentrée', /en vue/],
      ['bah non', /horaires/],
      ['35 h', /formerait/],
      ['moi jai un bp et 6 ans de metier', /entreprise/],
      ['Salon Léa, Bray-Dunes, je suis seule, 06 11 22 33 44', /Je valide/],
      valid,
    ],
    { state: 'submitted', kind: 'apprenticeship', lead: cma, held: { matching: true, headcount: 0 } },
  ],
  [
    21,
    'the premium of former years',
    [
      [
        'la prime de 6000 balles pr un aprenti ca existe tjrs ?',
        [/L’aide va jusqu’à 5 000 €/, /6 000 €.*RQTH/],
      ],
      ['pourquoi ?', [/D6243-1/, /27 mars 2026/]],
      ['bon jen prends un, maçon', [/maçon/, /diplôme/]],
      ['cap, dès le 7 décembre', [/7 décembre 2026/, /en vue/]],
      ['stop, je dois y aller', /gardé|abandonne/],
    ],
    { state: 'draft', kind: 'apprenticeship', held: { trade: { rome: 'F1703' }, targetDiploma: 'CAP' } },
  ],
  [
    23,
    'eleven employees',
    [
      ['on est 11 a la boite, pr l’aide ca change qqchose ?', /Le nombre de salariés change-t-il l’aide/],
      ['oui', [/rien ne change en dessous de 250 salariés/, /décret n° 2026-168/]],
      ['pourquoi ?', [/D6243-1/, /03 53 01 00 59/]],
    ],
    'nothing stored',
  ],
  [
    25,
    'what the second year costs',
    [
      ['et la 2e année je débourse cb pour lui', [/39 % du SMIC/, /que pour la première année/]],
      ['d’où vous sortez ça', /D6243-2/],
      ['parler à quelqu’un', /03 53 01 00 59/],
    ],
    'nothing stored',
  ],
  [
    27,
    'the week after next Tuesday',
    [
      ['faudrait qu’il demarre mardi en huit', [/1er décembre 2026/, /métier/]],
      ['un couvreur en cdi', /heures/],
      ['35h de jour', /salaire/],
      ['2100 brut', /débutant/],
      ['deux ans d’expérience', /quotidien/],
      ['passer', /entreprise/],
      ['Toiture Dubois, Bergues, 06 11 22 33 44', /confiée/],
      ['oui', /Je valide/],
      valid,
    ],
    { state: 'submitted', kind: 'job-posting', lead: ft, held: { start: { date: '2026-12-01' } } },
  ],
  [
    29,
    'a start that may be some days later',
    [
      ['debut octobre ou fin octobre, je suis pas a 10 jours pres', [/octobre 2027, date souple/, /métier/]],
      ['un apprenti paysagiste', [/paysagiste/, /apprentissage/, /diplôme/]],
      ['bp, sur 2 ans', /en vue/],
      ['plus tard', /./],
    ],
    { state: 'draft', kind: 'apprenticeship', held: { start: { flexible: true }, contractMonths: 24 } },
  ],
  [
    31,
    'a week told by its days and hours',
    [
      ['mercredi au dimanche 4h30-12h', [/37 h 30 par semaine/, /du mercredi au dimanche/]],
      ['un boulanger en cdi', /À partir de quand/],
      ['dès que possible', /salaire/],
      ['2000 brut', /débutant/],
      ['débutant ok', /quotidien/],
      ['passer', /entreprise/],
      ['Fournil des Quais, Gravelines, 06 11 22 33 44', /confiée/],
      ['oui', /Je valide/],
      valid,
    ],
    { state: 'submitted', kind: 'job-posting', lead: ft, held: { weeklyHours: 37.5 } },
  ],
  [
    33,
    'a bakery of the quarter that closes, to take over',
    [
      [
        'je voudrai racheter la boulangerie de malo, le patron arrete',
        [/reprise/, /boulanger/, /Dunkerque/, /CAP, un BEP ou plus/],
      ],
      ['l’an prochain', /Où en êtes-vous/],
      ['jai deja vu le comptable', /diplôme/],
      ['oui', /un peu plus.*diplôme/],
      ['cap boulanger et 8 ans de metier', /situation/],
      ['salariée', /entreprise/],
      ['Le Fournil du Phare, 3 salariés, 06 11 22 33 44', /Je valide/],
      valid,
    ],
    {
      state: 'submitted',
      kind: 'business-project',
      lead: cma,
      held: { project: 'take-over', diplomaHeld: 'CAP boulanger', commune: { insee: '59183' } },
    },
  ],
  [
    35,
    'a salon without a diploma',
    [
      ['on peut ouvrir un salon de coif sans diplome ou pas', [/un BP ou un brevet de maîtrise/, /R121-2/]],
      ['je veux créer le mien', [/création/, /coiffeur/, /le CAP seul ne suffit pas/]],
      ['dans 6 mois', /Où en êtes-vous/],
      ['je prepare le dossier', /diplôme/],
      ['j’ai un CAP et 4 ans dans un salon', [/discuté/, /à confirmer avec votre conseiller/, /situation/]],
      ['au chomage', [/ACRE/, /commune/]],
      ['Dunkerque 06 11 22 33 44', /Je valide/],
      valid,
    ],
    { state: 'submitted', kind: 'business-project', lead: cma, held: { project: 'create', tradeYears: 4 } },
  ],
  [
    37,
    'a barber without a diploma, with an associate who has one',
    [
      ['un barber shop jai pas le cap, c faisable ?', /barbier compris, il faut un BP/],
      ['je voudrais me lancer quand meme', [/création/, /barbier/, /Pour quand/]],
      ['dans 6 mois', /Où en êtes-vous/],
      ['c’est une idée', /diplôme/],
      ['aucun, mais mon associé a le BP', [/encadre le travail tous les jours/, /situation/]],
      ['à mon compte', /commune/],
      ['Grande-Synthe 06 11 22 33 44', /Je valide/],
      valid,
    ],
    {
      state: 'submitted',
      kind: 'business-project',
      lead: cma,
      held: { diplomaHeld: 'Aucun', qualifiedEmployee: true, situation: 'self-employed' },
    },
  ],
  [
    39,
    'what a business is worth',
    [
      ['mon fond de commerce y vaut cb a votre avis', /Combien vaut mon fonds/],
      ['oui', [/Je ne sais pas l’estimer/, /conseiller création-transmission/]],
      ['je veux le vendre, une boucherie', [/cession/, /boucher/, /Pour quand/]],
      ['dans 6 mois', /repreneur/],
      ['non personne', /entreprise/],
      [
        'Boucherie Leroy, Loon-Plage, 2 salariés, 06 11 22 33 44',
        [/Vos salariés doivent savoir/, /Je valide/],
      ],
      valid,
    ],
    {
      state: 'submitted',
      kind: 'business-project',
      lead: cma,
      held: { project: 'hand-over', counterpartFound: false },
    },
  ],
]

describe('openings that are followed to their end', () => {
  it.each(conversations)('no. %i: %s', async (_, __, lines, ends) => {
    const world = await talk()
    await play(world.artisan('Amina'), lines)
    const [request, ...others] = await world.requests()
    expect(others).toEqual([])
    if (ends === 'nothing stored') return expect(request).toBeUndefined()
    const { held, ...about } = ends
    expect(request).toMatchObject(about)
    const values = Object.fromEntries(
      Object.entries(request?.given ?? {}).map(([slot, { value }]) => [slot, value]),
    )
    expect(values).toMatchObject(held)
  })
})
