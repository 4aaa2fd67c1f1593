/** Sources of patterns for members of a family in folded text, as « mon fils » names them. */
export const child = 'fils|filles?|garcon|gamine?|gosse|enfant|ainee?|cadette?|benjamine?'
export const relative =
  'neveux?|niece|cousine?|petit[- ]fils|petite[- ]fille|filleule?|frere|so?eur|beau[- ](?:fils|frere|pere)|belle[- ](?:fille|so?eur|mere)|pere|mere'
export const spouse = 'femme|mari|epouse|epoux|conjointe?|compagne|compagnon|copine|copain'
