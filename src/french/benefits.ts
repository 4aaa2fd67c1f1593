import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'

/** What a firm may offer beside pay, as it is said and as it is written in a posting. */
const benefits: [RegExp, string][] = [
  [/\bmutuelle(?! obligatoire refus)/, 'Mutuelle'],
  [/\bprevoyance\b/, 'Prévoyance'],
  [/\b(?:paniers?(?: repas)?|primes? (?:de )?panier|indemnites? (?:de )?(?:panier|repas))\b/, 'Panier repas'],
  [/\b(?:tickets?|titres?|cheques?)[ -](?:restau[a-z]*|resto|repas)/, 'Tickets restaurant'],
  [/\brepas (?:offerts?|compris|sur place|du midi|pris en charge|fournis?)|\bnourri[es]*\b/, 'Repas offert'],
  [/\b(?:13 ?(?:e|eme|ieme|°)? ?mois|treizieme mois|0+13 mois)/, '13e mois'],
  [/\b(?:14 ?(?:e|eme)? ?mois)/, '14e mois'],
  [/\blog(?:e[es]*|ement(?: (?:possible|fourni|de fonction|offert|propose|assure))?)(?![a-z])/, 'Logement'],
  [
    /\bprimes?(?! d[e'] (?:6000|l'etat|embauche de l'etat)| ?(?:de )?panier)(?: (?:de |d'|sur |annuelle|mensuelle|au|en )?(?:fin d'annee|noel|resultats?|objectifs?|rendement|vacances|anciennete|assiduite|habillage|transport|nuit|dimanche|chantier|salissure|exceptionnelles?))?/,
    'Primes',
  ],
  [/\binteressement\b/, 'Intéressement'],
  [/(?<!votre |la |sa )\bparticipation\b(?! (?:a|au|aux|active))/, 'Participation'],
  [
    /\b(?:vehicule|voiture|camion(?:nette)?|fourgon|utilitaire) (?:de (?:service|fonction|societe)|d'entreprise|fourni[e]?|mis a disposition)/,
    'Véhicule fourni',
  ],
  [
    /\b(?:comite d'entreprise|avantages? c\.?s?\.?e\b|cse\b|\bce\b(?= (?:avantageux|interessant)))/,
    'Avantages du comité',
  ],
  [
    /\b(?:tenues?|vetements?|epi|outillage|caisse a outils) (?:de travail )?(?:fourni[es]*|offert[es]*)/,
    'Tenue ou outillage fournis',
  ],
  [
    /\b(?:frais de )?(?:transports?|deplacements?|trajets?|essence) (?:rembours[a-z]*|pris en charge|payes?)/,
    'Frais de transport',
  ],
  [/\bheures supp?(?:lementaires)?\.? (?:payees|majorees|remunerees)/, 'Heures supplémentaires payées'],
  [/\b(?:2|deux|0*2) (?:jours|j) de repos (?:consecutifs|d'affilee|par semaine)/, 'Deux jours de repos'],
  [/\b(?:rtt|5 ?(?:e|eme) semaine)\b/, 'RTT'],
]
const refused = /(?:pas de|sans|aucune?|ni|pas d') ?$/
const joint = /^(?:[ ,;+/.&\n*•-]|et|plus|avec|le|la|les|une?|des)*$/

/**
 * Reads what the firm offers beside pay, each in its usual wording. The words are those from the first to the
 * last where nothing else stands between them, else those of the first.
 */
export const readBenefits: Reader<string[]> = (text) => {
  const folded = fold(text)
  const found = benefits
    .flatMap(([pattern, label]) => {
      const match = pattern.exec(folded)
      const kept = match && !refused.test(folded.slice(Math.max(0, match.index - 10), match.index))
      return kept ? [{ at: match.index, end: match.index + match[0].length, label }] : []
    })
    .sort((a, b) => a.at - b.at)
  const [first] = found
  if (!first) return undefined
  let end = first.end
  for (const one of found) if (one.at >= end && joint.test(folded.slice(end, one.at))) end = one.end
  const labels = [...new Set(found.map(({ label }) => label))].slice(0, 12)
  return reading(text, first.at, end - first.at, labels, 1)
}
