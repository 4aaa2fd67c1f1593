import { Button } from '@fluentui/react-components'
import { useWords } from './words.ts'

/** The way to the other pages of a list. What cannot be pressed keeps the focus that it has. */
export function Pager({ page, pages, turn }: { page: number; pages: number; turn: (page: number) => void }) {
  const words = useWords()
  const to = (next: number) => {
    turn(next)
    document.querySelector('.count')?.scrollIntoView({ block: 'start' })
  }
  return (
    <nav className="pager" aria-label={words.page(page, pages)}>
      <Button size="small" disabledFocusable={page <= 1} onClick={() => to(page - 1)}>
        {words.previous}
      </Button>
      <span>{words.page(page, pages)}</span>
      <Button size="small" disabledFocusable={page >= pages} onClick={() => to(page + 1)}>
        {words.next}
      </Button>
    </nav>
  )
}
