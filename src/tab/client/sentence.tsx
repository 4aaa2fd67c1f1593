/** A sentence of the bot: `**…**` is the only markup, everything else stands as it was written. */
export function Sentence({ text }: { text: string }) {
  const parts = text.split('**')
  return (
    <span lang="fr">
      {parts.map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
        index % 2 === 1 ? <strong key={index}>{part}</strong> : part,
      )}
    </span>
  )
}
