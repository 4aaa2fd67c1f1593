/**
 * Words that a posting may carry beside those of its facts: they claim nothing about the work, the firm or whoever is
 * sought. No number, time, amount, quality or benefit; no « pas », « sans », « ou », « plus »: these turn what is said.
 */
export const neutralWords: readonly string[] =
  `le la les l un une des du de d au aux à et avec chez dans pour par en y
  que qu qui se s ce cet cette c son sa ses notre nos votre vos nous vous on elle il est sont êtes sera serez si
  alors aussi bien ici voici voilà
  rejoignez rejoindre rejoindrez venez venir cherche cherchons recherche recherchons recrute recrutons attend
  attendons accueille accueillons accueillir propose proposons
  aimez aimer travaillez travailler travaillerez faites faire ferez participez participer participerez prenez
  prendre occupez occuper occuperez assurez assurer assurerez réalisez réaliser réaliserez
  métier métiers travail poste offre emploi entreprise maison artisan artisanale artisanal savoir-faire savoir goût
  passion plaisir envie bienvenue quotidien beau bel belle bon bonne mission missions tâche tâches intitulé lieu
  contrat horaire horaires salaire début profil recherché`
    .split(/\s+/)
    .filter((word) => word !== '')
