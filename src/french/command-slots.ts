import type { JobPostingSlot } from '../domain/answers/job-posting.ts'

/** What people call an answer when they want to change it, and its slot. The first that fits counts. */
const slotWords: [RegExp, JobPostingSlot][] = [
  [/motif|raison du cdd/, 'contractReason'],
  [/duree (?:du|de ce) (?:contrat|cdd)|(?:nombre|combien) de mois/, 'contractMonths'],
  [/salaires?|pay[er]?|paie|remuneration|brut|net/, 'pay'],
  [
    /nombre d'heures|temps de travail|duree (?:hebdo|du travail)|heures par semaine|volume horaire/,
    'weeklyHours',
  ],
  [/horaires?|planning|emploi du temps|jours? de travail/, 'schedule'],
  [/heures?/, 'weeklyHours'],
  [/contrat|cdi|cdd/, 'contract'],
  [/date|debut|demarrage|prise de poste/, 'start'],
  [/intitule|titre/, 'title'],
  [/nombre de (?:postes?|personnes?|salaries?)/, 'openings'],
  [/metier|poste/, 'trade'],
  [/experience/, 'experience'],
  [/diplomes?|niveau/, 'diploma'],
  [/permis/, 'licence'],
  [/missions?|taches?|activites?/, 'tasks'],
  [/profil|qualites?/, 'profile'],
  [/avantages?|primes?|mutuelle/, 'benefits'],
  [/siret|siren/, 'siret'],
  [/(?:adresse )?(?:e-?)?mails?|courriel|adresse electronique/, 'email'],
  [/tel(?:ephone)?|portable|numeros?|mobile/, 'phone'],
  [/ville|commune|lieu|adresse|code postal|localite/, 'commune'],
  [/nom|entreprise|enseigne|societe|raison sociale/, 'firmName'],
  [/confiee?|conseillers?/, 'entrusted'],
]

/** The words of every slot, as one alternative for a larger pattern. */
export const anySlot = slotWords.map(([words]) => words.source).join('|')

/** The slot that folded words name. */
export function slotNamed(words: string): JobPostingSlot | undefined {
  return slotWords.find(([pattern]) =>
    new RegExp(`(?<![a-z])(?:${pattern.source})(?![a-z])`).test(words),
  )?.[1]
}
