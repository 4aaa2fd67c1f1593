import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Who may import what: the table of CONTRIBUTING.md. `node:` modules may be imported by the edge only; the parts
 * listed under `pure` decide without touching anything.
 */
const table: Record<string, { rooms: string[]; packages: string[]; node?: string[] }> = {
  'src/domain': { rooms: [], packages: ['zod'] },
  'src/flow': { rooms: [], packages: ['zod'] },
  'src/french': { rooms: ['src/domain'], packages: ['minisearch', 'libphonenumber-js'] },
  'src/csv': { rooms: ['src/domain', 'src/french'], packages: ['papaparse'] },
  prompts: { rooms: ['src/domain'], packages: ['zod'] },
  dialogs: { rooms: ['src/flow', 'src/domain', 'src/french'], packages: ['zod'] },
  'src/notifications': { rooms: ['src/domain', 'src/records (types)'], packages: ['zod'] },
  'src/queries': { rooms: ['src/domain', 'src/records (types)'], packages: ['zod'] },
  'src/records': { rooms: ['src/domain'], packages: ['kysely', 'pg', 'zod'], node: ['*'] },
  'src/llm': { rooms: ['prompts', 'src/domain'], packages: ['openai', 'keyv', 'zod'], node: ['*'] },
  'src/turn': {
    rooms: [
      'src/domain',
      'src/flow',
      'src/french',
      'src/csv',
      'dialogs',
      'prompts',
      'src/notifications',
      'src/queries',
      'src/records (types)',
      'src/llm',
    ],
    packages: ['zod'],
    node: ['node:crypto'],
  },
  'src/teams': {
    rooms: ['src/domain', 'src/turn', 'src/notifications', 'src/queries', 'src/records (types)'],
    packages: ['botbuilder', 'jose', 'hono', 'zod', 'keyv', '@microsoft/app-manifest'],
    node: ['*'],
  },
  'src/tab': {
    rooms: ['src/domain', 'src/turn', 'src/notifications', 'src/queries', 'src/records (types)', 'src/csv'],
    packages: [
      '@microsoft/teams-js',
      '@fluentui/react-components',
      'react',
      'react-dom',
      'vite',
      'jose',
      'hono',
      '@hono/node-server',
      'zod',
    ],
    node: ['*'],
  },
  'src/sandbox': {
    rooms: ['src/domain (types)'],
    packages: ['hono', '@hono/node-server', 'zod', 'adaptivecards', 'markdown-it'],
    node: ['*'],
  },
}

const rooms = Object.keys(table)
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`))

interface Import {
  file: string
  to: string
  typesOnly: boolean
}

const importPattern = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gms

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, types, to]) => ({
    file,
    to: to?.startsWith('.') ? join(dirname(file), to) : (to ?? ''),
    typesOnly: types !== undefined,
  }))
}

const files = globSync(['src/**/*.{ts,tsx}', 'dialogs/**/*.ts', 'prompts/**/*.ts'])
const packageOf = (to: string) =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')

function isAllowed({ file, to, typesOnly }: Import): boolean {
  const room = roomOf(file)
  const rule = room && table[room]
  if (!room || !rule) return true // main, config, health and the commands compose everything
  if (to.startsWith('node:')) return rule.node?.includes('*') || rule.node?.includes(to) || false
  const other = roomOf(to)
  if (to.startsWith('src/') || to.startsWith('dialogs/') || to.startsWith('prompts/')) {
    if (other === room) return true
    return (
      other !== undefined &&
      (rule.rooms.includes(other) || (typesOnly && rule.rooms.includes(`${other} (types)`)))
    )
  }
  return rule.packages.includes(packageOf(to))
}

describe('the house', () => {
  it('has rooms with files in them to look at', () => {
    expect(files.length).toBeGreaterThan(60)
  })

  it('keeps to the table of who may import what', () => {
    const broken = files
      .flatMap(importsOf)
      .filter((one) => !isAllowed(one))
      .map(({ file, to }) => `${file} imports ${to}`)
    expect(broken).toEqual([])
  })

  it('searches the base of answers in one place', () => {
    const importers = files.flatMap(importsOf).filter(({ to }) => packageOf(to) === 'minisearch')
    expect(importers.map(({ file }) => file)).toEqual(['src/french/information.ts'])
  })

  it('lets nobody import the composition', () => {
    const importers = files.flatMap(importsOf).filter(({ to }) => to === 'src/main.ts')
    expect(importers).toEqual([])
  })

  it('notices an import that the table forbids', () => {
    expect(isAllowed({ file: 'src/domain/x.ts', to: 'kysely', typesOnly: false })).toBe(false)
    expect(isAllowed({ file: 'src/turn/x.ts', to: 'botbuilder', typesOnly: true })).toBe(false)
    expect(isAllowed({ file: 'src/turn/x.ts', to: 'src/records/open.ts', typesOnly: false })).toBe(false)
  })

  it('keeps every dialog to what is read in one sitting', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1
    const dialogs = files.filter((file) => file.startsWith('dialogs/'))
    expect(dialogs.length).toBeGreaterThan(3)
    expect(dialogs.filter((file) => lines(file) > 200)).toEqual([])
  })

  it('names every file in kebab case after what it holds', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|types?|services?|common|misc)\.tsx?$/
    expect(files.filter((file) => vague.test(file) || /[A-Z_]/.test(file))).toEqual([])
  })
})
