import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { ApiProblem } from './api.ts'
import { Problem } from './problem.tsx'
import { useWords } from './words.ts'

/** A table that is fetched once somebody wants it, and put away under a name. */
export function Download({ name, fetchTable }: { name: string; fetchTable: () => Promise<Blob> }) {
  const words = useWords()
  const [problem, setProblem] = useState<ApiProblem>()
  const download = () => {
    setProblem(undefined)
    fetchTable()
      .then((table) => save(table, name))
      .catch((failure: unknown) =>
        setProblem(failure instanceof ApiProblem ? failure : new ApiProblem(0, '')),
      )
  }
  return (
    <>
      <Button size="small" lang={words.lang} onClick={download}>
        {words.download}
      </Button>
      {problem && <Problem problem={problem} again={download} />}
    </>
  )
}

function save(table: Blob, name: string): void {
  const url = URL.createObjectURL(table)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
