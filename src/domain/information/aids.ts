import { showDate, showEuros } from '../display.ts'
import { addDays } from '../paris-time.ts'
import { type AidCase, apprenticeAid, decreeFrom, decreeUntil, largeFirm } from '../rules/aid.ts'
import { type Entry, fromLabourCode, fromPage, partners, ways } from './entry.ts'

/** The amounts of the decree are for contracts that begin before its end. */
const untilDecreeEnds = addDays(decreeUntil, -1)

/** « 5 000 € » for a contract that begins on the day; what is not known is said so. */
function amount(at: string, other: Partial<AidCase> = {}): string {
  const aid = apprenticeAid({ level: 3, headcount: 5, start: at, ...other }).amount
  return aid === null ? 'un montant que je ne connais pas encore' : showEuros(aid)
}

export const aids: Entry[] = [
  {
    ...fromLabourCode('L6243-1, D6243-1 et D6243-2', {
      id: 'aide-apprenti',
      title: 'Quelle aide pour un apprenti ?',
      questions: ways(`
        la prime pour un apprenti elle existe encore; la prime de 6000 existe toujours; il y
        a des aides pour prendre un apprenti; aide de l’état apprentissage combien; je
        touche combien de prime si je prends un apprenti; les 6000 euros de l’apprentissage;
        prime à l’embauche d’un apprenti; aide unique apprentissage; subvention pour
        embaucher un apprenti; on a droit à quoi comme aides pour l’alternance; combien
        l’état verse pour un apprenti; y a-t-il toujours la prime apprentissage; aide pour
        prendre une apprentie; coup de pouce de l’état pour un apprenti; une aide financière
        pour embaucher un apprenti; la prime apprentissage est de combien; montant de l’aide
        pour un apprenti; l’aide exceptionnelle à l’apprentissage existe toujours; ai-je
        droit à une prime pour mon apprenti; que donne l’état pour un apprenti; prime pour
        un contrat d’apprentissage; aides financières alternance; y a une prime pour les
        apprentis; l’état aide les patrons qui prennent un apprenti; prime apprenti 2026; à
        quoi j’ai droit si je prends un apprenti; j’ai droit à quoi en embauchant un
        apprenti; embaucher un apprenti donne droit à quoi
      `),
      answer: (at) =>
        `L’aide va jusqu’à ${amount(at)}, la première année seulement, pour un diplôme jusqu’au bac et une entreprise de moins de ${largeFirm} salariés. C’est ${amount(at, { disability: true })} si l’apprenti a une RQTH (handicap reconnu).`,
      begins: 'apprenticeship',
    }),
    validUntil: untilDecreeEnds,
  },
  fromLabourCode('D6243-1 et D6243-2', {
    id: 'aide-conditions',
    title: 'Comment toucher l’aide à l’apprentissage ?',
    questions: ways(`
      comment je fais pour avoir la prime apprenti; les conditions pour avoir l’aide; quelles
      démarches pour toucher la prime; faut faire une demande pour l’aide apprenti; délai pour avoir
      l’aide de l’état; je n’ai pas reçu la prime de mon apprenti; elle est versée quand la prime; à
      qui demander l’aide pour l’apprenti; comment recevoir la prime de l’apprentissage; qu’est-ce que
      je dois faire pour toucher l’aide; quand arrive l’aide; où demander la prime; conditions pour
      toucher la prime; sous quelles conditions j’ai l’aide; qui verse la prime apprenti; faut remplir
      un dossier pour la prime; comment obtenir l’aide à l’apprentissage; je n’ai toujours rien reçu
      pour l’aide; la prime n’arrive pas; comment récupérer l’aide; où faire la demande de prime; la
      demande d’aide se fait où; la prime arrive au bout de combien de temps; au bout de combien de
      temps on touche la prime; la prime elle tombe quand; combien de temps pour recevoir l’aide;
      délai de versement de la prime; comment on fait pour toucher les 5000 euros; comment avoir les
      5000; pour les 5000 euros je fais quoi; comment toucher les 6000 euros de l’apprenti
    `),
    answer:
      'Le contrat doit partir à l’OPCO au plus tard 6 mois après sa signature. L’aide n’est pas versée deux fois pour le même apprenti et le même diplôme.',
    ask: 'opco',
  }),
  fromLabourCode('D6243-2', {
    id: 'aide-deuxieme-annee',
    title: 'Y a-t-il une aide la 2e année d’apprentissage ?',
    questions: ways(`
      la prime la deuxième année; j’ai encore droit à l’aide en année 2; aide apprenti 2e et
      3e année; l’aide c’est que la première année; la prime c’est tous les ans; l’aide dure
      combien de temps; l’aide pendant tout le contrat; je touche la prime aussi la deuxième
      année; la prime continue la deuxième année; l’aide est renouvelée la 2e année; plus
      d’aide après la première année; aide pour l’année 2; la 2e année l’état donne encore
      quelque chose; l’état verse quelque chose la deuxième année d’apprentissage; en deuxième
      année l’aide de l’état existe encore
    `),
    answer: 'L’aide de l’État ne vaut que pour la première année du contrat.',
  }),
  fromLabourCode('D6243-2', {
    id: 'aide-rupture',
    title: 'Que devient l’aide si le contrat s’arrête ?',
    questions: ways(`
      faut rembourser la prime s’il part avant la fin; l’aide si l’apprenti arrête au bout de 3 mois;
      rupture du contrat et prime apprenti; je garde l’aide si on casse le contrat; contrat de moins
      d’un an aide au prorata; il s’en va je dois rendre l’aide; l’apprenti part en cours d’année que
      devient l’aide; prime à rembourser si l’apprenti démissionne; je dois rendre la prime s’il
      arrête; on garde la prime si le jeune part au bout de trois mois
    `),
    answer:
      'L’aide suit la durée du contrat : pour moins d’un an, elle est calculée au prorata. Pour un contrat rompu en cours d’année, confirmez avec votre conseiller.',
    certain: false,
  }),
  {
    ...fromPage('décret n° 2026-168 du 6 mars 2026', {
      id: 'aide-bts',
      title: 'Quelle aide pour un apprenti en BTS ou en licence ?',
      begins: 'apprenticeship',
      questions: ways(`
        aide pour un apprenti bts; la prime pour un bac+2; apprenti en licence il y a une aide; prime
        apprentissage niveau 5; aide master ou licence pro alternance; et pour un bts c’est combien
        l’aide; prime pour un apprenti en bts; aide pour bac+2 ou bac+3; un étudiant en licence quelle
        prime; apprenti niveau bac+5 aide
      `),
      answer: (at) =>
        `Moins de ${largeFirm} salariés : ${amount(at, { level: 5 })} pour un BTS, ${amount(at, { level: 6 })} pour une licence ou un master, la première année. C’est pour les contrats conclus depuis le ${showDate(decreeFrom)} et commencés avant le ${showDate(decreeUntil)}.`,
      ask: 'cma',
    }),
    validUntil: untilDecreeEnds,
  },
  {
    ...fromPage('art. D6243-2 du code du travail ; décret n° 2026-168 du 6 mars 2026', {
      id: 'aide-handicap',
      title: 'Quelle aide pour un apprenti handicapé ?',
      begins: 'apprenticeship',
      questions: ways(`
        apprenti handicapé aide; apprenti rqth prime; embaucher un apprenti en situation de
        handicap; il a une reconnaissance travailleur handicapé ça change quoi pour
        l’apprentissage; rqth apprentissage limite d’âge; apprenti en situation de handicap
        quelle aide; prime handicap apprentissage; rqth aide majorée apprenti; il est
        travailleur handicapé; elle a une reconnaissance travailleur handicapé; il a la rqth
      `),
      answer: (at) =>
        `Avec une RQTH : aide de ${amount(at, { disability: true })} la première année, pas de limite d’âge, et un contrat qui peut durer jusqu’à 4 ans.`,
      ask: 'cma',
    }),
    validUntil: untilDecreeEnds,
  },
  fromPage('décret n° 2026-168 du 6 mars 2026', {
    id: 'aide-2027',
    title: 'L’aide existera-t-elle encore en 2027 ?',
    begins: 'apprenticeship',
    questions: ways(`
      la prime en 2027; l’aide apprenti l’année prochaine; ça continue les aides en 2027; les aides à
      l’apprentissage vont s’arrêter; contrat en janvier 2027 quelle prime; si je signe l’an prochain
      j’ai l’aide; la prime existera en 2027; l’an prochain il y aura encore la prime; aide apprenti
      pour la rentrée 2027; les aides s’arrêtent fin 2026
    `),
    answer: `Les montants du décret valent pour les contrats commencés avant le ${showDate(decreeUntil)}. Pour la suite, je n’ai pas de texte.`,
    certain: false,
  }),
  {
    ...fromPage('art. D6243-1 du code du travail ; décret n° 2026-168 du 6 mars 2026', {
      id: 'effectif-aide',
      title: 'Le nombre de salariés change-t-il l’aide ?',
      begins: 'apprenticeship',
      questions: ways(`
        avec 11 salariés qu’est-ce qui change; on est 15 dans la boîte ça change quelque chose; l’aide
        dépend du nombre de salariés; effectif et prime apprenti; je suis tout seul sans salarié j’ai
        droit à l’aide; à partir de combien de salariés on n’a plus la prime; plus de 10 salariés
        qu’est-ce qui change; entreprise de moins de 250 salariés aide; la prime est pareille avec 12
        salariés; l’aide change selon l’effectif; nous sommes 20 salariés est-ce que j’ai l’aide; avec
        8 salariés j’ai droit à la même aide; la taille de l’entreprise change la prime; le nombre
        d’employés joue sur l’aide; petite entreprise prime apprenti; nous sommes onze ça change quoi;
        moins de 10 salariés aide apprenti; seuil de salariés pour l’aide
      `),
      answer: (at) =>
        `Pour l’aide à l’apprentissage, rien ne change en dessous de ${largeFirm} salariés : elle va jusqu’à ${amount(at)} la première année. Au-delà, elle est plus basse et dépend d’un quota d’apprentis.`,
      ask: 'cma',
    }),
    validUntil: untilDecreeEnds,
  },
  fromPage(partners, {
    id: 'aides-embauche',
    title: 'Quelles aides pour embaucher un salarié ?',
    questions: ways(`
      des aides pour embaucher en cdi; aide à l’embauche d’un salarié; il y a une prime si je prends
      un chômeur; aide pour embaucher un demandeur d’emploi; subvention pour recruter; prime à
      l’embauche cdd; quelles aides si j’embauche un chômeur en cdi; quelles aides pour recruter
      quelqu’un; prime pour embaucher un jeune en cdi; j’embauche un chômeur ai-je une aide; aide de
      france travail pour recruter; une aide pour un premier salarié; aide premier salarié; j’embauche
      mon premier salarié quelles aides; prime pour une première embauche; aide pour recruter; on
      touche quoi si on embauche
    `),
    answer:
      'Cela dépend de la personne et du contrat. France Travail fait le point avec vous, par exemple sur une formation avant l’embauche (POEI) ou une immersion.',
    ask: 'france-travail',
    certain: false,
  }),
]
