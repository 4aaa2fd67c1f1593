import type { Dimension } from '../domain/figure.ts'
import type { Sheet } from './asked-words.ts'

const nouns: [Dimension, string][] = [
  ['project', 'types? de projets?'],
  ['contract', '(?:types? de |natures? de |sortes? de |genres? de )?contrats?'],
  [
    'family',
    "familles?(?: de metiers?)?|secteurs?(?: d'activites?)?|branches?|domaines?(?: d'activites?)?|filieres?",
  ],
  [
    'kind',
    'types?(?: de (?:demandes?|dossiers?|requetes?))?|natures?(?: de demandes?)?|genres?(?: de demandes?)?|categories?|sortes? de demandes?',
  ],
  ['trade', 'metiers?|professions?|corps de metiers?'],
  ['commune', 'communes?|villes?|localites?|lieux?|territoires?'],
  ['office', 'bureaux?|agences?|antennes?'],
  ['partner', 'partenaires?|structures?|organismes?|institutions?'],
  [
    'advisor',
    'conseillers?(?: (?:ou|et) conseilleres?)?|conseilleres?(?: (?:ou|et) conseillers?)?|agents?|collegues?',
  ],
  ['state', "etats?(?: d'avancement)?|statuts?|stades?|avancements?|etapes?"],
  ['motive', "(?:motifs?|raisons?|causes?)(?: (?:d'|de |des |d')(?:fin|cloture|fermeture))?|issues?"],
  ['means', '(?:moyens?|can(?:al|aux)|sources?|modes?)(?: de recrutement)?'],
  ['week', 'semaines?'],
  ['month', 'mois'],
  ['year', 'ans?|annees?'],
]
const article = "(?:le |la |les |l'|chaque |nos |mes )?"
const few = '(?:0*(?<few>\\d{1,2}) )?'
const first = '(?:principa(?:l|ux|les?) |premiere?s? )?'

/** How each may be asked for, for one of the nouns. */
const ways: ((noun: string) => string)[] = [
  // « commune par commune »
  (noun) => `${noun} par ${noun}`,
  // « répartition des motifs », « top 5 des métiers »
  (noun) =>
    `(?:repartition|ventilation|classement|palmares|decomposition|top) (?:0*(?<top>\\d{1,2}) )?(?:des |de |d'|du |par |entre |selon )?${article}${few}${noun}`,
  // « dans quelles communes », « quels sont les principaux motifs »
  (noun) =>
    `(?:dans |a |de |pour |sur |chez |par )?quel(?:le)?s? (?:sont |est )?${article}${few}${first}${noun}`,
  // « les métiers les plus demandés », « la commune qui a le plus d'offres »
  (noun) =>
    `(?:le |la |les |l')${few}${first}${noun} (?=(?:les? plus|la plus|les? moins|la moins|qui (?:a|ont|recrut\\w*|cherch\\w*|embauch\\w*|demand\\w*|suit|suivent|recoi\\w*)|avec le|ou il y a)\\b)`,
  // « réparties entre les conseillers »
  (noun) => `entre (?:tous |toutes )?(?:les |nos |ces |chaque )(?:differente?s )?${noun}`,
  // « offres/mois »
  (noun) => `/ ?${noun}`,
  // « par commune », « ventilé selon l'état », « pour chaque conseiller »
  (noun) =>
    `(?:(?:ventile|detaille?|classe|groupe|trie|reparti|decompose|eclate)\\w* (?:par|selon|entre) |par |selon |suivant |pour chaque |dans chaque |chaque |(?:pour |a |chez |dans )?chacune? d(?:es |e (?:nos |ces |mes ))|en fonction d[eu']? ?(?:la |l'|le )?)${article}${noun}`,
]
const patterns = ways.flatMap((way) =>
  nouns.map(([dimension, noun]) => ({
    dimension,
    pattern: new RegExp(`(?:\\b|(?=/))${way(`(?:${noun})(?![a-z])`)}`),
  })),
)
/** What is only said of figures that are counted apart. */
const spread =
  /\b(?:repartition|ventilation|decomposition|classement|palmares|detail|tableau|graphique|camembert)(?: (?:des?|du))?\b/
