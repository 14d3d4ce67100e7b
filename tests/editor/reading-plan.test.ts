import { createHeadlessEditor } from '@lexical/headless'
import { $getRoot } from 'lexical'
import { describe, expect, it } from 'vitest'
import { blocksToHtml } from '#app/editor/blocks-to-html.ts'
import { $fillRoot, readerNodes } from '#app/editor/reader-nodes.ts'
import { foldBeginning, planStretches, type ReadingLabels } from '#app/editor/reading-plan.ts'
import { nastyTexts, type ShownText, seedTexts, shownText } from './nasty-texts.ts'

const labels: ReadingLabels = {
  fold: (count, beginning) => `${count} folded: ${beginning}`,
  locator: (locator) => (locator.kind === 'page' ? `page ${locator.page}` : `${locator.from} s`),
}

function editorText({ text, blocks }: ShownText): string {
  const editor = createHeadlessEditor({
    nodes: readerNodes,
    onError: (error) => {
      throw error
    },
  })
  editor.update(() => $fillRoot(text, blocks, labels), { discrete: true })
  return editor.getEditorState().read(() => $getRoot().getTextContent())
}

describe('A text in the reading editor', () => {
  it.each([...seedTexts, ...nastyTexts])('says what the capture says, to the letter: $name', (shown) => {
    expect(editorText(shown)).toBe(shown.text)
  })
})

describe('The HTML of a text', () => {
  it('shows signs of markup as signs', () => {
    const { text, blocks } = shownText('x', [{ kind: 'heading', text: '</script><b>&amp;' }])
    const html = blocksToHtml(text, blocks, labels)
    expect(html).toContain('&lt;/script&gt;&lt;b&gt;&amp;amp;')
    expect(html).toMatch(/^<div data-stretch="" dir="auto"><h2 data-block="0" data-kind="heading"/)
  })

  it('folds neighbouring boilerplate blocks away under one label', () => {
    const { text, blocks } = shownText(
      'x',
      ['Share', 'Words', 'Related', 'Stories'].map((words) => ({ kind: 'paragraph', text: words })),
      [0, 2, 3],
    )
    const html = blocksToHtml(text, blocks, labels)
    expect(html.match(/<details/g)).toHaveLength(2)
    expect(html).toContain('<summary>1 folded: Share</summary>')
    expect(html).toContain('<summary>2 folded: Related</summary>')
  })

  it('says where a page begins, and the times of every cue, outside of the words', () => {
    const at = (page: string) => ({ kind: 'page' as const, page })
    const { text, blocks } = shownText('x', [
      { kind: 'paragraph', text: 'One', locator: at('ii') },
      { kind: 'paragraph', text: 'Two', locator: at('ii') },
      { kind: 'paragraph', text: 'Three', locator: at('"3"') },
      { kind: 'paragraph', text: 'Four', locator: { kind: 'time', from: 4, to: 5 } },
      { kind: 'paragraph', text: 'Five', locator: { kind: 'time', from: 5, to: 6 } },
    ])
    const marks = [...blocksToHtml(text, blocks, labels).matchAll(/data-begins="([^"]*)"/g)]
    expect(marks.map((mark) => mark[1])).toEqual(['page ii', 'page &quot;3&quot;', '4 s', '5 s'])
    expect(text).toBe('One\n\nTwo\n\nThree\n\nFour\n\nFive')
  })

  it('cuts the beginning of a fold between words', () => {
    const { text, blocks } = shownText('x', [{ kind: 'boilerplate', text: 'related stories '.repeat(20) }])
    expect(foldBeginning(text, blocks)).toBe('related stories related stories related stories…')
  })

  it('gathers about 25 blocks in a stretch and never parts a fold', () => {
    const long = nastyTexts.find((shown) => shown.name === 'a long text')
    const sizes = planStretches(long?.blocks ?? []).map((parts) =>
      parts.reduce((sum, part) => sum + (part.kind === 'block' ? 1 : part.blocks.length), 0),
    )
    expect(sizes).toEqual([27, 25, 25, 25, 18])
  })
})
