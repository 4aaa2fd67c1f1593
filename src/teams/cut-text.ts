/** The text, or its beginning with an ellipsis: at most `longest` UTF-16 units, and no half character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text.toWellFormed()
  return `${text
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`
}
