/**
 * Words that a posting may carry beside its facts: they claim nothing about the work, the firm or whoever is sought,
 * and nor do any two of them together. No number, time, amount, quality or benefit, and nothing that one could be
 * made of (« bon » and « salaire », « travail à la » and « maison »); no « pas », « sans », « ou », « si », « plus »:
 * these turn what is said; no « elle », no « il »: an offer chooses no sex.
 */
export const neutralWords: readonly string[] =
  `le la les l un une des du de d au aux à et avec dans pour en y que qu qui comme
  ce cet cette c son sa ses notre nos votre vos nous vous est sont êtes serez allez aussi ici voici
  rejoignez rejoindre rejoindrez venez venir cherche cherchons recherche recherchons recrute recrutons attend
  attendons accueille accueillons propose proposons
  aimez aimer aimerez travaillez travailler travaillerez faites faire ferez participez participer participerez
  assurez assurer assurerez réalisez réaliser réaliserez
  métier métiers travail poste quotidien missions bienvenue`
    .split(/\s+/)
    .filter((word) => word !== '')

/** Turns of phrase that claim nothing, though a word of theirs elsewhere might. */
export const neutralPhrases: readonly string[] = [
  'une entreprise artisanale',
  'notre entreprise artisanale',
  'notre entreprise',
  'notre maison',
  'un beau métier',
  'le goût du métier',
  'le goût du travail bien fait',
  'avec passion',
  'avec plaisir',
  'vous prenez plaisir à',
  'vous prendrez plaisir à',
  'envie de rejoindre',
  'au programme',
  'chez nous',
]

/** What is done « pour vous » or « chez vous » is a benefit, whatever the work is. */
export const givenToReader = /(?<![a-z])(?:a|pour|chez) vous(?![a-z])/
