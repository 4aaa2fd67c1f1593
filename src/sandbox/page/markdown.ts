import type MarkdownIt from 'markdown-it'

// Served as a script of its own; only its types come from the package.
declare const markdownit: typeof MarkdownIt

/** What Teams renders of Markdown: no HTML, no pictures; a line break is a line break. */
const markdown = markdownit({ html: false, breaks: true, linkify: false }).disable(['image'])

markdown.renderer.rules.link_open = (tokens, at, options, _env, renderer) => {
  tokens[at]?.attrSet('target', '_blank')
  tokens[at]?.attrSet('rel', 'noopener noreferrer')
  return renderer.renderToken(tokens, at, options)
}

/** HTML of a text of the bot. Everything that is no Markdown comes out escaped. */
export function html(text: string): string {
  return markdown.render(text)
}
