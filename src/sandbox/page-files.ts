import { readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'

const require = createRequire(import.meta.url)
const own = (file: string) => readFileSync(new URL(`./page/${file}`, import.meta.url), 'utf8')

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  script: 'text/javascript; charset=utf-8',
}

const styles = ['theme.css', 'frame.css', 'log.css', 'composer.css', 'card.css']

const scripts = [
  'main.ts',
  'pane.ts',
  'picker.ts',
  'composer.ts',
  'log.ts',
  'bubble.ts',
  'card.ts',
  'host-config.ts',
  'markdown.ts',
  'wire.ts',
  'words.ts',
]

const vendor = {
  'adaptivecards.js': 'adaptivecards/dist/adaptivecards.min.js',
  'markdown-it.js': 'markdown-it/browser',
}

/** A file of the page: its path under `/sandbox`, its media type, and how to read it. */
export interface PageFile {
  path: string
  type: string
  read: () => string
}

/** Everything that the page loads. The browser gets our TypeScript with its types blanked out: no bundler. */
export const pageFiles: readonly PageFile[] = [
  { path: '/', type: types.html, read: () => own('index.html') },
  { path: '/page/icon.svg', type: types.svg, read: () => own('icon.svg') },
  ...styles.map((file) => ({ path: `/page/${file}`, type: types.css, read: () => own(file) })),
  ...scripts.map((file) => ({
    path: `/page/${file}`,
    type: types.script,
    read: () => stripTypeScriptTypes(own(file)),
  })),
  ...Object.entries(vendor).map(([file, module]) => ({
    path: `/vendor/${file}`,
    type: types.script,
    read: () => readFileSync(require.resolve(module), 'utf8'),
  })),
]
