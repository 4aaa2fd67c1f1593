import { type Entry, fromPage, partners } from './entry.ts'

export const handingOver: Entry[] = [
  fromPage(partners, {
    id: 'valeur-fonds',
    title: 'Combien vaut mon fonds ?',
    questions: [
      'mon fonds il vaut combien',
      'à combien je peux vendre ma boulangerie',
      'estimer mon entreprise',
      'quel prix pour mon fonds de commerce',
      'évaluation de ma boîte',
      'ça vaut combien un salon de coiffure',
      'prix de vente de mon affaire',
      'à quel prix vendre mon salon',
      'combien je peux tirer de mon affaire',
      'vous pouvez estimer ma boulangerie',
      'quelle valeur a mon commerce',
    ],
    answer:
      'Je ne sais pas l’estimer. Le conseiller création-transmission de la Chambre de métiers fait le diagnostic avec vous.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'ceder',
    title: 'Comment vendre ou transmettre mon entreprise ?',
    questions: [
      'comment vendre mon entreprise',
      'je pars à la retraite comment je fais pour céder',
      'comment trouver un repreneur',
      'qui peut reprendre ma boîte',
      'transmettre mon entreprise à mon fils',
      'céder mon fonds comment ça se passe',
      'qui m’aide à vendre mon commerce',
      'je veux vendre qui peut m’aider',
      'je veux arrêter et vendre ma boutique',
      'vendre ma boulangerie comment m’y prendre',
      'passer la main avant la retraite',
    ],
    answer:
      'Le conseiller création-transmission de la Chambre de métiers vous accompagne : diagnostic, recherche d’un repreneur, formalités. Mieux vaut s’y prendre tôt.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'reprendre',
    title: 'Comment reprendre une entreprise ?',
    questions: [
      'comment reprendre une entreprise',
      'où trouver une boulangerie à reprendre',
      'je veux racheter un salon comment faire',
      'vous avez des affaires à reprendre',
      'liste des entreprises à vendre',
      'racheter la boîte de mon patron comment ça se passe',
    ],
    answer:
      'Le conseiller création-transmission de la Chambre de métiers connaît les entreprises à reprendre et vous accompagne. Vérifiez tôt si le métier demande un diplôme.',
    ask: 'cma',
    begins: 'business-project',
  }),
]
