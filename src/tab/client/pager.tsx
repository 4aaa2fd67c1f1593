import { Button } from '@fluentui/react-components'
import { useWords } from './words.ts'

export function Pager({ page, pages, turn }: { page: number; pages: number; turn: (page: number) => void }) {
  const words = useWords()
  return (
    <nav className="pager" aria-label={words.page(page, pages)}>
      <Button size="small" disabled={page <= 1} onClick={() => turn(page - 1)}>
        {words.previous}
      </Button>
      <span>{words.page(page, pages)}</span>
      <Button size="small" disabled={page >= pages} onClick={() => turn(page + 1)}>
        {words.next}
      </Button>
    </nav>
  )
}
