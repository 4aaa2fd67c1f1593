import { type Entry, fromPage, partners, ways } from './entry.ts'

export const handingOver: Entry[] = [
  fromPage(partners, {
    id: 'valeur-fonds',
    title: 'Combien vaut mon fonds ?',
    questions: ways(`
      mon fonds il vaut combien; à combien je peux vendre ma boulangerie; estimer mon entreprise; quel
      prix pour mon fonds de commerce; évaluation de ma boîte; ça vaut combien un salon de coiffure;
      prix de vente de mon affaire; à quel prix vendre mon salon; combien je peux tirer de mon
      affaire; vous pouvez estimer ma boulangerie; quelle valeur a mon commerce; comment faire estimer
      mon fonds; la valeur de ma boulangerie; combien je peux vendre mon affaire; prix d’un fonds de
      commerce; à combien estimer mon salon; estimation de ma boucherie; vendre à quel prix; connaître
      la valeur de mon entreprise; combien vaut ma boîte; une idée de ce que vaut mon commerce; à
      combien je peux vendre ma boutique; je la vends combien mon affaire; quel prix de vente pour mon
      salon
    `),
    answer:
      'Je ne sais pas l’estimer. Le conseiller création-transmission de la Chambre de métiers fait le diagnostic avec vous.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'ceder',
    title: 'Comment vendre ou transmettre mon entreprise ?',
    questions: ways(`
      comment vendre mon entreprise; je pars à la retraite comment je fais pour céder; comment trouver
      un repreneur; qui peut reprendre ma boîte; transmettre mon entreprise à mon fils; céder mon
      fonds comment ça se passe; qui m’aide à vendre mon commerce; je veux vendre qui peut m’aider; je
      veux arrêter et vendre ma boutique; vendre ma boulangerie comment m’y prendre; passer la main
      avant la retraite; je prends ma retraite qui m’aide à trouver un repreneur; comment transmettre
      ma boulangerie; trouver un acheteur pour mon salon; personne pour reprendre mon affaire; vendre
      mon fonds de commerce; céder mon entreprise; la cession comment ça marche; quelqu’un pour
      prendre la suite
    `),
    answer:
      'Le conseiller création-transmission de la Chambre de métiers vous accompagne : diagnostic, recherche d’un repreneur, formalités. Mieux vaut s’y prendre tôt.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'reprendre',
    title: 'Comment reprendre une entreprise ?',
    questions: ways(`
      comment reprendre une entreprise; où trouver une boulangerie à reprendre; je veux racheter un
      salon comment faire; vous avez des affaires à reprendre; liste des entreprises à vendre;
      racheter la boîte de mon patron comment ça se passe; avez-vous une liste de commerces à
      reprendre; reprendre un commerce comment faire; acheter un fonds de commerce; trouver une
      affaire à racheter; entreprises à céder; racheter une boulangerie; reprendre une boulangerie les
      étapes; les étapes pour reprendre un commerce; comment se passe une reprise; les étapes d’une
      reprise
    `),
    answer:
      'Le conseiller création-transmission de la Chambre de métiers connaît les entreprises à reprendre et vous accompagne. Vérifiez tôt si le métier demande un diplôme.',
    ask: 'cma',
    begins: 'business-project',
  }),
]
