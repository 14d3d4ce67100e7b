import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
])
const hasLetters = /\p{Letter}{2}/u

/** Words a reader would meet that stand in the markup itself: text, strings in braces, attributes that are read out. */
function wordsIn(fileName: string, source: string): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const words = wordsOf(node)
    if (words !== null && hasLetters.test(words)) found.push(words.trim())
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text
  if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression)) {
    return ts.isJsxAttribute(node.parent) ? null : node.expression.text
  }
  if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
    return spoken.has(node.name.getText()) ? node.initializer.text : null
  }
  return null
}

const files = readdirSync(`${root}/app`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => `app/${name}`)

test.each(files)('%s takes its words from the catalogue', (name) => {
  expect(wordsIn(name, readFileSync(`${root}/${name}`, 'utf8'))).toEqual([])
})

test('words written into markup are found', () => {
  const name = 'tests/support/bad/words-in-component.tsx'
  expect(wordsIn(name, readFileSync(`${root}/${name}`, 'utf8'))).toEqual(['Claims', 'All claims', 'none yet'])
})