const rhythms: [Dimension, RegExp][] = [
  ['week', /\bhebdomadaires?\b/],
  ['month', /\bmensuel(?:le)?s?\b/],
  ['year', /\bannuel(?:le)?s?\b/],
]
const who =
  /\bqui (?:est-ce qui )?(?=(?:a|ont|suit|suivent|gere|gerent|traite|traitent|s'occupe)(?: (?:pris\w*|traite\w*|suivi\w*|clos\w*|pourvu\w*))? (?:le |la |les |du )?(?:plus|moins)\b)|^\W*qui (?=(?:suit|suivent|gere|gerent|traite|s'occupe) )/
/** « raisons des abandons » */
const motives = /^\W*(?:les |des |liste des )?(?:motifs?|raisons?|causes?)(?= (?:des? |d'))/
const whoDoesWhat = /\bqui (?:suit|fait|a|s'occupe de|gere|traite) quoi\b/
/** « où cherche-t-on des coiffeurs ? »; « où en sont-elles ? » asks for no place. */
const where =
  /^\W*(?:et )?(?:d')?ou (?:est-ce qu(?:e |'))?(?=(?:(?:on|nous) )?(?:y )?(?:cherch|recrut|embauch|demand|viennent|vient|se trouve|sont (?:situe|base|localise|les|nos|ces)|a-t-(?:on|il)|y a|avons))/
const why =
  /\b(?:pourquoi|pour quelles? raisons?|pour quels? motifs?)\b(?=.*\b(?:abandon|retir|annul|expir|clo[st]|termin))/
const how = /\b(?:comment|par quels? (?:moyens?|can(?:al|aux)|biais))\b(?=.*\bpourv)/
const most =
  /\b(?:(?:qui (?:a|ont|suit|suivent|recoi\w*|gere|recrute\w*|cherche\w*|embauche\w*|demande\w*) )?(?:le |la |les )plus(?: (?:de |d'|demande\w*|nombreu\w*|actifs?|actives?|charge\w*|sollicite\w*|represente\w*|recherche\w*|frequent\w*|important\w*|courant\w*|souvent)| ?(?=$|[?.!,#]|(?:en|a|au|aux|dans|sur|chez|cette|ce|pour) ))|(?:a|ont|suit|suivent|gere) (?:le |la |les )?plus (?:de |d'))/
const least =
  /\b(?:(?:qui (?:a|ont|suit|suivent|recoi\w*|gere|recrute\w*|cherche\w*) )?(?:le |la |les )moins(?: (?:de |d'|demande\w*|nombreu\w*|actifs?|actives?|charge\w*|sollicite\w*|represente\w*|recherche\w*|frequent\w*)| ?(?=$|[?.!,#]|(?:en|a|au|aux|dans|sur|chez|cette|ce|pour) ))|(?:a|ont|suit|suivent|gere) (?:le |la |les )?moins (?:de |d'))/

export interface AskedGrouping {
  by: Dimension | undefined
  order: 'most' | 'least' | undefined
  top: number | undefined
  /** A second way of counting apart, which is not done. */
  second: Dimension | undefined
}

/** Reads by what to count apart: « par commune », « répartition des motifs », « quels métiers », « qui a le plus de … ». */
export function readAskedGrouping(sheet: Sheet): AskedGrouping {
  const found: Dimension[] = []
  let top: number | undefined
  for (const { dimension, pattern } of patterns)
    for (let match = sheet.take(pattern); match; match = sheet.take(pattern)) {
      const number = match.groups?.few ?? match.groups?.top
      if (number) top = Number(number)
      if (!found.includes(dimension)) found.push(dimension)
    }
  for (const [dimension, pattern] of rhythms) if (sheet.take(pattern)) found.push(dimension)
  if (found.length === 0 && (sheet.take(who) || sheet.take(whoDoesWhat))) found.push('advisor')
  if (sheet.take(why) || (found.length === 0 && sheet.take(motives))) found.push('motive')
  if (sheet.take(how)) found.push('means')
  if (sheet.take(where)) found.push('commune')
  const order =
    found.length === 0 ? undefined : sheet.take(most) ? 'most' : sheet.take(least) ? 'least' : undefined
  const [by, second] = found
  if (by) while (sheet.take(spread));
  return { by, order, top, second }
}
