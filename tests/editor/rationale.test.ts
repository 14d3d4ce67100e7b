import { createHeadlessEditor } from '@lexical/headless'
import { $createLinkNode } from '@lexical/link'
import fc from 'fast-check'
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import { describe, expect, it } from 'vitest'
import {
  type Rationale,
  rationaleFromField,
  rationaleFromText,
  rationaleSchema,
} from '#app/domain/rationale.ts'
import { filterEvidence, matchEvidence } from '#app/editor/evidence-trigger.ts'
import { keepAllowed } from '#app/editor/keep-allowed.ts'
import { $lexicalToRationale, $rationaleToLexical, rationaleNodes } from '#app/editor/rationale-lexical.ts'

function writing(write: () => void): Rationale {
  const editor = createHeadlessEditor({
    nodes: rationaleNodes,
    onError: (error) => {
      throw error
    },
  })
  keepAllowed(editor)
  editor.update(write, { discrete: true })
  return editor.getEditorState().read($lexicalToRationale)
}

const words = fc.record(
  {
    type: fc.constant('text' as const),
    text: fc.string({ minLength: 1, unit: 'grapheme' }),
    bold: fc.constant(true),
    italic: fc.constant(true),
  },
  { requiredKeys: ['type', 'text'] },
)
const chip = fc.record({ type: fc.constant('evidence' as const), number: fc.integer({ min: 1, max: 999 }) })
const link = fc.record({
  type: fc.constant('link' as const),
  url: fc.webUrl(),
  children: fc.array(words, { minLength: 1, maxLength: 1 }),
})
/** Words and chips by turns: neighbouring words of one form are joined when they are read. */
const inlines = fc
  .array(fc.tuple(words, fc.oneof(chip, link)), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.flat())
const rationales: fc.Arbitrary<Rationale> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(inlines, { minLength: 1, maxLength: 3 }),
    }),
  ),
  { maxLength: 4 },
)

/** Neighbouring lists of one kind are one list in the editor. */
const hasNeighbouringLists = (rationale: Rationale) =>
  rationale.some((block, at) => block.type === 'list' && rationale[at + 1]?.type === 'list')

describe('A rationale in the editor', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(rationales, (rationale) => {
        fc.pre(!hasNeighbouringLists(rationale))
        expect(writing(() => $rationaleToLexical(rationale))).toEqual(rationale)
      }),
      { numRuns: 60 },
    )
  })

  it('is empty when nothing was written', () => {
    expect(writing(() => $rationaleToLexical([]))).toEqual([])
  })

  it('keeps line breaks, tabs and chips that were typed as plain text', () => {
    const rationale = rationaleFromText('One line\nand another [E3], [E12].\n\nSecond\tparagraph')
    expect(writing(() => $rationaleToLexical(rationale))).toEqual(rationale)
  })

  it('drops marks, styles and links that it cannot hold', () => {
    const rationale = writing(() => {
      const marked = $createTextNode('marked')
        .toggleFormat('underline')
        .toggleFormat('bold')
        .setStyle('color: red')
      const bad = $createLinkNode('javascript:alert(1)').append($createTextNode(' not a link'))
      $getRoot().append($createParagraphNode().append(marked, bad))
    })
    expect(rationale).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'marked', bold: true },
          { type: 'text', text: ' not a link' },
        ],
      },
    ])
    expect(rationaleSchema.safeParse(rationale).success).toBe(true)
  })
})

describe('Typing to cite evidence', () => {
  it('begins with @, or with E and a digit, at the beginning of a word', () => {
    expect(matchEvidence('see @')).toEqual({ leadOffset: 4, matchingString: '', replaceableString: '@' })
    expect(matchEvidence('E3')).toEqual({ leadOffset: 0, matchingString: '3', replaceableString: 'E3' })
    expect(matchEvidence('(E12')?.matchingString).toBe('12')
    expect(matchEvidence('Е3')?.matchingString, 'a Cyrillic Е looks the same').toBe('3')
    for (const no of ['E', 'Every', 'THE3', 'mail@desk', 'see @ ']) expect(matchEvidence(no), no).toBeNull()
  })

  it('narrows by number and by words of the quote', () => {
    const evidence = [
      { number: 3, quote: 'Нота протеста' },
      { number: 13, quote: null },
      { number: 31, quote: 'не пускают' },
    ]
    expect(filterEvidence(evidence, '3').map((each) => each.number)).toEqual([3, 31])
    expect(filterEvidence(evidence, 'E13').map((each) => each.number)).toEqual([13])
    expect(filterEvidence(evidence, 'нота').map((each) => each.number)).toEqual([3])
    expect(filterEvidence(evidence, '')).toHaveLength(3)
  })
})

describe('What a form sends as a rationale', () => {
  it('is read alike from the rich editor and from the plain text area', () => {
    const rationale = rationaleFromText('See [E3].')
    expect(rationaleFromField(JSON.stringify(rationale))).toEqual(rationale)
    expect(rationaleFromField('See [E3].')).toEqual(rationale)
    expect(rationaleFromField('[1, 2] is no rationale')).toEqual(rationaleFromText('[1, 2] is no rationale'))
    expect(rationaleFromField('')).toEqual([])
  })
})
