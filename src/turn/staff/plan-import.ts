import type { BadLine, BadLineWhy, FirmsFile } from '../../csv/firms.ts'
import { newProspect } from '../../domain/prospect.ts'
import type { StaffFacts } from '../facts.ts'
import type { Fetched } from '../fetched.ts'
import type { PlanAnswer } from './plan.ts'
import type { PlanFacts } from './plan-learn.ts'
import type { PlanWish } from './plan-wish.ts'

const answer = (text: string, replies: string[] = []): PlanAnswer => ({
  say: [{ type: 'text', text, replies }],
  tell: [],
  requests: [],
  events: [],
})

/**
 * A list of firms that a coordinator sent joins the plan, whole or not at all: a file with bad lines brings nothing
 * until somebody says « importer quand même ». What stands in the plan already stays as it is there.
 */
export function importFirms(
  { staff, now }: StaffFacts,
  { file, anyway }: Extract<PlanWish, { says: 'file' }>,
  plan: PlanFacts,
): PlanAnswer {
  if (staff.advisor.role !== 'coordinator') return answer(onlyCoordinators)
  if (!plan.file) return answer(problems.unreachable)
  const { read, known } = plan.file
  if ('problem' in read) return answer(problemOf(read))
  const { firms, bad } = read
  if (bad.length > 0 && !anyway) {
    const lines = bad.slice(0, mostShown).map(badLine)
    const more = bad.length > mostShown ? [`… et ${bad.length - mostShown} autres.`] : []
    const goods = firms.length > 1 ? `les ${firms.length} bonnes lignes` : 'la bonne ligne'
    const anywayToo =
      firms.length > 0 ? `, ou écrivez « importer quand même » pour ne prendre que ${goods}` : ''
    const tail = `Rien n’est importé. Corrigez le fichier et renvoyez-le${anywayToo}.`
    const head = bad.length === 1 ? '**1 ligne ne va pas :**' : `**${bad.length} lignes ne vont pas :**`
    return {
      ...answer(
        [head, ...lines, ...more, tail].join('\n\n'),
        firms.length > 0 ? ['Importer quand même'] : [],
      ),
      memory: { plan: { asked: 'anyway', file } },
    }
  }
  if (firms.length === 0) return answer('Ce fichier ne contient aucune entreprise : rien n’est importé.')
  const fresh = firms.filter(({ siret }) => !known.has(siret))
  const refused = firms.filter(({ siret }) => known.get(siret) === 'do-not-contact').length
  const at = now.toISOString()
  return {
    ...answer(imported(fresh.length, firms.length - fresh.length - refused, refused, bad.length), [
      'Entreprises à voir',
      'Plan',
    ]),
    prospects: fresh.map((firm) => ({ prospect: newProspect(firm, at), expected: null })),
  }
}

const s = (count: number) => (count > 1 ? 's' : '')

function imported(fresh: number, known: number, refused: number, bad: number): string {
  const was = (count: number) => (count > 1 ? 'étaient' : 'était')
  return [
    fresh > 0
      ? `**${fresh} entreprise${s(fresh)} ajoutée${s(fresh)} au plan.**`
      : '**Rien à ajouter : toutes ces entreprises sont déjà dans le plan.**',
    known > 0 && fresh > 0 && `${known} y ${was(known)} déjà.`,
    refused > 0 &&
      `${refused} ne ${refused > 1 ? 'veulent' : 'veut'} plus être contactée${s(refused)} : ${refused > 1 ? 'elles restent' : 'elle reste'} de côté.`,
    bad > 0 && `${bad} ligne${s(bad)} laissée${s(bad)} de côté.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const mostShown = 10

const whys: Record<BadLineWhy, (detail: string) => string> = {
  quotes: () => 'des guillemets ouverts ne sont pas refermés',
  cells: (detail) => {
    const [found, expected] = detail.split('/')
    return `${found} cases au lieu de ${expected}`
  },
  'no-siret': () => 'pas de SIRET',
  siret: (detail) => `« ${detail} » n’est pas un SIRET (14 chiffres, le dernier vérifie les autres)`,
  'siret-rounded': (detail) =>
    `« ${detail} » : le tableur a arrondi le SIRET, mettez la colonne au format texte`,
  duplicate: (detail) => `même SIRET que la ligne ${detail}`,
  'no-name': () => 'pas de nom',
  commune: (detail) => `commune inconnue${detail ? ` : « ${detail} »` : ''}`,
  closed: () => 'établissement fermé selon l’Insee',
  withheld: () => 'personne opposée à la diffusion de ses données : on ne peut pas la démarcher',
}

/** « ligne 12 : pas de SIRET » */
function badLine({ from, to, why, detail }: BadLine): string {
  const where = from === to ? `ligne ${from}` : `lignes ${from} à ${to}`
  return `${where} : ${whys[why](detail)}`
}

type Unread = Extract<FirmsFile | Fetched, { problem: string }>
type Problem = Exclude<Unread['problem'], 'columns'>

const saveAsCsv = 'Dans Excel : Fichier, Enregistrer sous, « CSV UTF-8 ».'
const problems: Record<Problem, string> = {
  empty: 'Ce fichier est vide : rien n’est importé.',
  spreadsheet: `C’est un classeur, et je ne lis que le CSV. ${saveAsCsv}`,
  'web-page':
    'J’ai reçu une page web à la place du fichier. Cela arrive depuis certains téléphones : envoyez-le depuis un ordinateur.',
  binary: `Ce fichier n’est pas un tableau CSV. ${saveAsCsv}`,
  'too-long': 'Ce fichier a plus de 50 000 lignes : partagez-le en plusieurs.',
  'too-big': 'Ce fichier dépasse 2 Mo : partagez-le en plusieurs.',
  elsewhere: 'Ce fichier n’est pas dans Teams : joignez-le ici depuis votre ordinateur.',
  unreachable: 'Je n’ai pas pu lire le fichier. Renvoyez-le dans un instant.',
}

const columnNames = { siret: 'SIRET', name: 'nom', commune: 'commune' }

function problemOf(read: Unread): string {
  if (read.problem !== 'columns') return problems[read.problem]
  const missing = read.columns.map((column) => columnNames[column]).join(', ')
  return `Je ne trouve pas de colonne pour : **${missing}**. La première ligne nomme les colonnes, par exemple « siret;enseigne;activitePrincipale;codeCommune;codePostal;telephone ».`
}

const onlyCoordinators =
  'Seul un coordinateur peut importer une liste d’entreprises dans le plan : transmettez-lui ce fichier.'
