import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const inside = (folder: string) => readdirSync(join(root, folder)).map((name) => join(folder, name))
const papers = [...inside('.'), ...inside('docs'), ...inside('docs/decisions')].filter((path) =>
  path.endsWith('.md'),
)

it('every link from one paper to another leads somewhere', () => {
  const broken = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\(([\w./-]+\.md|LICENSE)\)/g)]
      .map(([, target]) => join(dirname(paper), target as string))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${paper} → ${target}`),
  )
  expect(broken).toEqual([])
})

it('every dependency has its line that says why, and no line is left of one that is gone', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const lines = read('docs/decisions/0006-dependencies.md').matchAll(/^\| (`[^|]*`) *\|/gm)
  const named = [...lines].flatMap(([, names]) =>
    [...(names as string).matchAll(/`([^`]+)`/g)].map(([, n]) => n),
  )
  expect(named.toSorted()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted())
})
