import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** A file of the project: its path from the top and what it says. */
export type SourceFile = { path: string; text: string }

/** Every file that git tracks or would track, with one of these endings. */
export function projectFiles(endings: RegExp): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  return listed
    .split('\n')
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

const layers = [
  'domain',
  'messages',
  'db',
  'services',
  'imports',
  'exports',
  'editor',
  'components',
  'web',
  'routes',
  'cli',
  'styles',
] as const
type Layer = (typeof layers)[number]

const mayImport: Record<Layer, readonly Layer[]> = {
  domain: [],
  messages: ['domain'],
  db: ['domain'],
  services: ['domain', 'db'],
  imports: ['domain'],
  exports: ['domain', 'messages'],
  editor: ['domain', 'messages'],
  components: ['domain', 'messages', 'editor', 'styles'],
  web: ['domain', 'db', 'services', 'imports', 'exports', 'messages'],
  routes: [
    'domain',
    'db',
    'services',
    'imports',
    'exports',
    'messages',
    'editor',
    'components',
    'web',
    'styles',
  ],
  cli: ['domain', 'db', 'services', 'imports', 'exports', 'messages', 'web'],
  styles: [],
}

/** Packages that only some layers may know. */
const packagesOf: { pattern: RegExp; layers: readonly Layer[] }[] = [
  { pattern: /^(lexical|@lexical\/)/, layers: ['editor'] },
  { pattern: /^(drizzle-orm|better-sqlite3)/, layers: ['db'] },
  { pattern: /^(express|helmet|compression)$/, layers: ['web'] },
  { pattern: /^@remix-run\/node$/, layers: ['web', 'routes'] },
  {
    pattern: /^(react|react-dom|@remix-run\/react|react-aria-components)$/,
    layers: ['components', 'editor', 'routes', 'messages'],
  },
  { pattern: /^node:/, layers: ['db', 'services', 'imports', 'exports', 'web', 'routes', 'cli'] },
]

/** The layer of a file, or null for what stands outside them (root, entries, seeds, tests). */
export function layerOf(path: string): Layer | null {
  const [top, folder] = path.split('/')
  const name = top === 'app' ? folder : top
  return layers.find((layer) => layer === name && (layer === 'db') === (top === 'db')) ?? null
}

function importsOf({ text }: SourceFile): string[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null
}

/** Imports that go against the arrows of the design. */
export function wrongArrows(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path)
    return importsOf(file).flatMap((specifier) => {
      const target = resolve(file.path, specifier)
      const wrong = target ? wrongFile(layer, target) : wrongPackage(layer, specifier)
      return wrong ? [`${file.path} imports ${specifier}`] : []
    })
  })
}

function wrongFile(layer: Layer | null, target: string): boolean {
  const to = layerOf(target)
  if (to === 'routes' || !layer) return to === 'routes' && layer !== null
  if (!to) return !target.startsWith('seeds/') || layer !== 'cli'
  return to !== layer && !mayImport[layer].includes(to)
}

function wrongPackage(layer: Layer | null, specifier: string): boolean {
  const rule = packagesOf.find(({ pattern }) => pattern.test(specifier))
  return layer !== null && rule !== undefined && !rule.layers.includes(layer)
}

/** Files of db and services that would reach the browser bundle in silence. */
export function missingSuffix(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => ['db', 'services'].includes(layerOf(path) ?? '') && /\.tsx?$/.test(path))
    .filter(({ path }) => !path.endsWith('.server.ts') && path !== 'db/drizzle.config.ts')
    .map(({ path }) => path)
}

/** Promises below the web, where everything is synchronous. */
export function promisesBelowTheWeb(files: SourceFile[], allowed: readonly string[] = []): string[] {
  const promise = /\basync\s*(?:function\b|\(|\w+\s*=>)|\bawait\s/
  return files
    .filter(({ path }) => ['domain', 'db', 'services'].includes(layerOf(path) ?? ''))
    .filter(({ path, text }) => !allowed.includes(path) && promise.test(code(text)))
    .map(({ path }) => path)
}

function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'/gm, '')
}

/** Files longer than a reader can hold in mind. */
export function tooLong(files: SourceFile[], limit = 300): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1
    return lines > limit ? [`${path} (${lines} lines)`] : []
  })
}

/** Queries that bind each value of a list by itself, though nothing says how long the list is; `isAmong` binds it as one. */
export function listsBoundOneByOne(files: SourceFile[]): string[] {
  const unbounded = /\b(?:inArray|notInArray)\([^,]+,(?!\s*\[')|\bsql\.join\(/
  return files
    .filter(({ path, text }) => layerOf(path) === 'db' && unbounded.test(text))
    .map(({ path }) => path)
}

/** Exported functions without a doc comment right above them. */
export function undocumentedExports(files: SourceFile[]): string[] {
  const layered = files.filter(({ path }) =>
    ['domain', 'db', 'services', 'imports', 'exports'].includes(layerOf(path) ?? ''),
  )
  return layered.flatMap(({ path, text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, at) => {
      const name = /^export (?:async )?function (\w+)/.exec(line)?.[1]
      return name && !lines[at - 1]?.trimEnd().endsWith('*/') ? [`${path}: ${name}`] : []
    })
  })
}

/** The words that the glossary's table forbids. */
export function forbiddenWords(glossary: string): string[] {
  return glossary
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| word |'))
    .flatMap((line) => line.split('|')[3]?.split(',') ?? [])
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** File names, table names and exported types that call a concept by a forbidden word. */
export function strayWords(files: SourceFile[], forbidden: readonly string[]): string[] {
  return files.flatMap((file) => {
    if (!['domain', 'db', 'services', 'routes'].includes(layerOf(file.path) ?? '')) return []
    return namesIn(file).flatMap((name) => {
      const word = wordsOf(name).find(
        (part) => forbidden.includes(part) || forbidden.includes(part.replace(/s$/, '')),
      )
      return word ? [`${file.path}: ${name} says ${word}`] : []
    })
  })
}

function namesIn({ path, text }: SourceFile): string[] {
  const file = posix.basename(path).replace(/\..*$/, (ending) => (path.includes('/routes/') ? ending : ''))
  const tables = [...text.matchAll(/sqliteTable\(\s*'(\w+)'/g)].map((match) => match[1] ?? '')
  const types =
    layerOf(path) === 'domain'
      ? [...text.matchAll(/^export type (\w+)/gm)].map((match) => match[1] ?? '')
      : []
  return [file, ...tables, ...types]
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}
