/** Small words that people put before what they want: « bon, en fait, laisse tomber ». */
const lead =
  'ah|alors|apres|bah|ben|bon|bonjour|bonsoir|dis|dites|donc|du coup|eh bien|en fait|enfin|et|euh|finalement|hein|hum|je dis|mais|merci|moi|nan|non|oh|ok|ouais|oui|salut|svp|vas[- ]y'
const politeness = "svp|stp|s'il vous plait|s'il te plait|merci|please|hein|alors|maintenant|monsieur|madame"

/** Where a clause begins: at the start, after punctuation, or after a small word. Folded text is expected. */
const opens = String.raw`(?<=^[^a-z\d]*|[.,;:!?\n()][^a-z\d]*|(?<![a-z\d'])(?:${lead})[^a-z\d]{1,3})`
/** Where a clause ends. */
const closes = String.raw`(?=[^a-z\d]*$|\s*[.,;:!?\n()]|\s+(?:${politeness})(?![a-z]))`

// The words are looked for first: they are rare, and looking back for where a clause opens is dear.

/** Matches when the words are a whole clause of a folded text: « retour » does, « de retour lundi » does not. */
export function wholeClause(words: string): RegExp {
  return new RegExp(`(?=(?:${words})${closes})${opens}(?:${words})${closes}`, 'g')
}

/** Matches when a clause of a folded text begins with the words. */
export function clauseStart(words: string): RegExp {
  return new RegExp(String.raw`(?=(?:${words})(?![a-z\d]))${opens}(?:${words})(?![a-z\d])`, 'g')
}

/** Matches the words anywhere in a folded text, as whole words. */
export function anywhere(words: string): RegExp {
  return new RegExp(String.raw`(?<![a-z\d])(?:${words})(?![a-z\d])`, 'g')
}
