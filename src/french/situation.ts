import type { BusinessProject } from '../domain/answers/business-project.ts'
import { anywhere, wholeClause } from './clause.ts'
import type { Reader } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'

type Situation = NonNullable<BusinessProject['situation']>

const am = "(?:je suis|chui|chuis|je sui|jsuis|j'suis|suis|actuellement|etant|toujours|encore|deja|moi)"
const more = "(?: actuellement| encore| toujours| deja| en ce moment| aujourd'hui)*"

const sayings: Sayings<Situation> = [
  [
    anywhere(
      "(?:au|en|du) chomage|chomeu(?:r|se)|(?:inscrite?|inscription) (?:a|au|chez) (?:la |le )?(?:france[- ]travail|pole[- ]emploi|ft|mission locale)|demandeu(?:r|se)s? d'emploi|sans (?:emploi|travail|boulot)(?! pour)|(?:je (?:touche|percois)(?: encore| toujours| deja)?|fin de) (?:les |l'|le |mes )?(?:are|allocs?|allocations?|droits)(?: chomage)?|(?:j'? ?ai ete |on m'a |je viens d'etre |je suis )licenciee?|licenciee? (?:eco|economique|pour)|je (?:cherche|recherche) (?:du travail|un emploi)",
    ),
    'job-seeker',
  ],
  [anywhere(`${am}${more} (?:a la retraite|retraitee?)|(?:deja|jeune) retraitee?`), 'retired'],
  [
    anywhere(
      `${am}${more} (?:a mon compte|gerante?|patron(?:ne)?|artisane?|installee?|chef d'entreprise|independante?|auto-?entrepreneu(?:r|se)|micro-?entrepreneu(?:r|se)|commercante?|en (?:auto|micro)[- ]?entrep[a-z]*)(?! dans (?:un|2|deux|l'an))|(?:deja|toujours) a mon compte|a mon compte (?:depuis|a cote)|j'? ?ai (?:deja )?(?:mon|ma) (?:propre )?(?:entreprise|salon|boulangerie|boucherie|garage|atelier|boutique|auto-?entreprise|micro-?entreprise|boite) (?:depuis|a)`,
    ),
    'self-employed',
  ],
  [
    anywhere(
      `${am}${more} (?:en formation|etudiante?|(?:un |une )?apprentie?(?! (?:pour|a ))|en apprentissage|en alternance|lyceenne?|en (?:cap|bp|bac pro)|stagiaire|en reconversion|en stage)|je (?:passe|prepare|fais|termine|finis) (?:mon|un|le) (?:cap|bp|bac pro)(?![a-z])`,
    ),
    'student',
  ],
  [
    anywhere(
      `${am}${more} (?:salariee?|employee?|ouvriere?|en cdi|en cdd|en poste|en interim|interimaire|vendeuse|serveuse)(?! (?:a |et il|qui))|(?:salariee?|ouvriere?|employee?) (?:dans|chez|en cdi|boulang|coiff|bouch|macon|patiss|du|depuis)[a-z]*|je (?:travaille|bosse) (?:dans|chez|pour|en)(?! (?:mon|ma|notre)) (?:un|une|le|la|mon patron|l'|[a-z]+)|(?:en cdi|en poste) (?:dans|chez|actuellement|depuis)|j'? ?ai un (?:cdi|cdd)(?![a-z])|je suis [a-z]+ (?:chez (?!moi)[a-z]+|salariee?)|(?:mon|ma) patron(?:ne)?(?: actuel(?:le)?)? (?:vend|cede|part|prend|arrete|me)`,
    ),
    'employed',
  ],
  [anywhere('(?:au|le|touche le) rsa|en conge parental|(?:mere|pere) au foyer|femme au foyer'), 'other'],
  [wholeClause('(?:le )?chomage|chomeu(?:r|se)'), 'job-seeker', 0.9],
  [wholeClause('retraitee?'), 'retired', 0.9],
  [wholeClause('(?:il est |elle est )?salariee?'), 'employed', 0.9],
  [wholeClause('a mon compte'), 'self-employed', 0.9],
]

/** Reads what somebody lives on today: « je suis au chômage », « salarié boulanger », « déjà à mon compte ». */
export const readSituation: Reader<Situation> = (text) => saidIn(text, sayings)

const asked: Sayings<Situation> = [
  [
    anywhere("chomage|france[- ]travail|pole[- ]emploi|demandeu(?:r|se)s? d'emploi|sans emploi|licenciee?"),
    'job-seeker',
  ],
  [anywhere('retraitee?|a la retraite'), 'retired'],
  [
    anywhere(
      "a (?:mon|son) compte|independante?|gerante?|patron(?:ne)?|artisane?|(?:auto|micro)[- ]?entrep[a-z]*|chef d'entreprise",
    ),
    'self-employed',
  ],
  [anywhere('formation|etudiante?|apprentie?|apprentissage|alternance|lycee|reconversion|stage'), 'student'],
  [
    anywhere(
      '(?<!(?:mon|ma|mes|notre|nos|un|une|des|son|sa) )(?:salariee?|employee?|ouvriere?)|cdi|cdd|interim|en poste|je (?:travaille|bosse)',
    ),
    'employed',
  ],
  [wholeClause('autre(?: situation)?|rien|rien du tout|sans activite|rsa|conge parental'), 'other', 0.85],
]

/** The same where it was asked for: « chômage », « salarié ». */
export const readAskedSituation: Reader<Situation> = (text, clock) =>
  readSituation(text, clock) ?? saidIn(text, asked)
