/** What each foldable character beyond ASCII becomes: one character for one, so that indices carry over. */
const folded = new Map<string, string>()
for (let code = 0x80; code < 0x250; code++) {
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
  if (base >= 'a' && base <= 'z') folded.set(String.fromCharCode(code), base)
}
const same = (characters: string, as: string) => {
  for (const character of characters) folded.set(character, as)
}
// « œ » is heard « e » in « cœur », « bœuf », « main-d'œuvre »: a reader writes `o?eu` and meets all spellings.
same('œŒæÆ', 'e')
same('’‘ʼ´`′', "'")
same('«»“”„″', '"')
same('‐‑‒–—−', '-')
same('\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000', ' ')
same('…', '.')
same('×', 'x')

/** Where the foldable characters stand. What is taken by a reader, in the private area, is left as it is. */
const beyondAscii = /[\u0080-\u024f\u02bc\u2000-\u2212\u3000]/g

/**
 * The text in lower case, without accents, with plain apostrophes, quotes, hyphens and spaces. It has the
 * length of the text, so that an index in one is an index in the other. Expects composed characters (NFC).
 */
export function fold(text: string): string {
  if (text !== last.text)
    last = {
      text,
      as: text.replace(beyondAscii, (character) => folded.get(character) ?? character).toLowerCase(),
    }
  return last.as
}

/** A dozen readers fold the same message one after the other. */
let last = { text: '', as: '' }
