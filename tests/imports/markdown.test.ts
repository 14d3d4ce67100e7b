import { expect, test } from 'vitest'
import { importMarkdown } from '#app/imports/markdown.ts'

const read = (text: string) => importMarkdown({ bytes: new TextEncoder().encode(text) })
const lines = (text: string) => read(text).blocks.map(({ kind, text: words }) => `${kind}: ${words}`)

test('headings, paragraphs, items and quotes become blocks of plain text', () => {
  expect(
    lines(
      '# Title *here*\n\nSome **bold** text\nin two lines.\n\n- one\n- two\n  - inner\n\n> quoted\n>\n> again',
    ),
  ).toEqual([
    'heading: Title here',
    'paragraph: Some bold text\nin two lines.',
    'list-item: one',
    'list-item: two',
    'list-item: inner',
    'quote: quoted',
    'quote: again',
  ])
})

test('numbered items keep their numbers, ticked ones their box', () => {
  expect(lines('3. third\n4. fourth\n\nthen\n\n- [x] done\n- [ ] open')).toEqual([
    'list-item: 3. third',
    'list-item: 4. fourth',
    'paragraph: then',
    'list-item: [x] done',
    'list-item: [ ] open',
  ])
  expect(lines('- [x] done\n\n- [ ] open')).toEqual(['list-item: [x] done', 'list-item: [ ] open'])
})

test('links and pictures keep their words, not their addresses', () => {
  expect(lines('See [the *ministry*](https://example.org "t") and ![two men](a.png).')).toEqual([
    'paragraph: See the ministry and two men.',
  ])
})

test('the cells of a table row are parted by a bar', () => {
  expect(lines('| a | b |\n|---|---|\n| 1 925 | *2 тис.* |')).toEqual([
    'table-row: a | b',
    'table-row: 1 925 | 2 тис.',
  ])
})

test('HTML stays as it was written and is never rendered', () => {
  expect(lines('<script>alert(1)</script>\n\nA <b>bold</b> word')).toEqual([
    'paragraph: <script>alert(1)</script>',
    'paragraph: A <b>bold</b> word',
  ])
})

test('entities are resolved in words and kept in code; unknown ones stay', () => {
  expect(lines('«A&nbsp;&amp;&#8212;&#x2014;&unheard;» `&amp;` \\*no star\\*')).toEqual([
    'paragraph: «A\u00a0&——&unheard;» &amp; *no star*',
  ])
  expect(lines('&#0; &#xD800; &#9999999;')).toEqual(['paragraph: &#0; &#xD800; &#9999999;'])
})

test('code keeps its lines', () => {
  expect(lines('```\nа  б\n  в\n```')).toEqual(['paragraph: а  б\n  в'])
})

test('front matter is folded away as boilerplate and gives the title', () => {
  const { facts, blocks } = read('---\ntitle: "Две фотографии"\ndate: 2022-01\n---\n\n# Другое\n\nАбзац')
  expect(facts.title).toBe('Две фотографии')
  expect(blocks.map((block) => block.kind)).toEqual(['boilerplate', 'heading', 'paragraph'])
  expect(blocks[0]?.text).toBe('title: "Две фотографии"\ndate: 2022-01')
})

test('a rule at the start is not front matter', () => {
  expect(lines('---\n\nСлова: да\n\n---\n')).toEqual(['paragraph: Слова: да'])
})

test('a file that holds only markup is refused', () => {
  expect(() => read('---\n\n***\n')).toThrow('capture.no_text')
})

test('footnotes keep their marks and their words', () => {
  expect(lines('Слова[^1].\n\n[^1]: Интервью, 10 января\n\n[ref]: https://example.org')).toEqual([
    'paragraph: Слова[^1].',
    'paragraph: [^1]: Интервью, 10 января',
  ])
})

test('an entity is resolved once', () => {
  expect(lines('&amp;lt; &#38;lt;')).toEqual(['paragraph: &lt; &lt;'])
})

test.each([
  ['thousands of nested quotes', `${'> '.repeat(20_000)}deep`],
  [
    'thousands of nested items',
    Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i * 2)}- deep`).join('\n'),
  ],
  ['a paragraph of a million brackets', `deep ${'['.repeat(1_000_000)}`],
])('%s are read as plain text and take no minutes', (_, text) => {
  const started = performance.now()
  expect(read(text).blocks[0]?.text).toContain('deep')
  expect(performance.now() - started).toBeLessThan(5000)
})
