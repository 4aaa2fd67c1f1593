import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'
import { taken } from './taken.ts'

const longest = 300
/** What begins a tale of an apprentice who was here. */
const tale =
  /(?<![a-z])(?:la derniere fois|(?:le|la|mon|ma) (?:derniere?|precedente?)(?: app?rentie?)?(?= (?:est|a|n'|ne|s'|etait|m'a|il|elle|ca|avait|venait|voulait))|l'ancien(?:ne)? app?rentie?) [^!?\n]{4,}|(?<![a-z])(?:j'? ?(?:en )?(?:avais|ai eu)|on (?:en )?(?:avait|a eu)) (?:deja )?(?:une? )?(?:app?rentie?|jeune)[^.!?,\n]{0,40}(?:,? (?:il|elle)|qui) (?:est parti|a arrete|a (?:tout )?lache|a abandonne|venait|etait|n'|ne |m'a|a demissionne|s'est)[^.!?,\n]*/
/** Words in which one tells what went wrong: « il venait pas », « trop loin », « rupture au bout de 2 mois ». */
const tells =
  /(?<![a-z])(?:part[iea]\w*|arret\w*|abandon\w*|retard\w*|absen\w*|(?:pas|peu|manque de) motiv\w*|jamais|trop|manqu\w*|probleme\w*|souci\w*|rupture|romp\w*|demission\w*|vire\w*|laisse\w*|lach\w*|plant\w*|tenu\w*|tenait|etait|avait|voulait|faisait|venait|venu\w*|savait|aimait|leve\w*|levait|reveil\w*|mal passe\w*|niveau|serieu\w*|transport\w*|parents|telephone|disput\w*|conflit\w*|decu\w*|la derniere fois|l[ea] dernieres?|l'ancien(?:ne)?|[a-z]{2,}(?<!r)ait|pas (?:assez|fini|reste|de suivi))(?![a-z])/
/** An answer to something else may stand before it: « oui, le dernier est parti ». */
const lead =
  /^[^\p{L}\d]*(?:(?:oui|non|ok|merci|bonjour|volontiers|d['’]accord|avec plaisir|je veux bien|pourquoi pas|euh|ben|et|mais)(?!\p{L})[\s,.;:!]*)*/iu

/** A tale goes up to what other readers took, or where a text is too long. */
function told(text: string, at: number, words: string) {
  const own =
    words
      .split(taken)[0]
      ?.slice(0, longest)
      .replace(/[\s.,;]+$/, '') ?? ''
  return own.trim().length > 3 ? reading(text, at, own.length, own, 0.9) : undefined
}

/** Reads what went wrong last time, where it is told: « le dernier est parti au bout de trois mois ». */
export const readLastTime: Reader<string> = (text) => {
  const match = tale.exec(fold(text))
  return match ? told(text, match.index, text.slice(match.index, match.index + match[0].length)) : undefined
}

/** The same where it was asked for: « il venait pas le matin » tells it then. */
export const readAskedLastTime: Reader<string> = (text) => {
  const at = lead.exec(text)?.[0].length ?? 0
  const words = text.slice(at)
  return tells.test(fold(words)) && !/\?\s*$/.test(words) ? told(text, at, words) : undefined
}
