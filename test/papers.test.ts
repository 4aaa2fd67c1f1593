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

it('every command that a paper names is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const unknown = papers.flatMap((paper) =>
    [...read(paper).matchAll(/npm run (?:--silent )?([\w:-]+)/g)]
      .map(([, name]) => name as string)
      .filter((name) => !(name in scripts))
      .map((name) => `${paper}: npm run ${name}`),
  )
  expect(unknown).toEqual([])
})

it('the README has a line for each setting that is read, and for no other', () => {
  const [, table = ''] = read('README.md').split('## Configuration')
  const told = [...(table.split('\n## ')[0] as string).matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
  const taken = [...read('src/config.ts').matchAll(/^ {4}([A-Z]\w+): z\b/gm)].map(([, name]) => name)
  expect(told.toSorted()).toEqual(taken.toSorted())
  expect(taken.length).toBeGreaterThan(8)
})

it('no paper has an open note to ourselves', () => {
  const open = papers.filter((paper) => /<!--|\bTODO\b/.test(read(paper)))
  expect(open).toEqual([])
})
