/** Source of a pattern for what a craft firm is called in folded text: « boulangerie », « salon », « affaire ». */
export const business =
  'boulangerie|fournil|patisserie|chocolaterie|boucherie|charcuterie|poissonnerie|fromagerie|pizzeria|friterie|creperie|restaurant|salon|institut|onglerie|barber ?shop|barber|barbier|garage|carrosserie|atelier|entreprises?|fonds|commerce|affaire|societe|boutique|magasin|boite|micro-?entreprise|auto-?entreprise|activite|pressing|cordonnerie|imprimerie|menuiserie|plomberie|ebenisterie|maconnerie|toilettage|fleuriste|food ?truck|local commercial'
