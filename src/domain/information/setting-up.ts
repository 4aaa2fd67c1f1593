import { type Entry, fromPage, ways } from './entry.ts'

const crafts = (articles: string) => `art. ${articles} du code de l’artisanat`
const guichet = 'nomenclature du guichet unique'

export const settingUp: Entry[] = [
  fromPage(crafts('R121-2'), {
    id: 'qualification-coiffure',
    title: 'Faut-il un diplôme pour ouvrir un salon de coiffure ?',
    questions: ways(`
      il faut quel diplôme pour ouvrir un salon de coiffure; ouvrir un salon de coiffure avec un cap;
      un barber shop sans cap c’est permis; devenir barbier à mon compte sans diplôme; le bp est
      obligatoire pour ouvrir un salon; brevet professionnel coiffure pour s’installer; coiffeur à mon
      compte quelle qualification; je peux ouvrir un barber sans diplôme; se mettre à son compte en
      coiffure avec le bp; un cap suffit pour ouvrir un salon; coiffeuse indépendante diplôme
      obligatoire; je suis coiffeuse avec un cap puis-je m’installer; coiffeur à domicile avec un cap;
      il faut le bp coiffure pour s’installer; ouvrir un barber shop quel diplôme; être barbier faut
      un diplôme; diplôme obligatoire salon de coiffure; reprendre un salon sans bp; gérer un salon
      sans être coiffeur; brevet professionnel obligatoire salon
    `),
    answer:
      'En salon, barbier compris, il faut un BP ou un brevet de maîtrise de coiffure, à vous ou à un salarié qui encadre le travail. Sans diplôme, trois ans de métier : à voir avec un conseiller.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(`${crafts('L121-1, R121-1 et R121-3')} ; ${guichet}`, {
    id: 'qualification-alimentation',
    title: 'Faut-il un diplôme pour ouvrir une boulangerie ou une boucherie ?',
    questions: ways(`
      faut un cap pour ouvrir une boulangerie; ouvrir une boucherie sans diplôme; je peux être
      pâtissier à mon compte sans cap; diplôme pour ouvrir une poissonnerie; reprendre une boulangerie
      sans être boulanger; glacier faut-il une qualification; boulanger indépendant diplôme
      obligatoire; un cap est obligatoire pour ouvrir une boucherie; est-il obligatoire d’avoir un cap
      pour ouvrir une boucherie; diplôme obligatoire pour être boulanger à son compte; devenir
      pâtissier indépendant sans cap; ouvrir une charcuterie quel diplôme; reprendre une boucherie sans diplôme; je ne suis pas boulanger je peux ouvrir une
      boulangerie
    `),
    answer:
      'Boulangerie, pâtisserie, boucherie, charcuterie, poissonnerie et glaces demandent un CAP du métier, ou trois ans d’expérience, à vous ou à un salarié qui encadre le travail.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(`${crafts('L121-1, R121-1 et R121-3')} ; ${guichet}`, {
    id: 'qualification-batiment',
    title: 'Faut-il un diplôme pour s’installer dans le bâtiment ?',
    questions: ways(`
      me mettre à mon compte en maçonnerie sans diplôme; faut un cap pour être plombier à son compte;
      électricien auto-entrepreneur quelle qualification; peintre à mon compte sans cap; monter une
      boîte de bâtiment sans diplôme; couvreur faut-il un diplôme pour s’installer; plombier
      indépendant un cap est exigé; maçon à son compte diplôme obligatoire; électricien faut quoi pour
      s’installer; m’installer comme carreleur sans cap; devenir maçon à son compte diplôme; faut un
      diplôme pour être électricien à son compte; chauffagiste indépendant qualification; menuisier à
      mon compte diplôme obligatoire; auto-entrepreneur plaquiste sans diplôme; qualification pour
      s’installer plombier; créer une entreprise de peinture sans cap
    `),
    answer:
      'Les métiers du bâtiment, des réseaux et du chauffage demandent un CAP du métier, ou trois ans d’expérience, à vous ou à un salarié qui encadre le travail.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(`${crafts('L121-1, R121-1 et R121-3')} ; ${guichet}`, {
    id: 'qualification-garage',
    title: 'Faut-il un diplôme pour ouvrir un garage ?',
    questions: ways(`
      ouvrir un garage sans diplôme; faut un cap mécanique pour ouvrir un garage; carrossier à mon
      compte quelle qualification; réparer des voitures à mon compte faut-il un diplôme; mécanicien
      auto-entrepreneur diplôme; garagiste diplôme obligatoire; un cap obligatoire pour ouvrir un
      garage; devenir garagiste sans diplôme; mécanicien à son compte quel diplôme; ouvrir une
      carrosserie diplôme; réparer des motos à mon compte
    `),
    answer:
      'Réparer des véhicules ou des machines demande un CAP du métier, ou trois ans d’expérience, à vous ou à un salarié qui encadre le travail.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(`${crafts('L121-1, R121-1 et R121-3')} ; ${guichet}`, {
    id: 'qualification-esthetique',
    title: 'Faut-il un diplôme pour ouvrir un institut de beauté ?',
    questions: ways(`
      ouvrir un institut sans diplôme d’esthéticienne; faut un cap esthétique pour s’installer;
      esthéticienne à domicile quel diplôme; soins esthétiques qualification obligatoire; cils et
      sourcils faut-il un cap; esthéticienne indépendante diplôme obligatoire; devenir esthéticienne à
      mon compte diplôme; ouvrir un institut faut quoi; épilation à domicile diplôme; institut de
      beauté sans cap
    `),
    answer:
      'Les soins esthétiques demandent un CAP du métier, ou trois ans d’expérience, à vous ou à une salariée qui encadre le travail. Pour l’onglerie seule, demandez à un conseiller.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(`${crafts('L121-1, R121-1 et R121-3')} ; ${guichet}`, {
    id: 'qualification',
    title: 'Faut-il un diplôme pour s’installer comme artisan ?',
    questions: ways(`
      faut-il un diplôme pour s’installer; quels métiers demandent un diplôme; qualification
      obligatoire pour être artisan; métier réglementé c’est quoi; je peux m’installer sans diplôme;
      liste des métiers réglementés; se mettre à son compte sans cap; mon activité est réglementée;
      quels métiers sont réglementés; mon métier est-il réglementé; diplôme obligatoire pour être
      artisan; faut-il un cap pour se lancer; qualification pour s’installer; s’installer à son compte
      sans diplôme; les métiers où il faut un diplôme; c’est lesquels les métiers avec diplôme
      obligatoire; liste des métiers où le diplôme est obligatoire
    `),
    answer:
      'Pour les métiers réglementés, oui : un CAP du métier, ou trois ans d’expérience. Ce sont surtout le bâtiment, l’alimentation, la réparation de véhicules, la coiffure et les soins esthétiques.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(guichet, {
    id: 'qualification-libre',
    title: 'Quels métiers ne demandent pas de diplôme pour s’installer ?',
    questions: ways(`
      faut un diplôme pour être fleuriste; ouvrir une cordonnerie sans diplôme; onglerie
      faut-il un diplôme; tatoueur à mon compte qualification; couturière à mon compte faut-il
      un diplôme; ouvrir un pressing sans diplôme; photographe à mon compte diplôme; métiers
      sans diplôme obligatoire; pas besoin de diplôme pour s’installer; ouvrir une boutique de
      fleurs sans diplôme; prothésiste ongulaire faut un diplôme; retoucheuse à mon compte
      diplôme; photographe sans diplôme; métiers non réglementés; pizzaiolo il faut un
      diplôme; des métiers où on peut s’installer sans diplôme; quels métiers s’installer sans
      diplôme; métiers artisanaux accessibles sans diplôme
    `),
    answer:
      'Fleuriste, cordonnier, couturier, pressing, photographe ou onglerie ne sont pas dans la liste des métiers réglementés. D’autres règles peuvent s’y ajouter.',
    ask: 'cma',
    certain: false,
    begins: 'business-project',
  }),
  fromPage(crafts('R121-3'), {
    id: 'experience-sans-diplome',
    title: 'L’expérience remplace-t-elle le diplôme pour s’installer ?',
    questions: ways(`
      j’ai pas de diplôme mais dix ans de métier je peux m’installer; l’expérience remplace le
      diplôme; trois ans d’expérience à la place du cap; j’ai toujours travaillé dans le métier sans
      cap je peux ouvrir; faire reconnaître mon expérience pour m’installer; quinze ans de métier sans
      diplôme je peux ouvrir; je travaille dans le métier depuis dix ans sans diplôme puis-je ouvrir;
      l’expérience suffit pour s’installer; j’ai de l’expérience mais pas le cap; expérience à la
      place du diplôme; sans diplôme mais dix ans de boulange je peux m’installer; pas de diplôme mais
      de l’expérience je peux ouvrir; j’ai de l’expérience mais aucun diplôme; jamais eu mon cap mais
      je fais ça depuis douze ans; je n’ai pas le cap mais je fais ce métier depuis longtemps; pas de
      cap mais de l’expérience; je fais ce métier depuis des années sans diplôme
    `),
    answer:
      'En général, trois ans de métier remplacent le CAP. Pour un salon de coiffure, c’est discuté : voyez un conseiller avant de vous engager.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(crafts('L121-1'), {
    id: 'salarie-qualifie',
    title: 'Un salarié diplômé suffit-il pour s’installer ?',
    questions: ways(`
      mon salarié a le diplôme moi non je peux ouvrir; embaucher quelqu’un de diplômé pour pouvoir
      ouvrir; si mon associé a le cap; un salarié qualifié suffit pour ouvrir; c’est qui qui doit
      avoir le diplôme; j’embauche quelqu’un qui a le bp je peux ouvrir sans l’avoir; c’est le patron
      ou le salarié qui doit avoir le diplôme; mon employé a le cap ça suffit pour ouvrir; si mon
      salarié est diplômé je peux ouvrir; il suffit d’un salarié diplômé; mon associé a le diplôme ça
      passe; qui doit avoir le cap dans l’entreprise; le gérant doit être diplômé; embaucher un
      diplômé pour ouvrir; c’est mon salarié qui a le cap pas moi; le diplôme c’est mon salarié qui
      l’a; mon employé a le diplôme mais pas moi
    `),
    answer:
      'Une personne qualifiée de l’entreprise suffit, si elle encadre vraiment et en permanence le travail.',
    ask: 'cma',
    begins: 'business-project',
  }),
]
