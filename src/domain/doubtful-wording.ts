import type { WordingRule } from './wording-rules.ts'

/**
 * Wording that may stand in an ad where the job itself needs it (article L1133-1), and that readers will take for
 * something else. Sources: code du travail, L1132-1 and L1221-6, as in force in March 2026; public drafting guides.
 */
export const doubtfulRules: readonly WordingRule[] = [
  {
    criterion: 'expérience maximale',
    article: 'L1132-1',
    pattern:
      /(?:\d{1,2}|deux|trois|quatre|cinq|dix) (?:ans|annees?) d'experience (?:max\w*|au plus)|(?:max\w*|pas plus de) (?:\d{1,2}|deux|trois|cinq|dix) (?:ans|annees?) d'experience|experience (?:max\w*|de \d{1,2} ans max\w*)/g,
    why: 'Une expérience maximale écarte les plus âgés : elle vaut un critère d’âge.',
    instead: 'première expérience appréciée',
  },
  {
    criterion: 'langue maternelle',
    article: 'L1132-1',
    pattern:
      /langue maternelle(?: [a-z]+)?|(?:anglais|francais|allemand|neerlandais|native?) natif|native speaker/g,
    why: 'Demander une langue maternelle revient à demander une origine.',
    instead: 'langue parlée couramment',
  },
  {
    criterion: 'santé sans lien avec le poste',
    article: 'L1132-1',
    pattern:
      /(?:bonne |grande |forte )?(?:resistance|resistante?s?|resister) au stress|(?:excellente|parfaite|tres bonne) (?:condition|forme) physique|(?:bonne |grande )?robustesse|physiquement (?:robuste|solide|costaude?)|\bcostaude?s?\b/g,
    why: 'Ces mots parlent de la santé : ils ne tiennent que si le poste l’exige vraiment.',
    instead: 'port de charges, station debout, périodes d’affluence',
  },
  {
    criterion: 'âge sous-entendu',
    article: 'L1132-1',
    pattern:
      /(?<!(?:equipe|entreprise|structure|ambiance|clientele|maison|societe|cadre)s? (?:\w+ )?)\bjeunes? et (?:dynamiques?|motivee?s?)/g,
    why: '« Jeune » à propos de la personne se lit comme un critère d’âge.',
    instead: 'dynamique',
  },
  {
    criterion: 'présentation',
    article: 'L1132-1',
    pattern: /(?:tres |une )?(?:bonne|excellente) presentation(?! (?:exigee|physique|d[eu']))/g,
    why: '« Bonne présentation » se lit comme un critère d’apparence.',
    instead: 'tenue soignée',
  },
  {
    criterion: 'casier judiciaire',
    article: 'L1221-6',
    pattern: /casier (?:judiciaire )?(?:vierge|net)|(?:sans|pas de) casier/g,
    why: 'Le casier ne se demande que si la loi l’exige pour ce métier.',
    instead: null,
  },
]
