import { type Entry, fromLabourCode, ways } from './entry.ts'

export const tutor: Entry[] = [
  fromLabourCode('R6223-22', {
    id: 'maitre-conditions',
    title: 'Qui peut être maître d’apprentissage ?',
    questions: ways(`
      qui peut être maître d’apprentissage; les conditions pour être maître d’apprentissage; faut un
      diplôme pour être tuteur; combien d’années d’expérience pour former un apprenti; je n’ai pas de
      cap je peux former un apprenti; maître d’apprentissage sans diplôme; c’est quoi le maître
      d’apprentissage; faut être quoi pour former un jeune; quel diplôme pour être tuteur; combien
      d’années dans le métier pour devenir maître d’apprentissage; sans diplôme je peux former un
      apprenti; faut-il un diplôme pour encadrer un apprenti; les critères pour être tuteur; qui a le
      droit de former un apprenti; il faut être diplômé pour former un apprenti; puis-je être maître
      d’apprentissage; comment devenir maître d’apprentissage; faut quoi pour être maître
      d’apprentissage; expérience demandée pour être tuteur; sans cap je peux être maître
      d’apprentissage
    `),
    answer:
      'Il faut un diplôme du même métier et de même niveau avec 1 an de pratique, ou 2 ans de pratique sans diplôme. Votre branche peut prévoir autre chose.',
    begins: 'apprenticeship',
  }),
  fromLabourCode('R6223-6', {
    id: 'maitre-nombre',
    title: 'Combien d’apprentis peut-on avoir en même temps ?',
    questions: ways(`
      j’en ai déjà deux est-ce que je peux en avoir un troisième; combien d’apprentis maximum; nombre
      d’apprentis par maître d’apprentissage; je peux prendre deux apprentis; on peut avoir combien
      d’apprentis à la fois; j’ai déjà un apprenti je peux en prendre un autre; un tuteur pour trois
      apprentis; nombre maximum d’apprentis par patron; j’ai deux apprentis je peux en prendre encore
      un; un apprenti de plus; puis-je recruter un second apprenti; combien d’apprentis par tuteur;
      j’ai droit à combien d’apprentis; avoir trois apprentis en même temps; limite du nombre
      d’apprentis; plusieurs apprentis dans l’entreprise; prendre deux apprentis à la fois; un
      deuxième apprenti c’est possible; quota d’apprentis
    `),
    answer:
      'Un maître d’apprentissage suit au plus 2 apprentis, et un troisième seulement s’il redouble. Pour un de plus, il faut un deuxième maître d’apprentissage.',
    begins: 'apprenticeship',
  }),
  fromLabourCode('L6223-8-1', {
    id: 'maitre-patron',
    title: 'Le patron peut-il être maître d’apprentissage ?',
    questions: ways(`
      je peux être maître d’apprentissage moi-même; c’est moi le tuteur si je suis tout seul; je
      travaille seul je peux prendre un apprenti; sans salarié je peux avoir un apprenti; ma femme
      peut être maître d’apprentissage; le gérant peut être tuteur; auto-entrepreneur je peux prendre
      un apprenti; conjoint collaborateur maître d’apprentissage; c’est moi qui serai le maître
      d’apprentissage; le patron peut être tuteur; seul dans mon entreprise je peux avoir un apprenti;
      faut-il un salarié pour prendre un apprenti; je suis artisan seul qui est le maître
      d’apprentissage; je n’ai aucun salarié puis-je former un apprenti moi-même; sans employé je peux
      prendre un apprenti; c’est le patron qui forme l’apprenti; artisan seul avec un apprenti; je
      peux être le tuteur de mon apprenti; mon mari peut être le tuteur; il faut un salarié pour être
      maître d’apprentissage; micro-entreprise apprenti possible; entreprise individuelle sans salarié
      apprenti
    `),
    answer:
      'L’employeur peut être lui-même maître d’apprentissage, tout comme son conjoint collaborateur, s’il a le diplôme ou les années de métier.',
    begins: 'apprenticeship',
  }),
  fromLabourCode('L6223-8-1', {
    id: 'maitre-salarie',
    title: 'Un salarié peut-il être maître d’apprentissage ?',
    begins: 'apprenticeship',
    questions: ways(`
      mon ouvrier peut être maître d’apprentissage; un salarié comme tuteur; je peux désigner
      un employé comme maître d’apprentissage; mon salarié est obligé d’être tuteur; le tuteur
      doit avoir quel âge; il a 18 ans il peut être maître d’apprentissage; nommer un ouvrier
      maître d’apprentissage; mon employé peut former l’apprenti; désigner un salarié comme
      tuteur; ma salariée peut encadrer l’apprentie; un ouvrier peut être tuteur; mon ouvrier
      peut être le tuteur; mon employé peut-il être tuteur; je veux que mon ouvrier encadre
      l’apprenti; ma vendeuse peut être la tutrice; ça peut être ma salariée la tutrice; le
      tuteur ça peut être un employé; mon ouvrier peut être tuteur à ma place; mon employé
      qualifié tuteur à ma place; un salarié tuteur au lieu du patron
    `),
    answer:
      'Un salarié de l’entreprise peut l’être, s’il est volontaire et majeur, et s’il a le diplôme ou les années de métier.',
  }),
  fromLabourCode('L6211-4', {
    id: 'maitre-formation',
    title: 'Y a-t-il une formation pour le maître d’apprentissage ?',
    begins: 'apprenticeship',
    questions: ways(`
      formation de maître d’apprentissage; se former pour être tuteur; stage maître d’apprentissage;
      apprendre à former un apprenti; la chambre forme les tuteurs; un stage pour devenir maître
      d’apprentissage; où se former pour être maître d’apprentissage; formation des tuteurs; suivre un
      stage de tuteur
    `),
    answer: 'La Chambre de métiers forme les maîtres d’apprentissage. Demandez-lui les prochaines dates.',
  }),
]
