import type { ApprenticeshipSlot } from '../domain/answers/apprenticeship.ts'
import type { BusinessProjectSlot } from '../domain/answers/business-project.ts'
import type { JobPostingSlot } from '../domain/answers/job-posting.ts'
import type { Kind } from '../domain/request.ts'

type AnySlot = JobPostingSlot | ApprenticeshipSlot | BusinessProjectSlot

/** What people call an answer when they want to change it, and its slot. The first that fits counts. */
const slotWords: [RegExp, AnySlot][] = [
  [/diplome (?:du|de (?:son|mon|la)|de l') ?(?:tuteur|tutrice|maitre d'ap?prent?iss?age)/, 'tutorDiploma'],
  [/maitre d'ap?prent?iss?age|tuteur|tutrice/, 'tutor'],
  [/annees (?:de metier|d'experience)/, 'tradeYears'],
  [/nombre d'app?rentie?s?/, 'openings'],
  [/app?rentie?s? (?:deja la|actuels?|en cours)/, 'apprenticesNow'],
  [/heure (?:de debut|d'embauche|d'arrivee)|premiere heure/, 'earliestHour'],
  [/dimanches?/, 'sundays'],
  [/machines?/, 'machines'],
  [/age(?: du (?:jeune|candidat))?/, 'candidateAge'],
  [/lien(?: de parente| de famille)?/, 'candidateLink'],
  [/majeure?|mineure?/, 'ofAge'],
  [/autre contrat/, 'alternative'],
  [/jeune en vue/, 'candidateFound'],
  [/propositions?(?: de jeunes)?/, 'matching'],
  [/effectifs?/, 'headcount'],
  [/echeance|calendrier/, 'horizon'],
  [/avancement/, 'stage'],
  [/situation/, 'situation'],
  [/repreneur|acheteur/, 'counterpartFound'],
  [/type de projet/, 'project'],
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
export function slotNamed(words: string): AnySlot | undefined {
  return slotWords.find(([pattern]) =>
    new RegExp(`(?<![a-z])(?:${pattern.source})(?![a-z])`).test(words),
  )?.[1]
}

/** The same word says another slot of another kind: « le diplôme » of an apprenticeship is the one aimed at. */
const ofKind: Record<Kind, Partial<Record<AnySlot, AnySlot>>> = {
  'job-posting': { tradeYears: 'experience' },
  apprenticeship: { diploma: 'targetDiploma', tradeYears: 'tutorYears', horizon: 'start' },
  'business-project': {
    contractReason: 'reason',
    diploma: 'diplomaHeld',
    experience: 'tradeYears',
    start: 'horizon',
  },
}

/** The slot of a kind that `slotNamed` means there. */
export function slotIn(kind: Kind, slot: string): string {
  return Object.hasOwn(ofKind[kind], slot) ? (ofKind[kind][slot as AnySlot] ?? slot) : slot
}
