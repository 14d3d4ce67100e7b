import { $createLinkNode, $isLinkNode, LinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode, $isListNode, ListItemNode, ListNode } from '@lexical/list'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import type { Rationale, RationaleBlock, RationaleInline, RationaleWords } from '#app/domain/rationale.ts'
import { webAddressSchema } from '#app/domain/source.ts'
import { $createEvidenceChip, $isEvidenceChip, EvidenceChipNode } from './evidence-chip-node.ts'

/** The nodes that a rationale can hold; whatever else is pasted becomes plain words. */
export const rationaleNodes = [EvidenceChipNode, LinkNode, ListNode, ListItemNode]

/** Replaces what the editor holds by a rationale. */
export function $rationaleToLexical(rationale: Rationale): void {
  const root = $getRoot().clear()
  for (const block of rationale) {
    if (block.type === 'paragraph') {
      root.append($createParagraphNode().append(...block.children.map($createInline)))
    } else {
      const items = block.items.map((item) => $createListItemNode().append(...item.map($createInline)))
      root.append($createListNode(block.ordered ? 'number' : 'bullet').append(...items))
    }
  }
  if (root.isEmpty()) root.append($createParagraphNode())
}

function $createInline(inline: RationaleInline): LexicalNode {
  if (inline.type === 'evidence') return $createEvidenceChip(inline.number)
  if (inline.type === 'link') return $createLinkNode(inline.url).append(...inline.children.map($createWords))
  return $createWords(inline)
}

function $createWords({ text, bold, italic }: RationaleWords): TextNode {
  const node = $createTextNode(text)
  if (bold) node.toggleFormat('bold')
  if (italic) node.toggleFormat('italic')
  return node
}

/** Reads what the editor holds as a rationale. Empty paragraphs and items are left out, nested lists are flattened. */
export function $lexicalToRationale(): Rationale {
  return $getRoot()
    .getChildren()
    .flatMap((node): RationaleBlock[] => {
      if ($isListNode(node)) return $readList(node)
      const children = $isElementNode(node) ? $readInlines(node) : []
      return children.length > 0 ? [{ type: 'paragraph', children }] : []
    })
}

function $readList(list: ListNode): RationaleBlock[] {
  const items = $readItems(list).filter((item) => item.length > 0)
  return items.length > 0 ? [{ type: 'list', ordered: list.getListType() === 'number', items }] : []
}

function $readItems(list: ListNode): RationaleInline[][] {
  return list.getChildren().flatMap((item) => {
    if (!$isElementNode(item)) return []
    const inner = item.getChildren().filter($isListNode)
    return [$readInlines(item), ...inner.flatMap($readItems)]
  })
}

function $readInlines(element: ElementNode): RationaleInline[] {
  return joinWords(element.getChildren().flatMap($readInline))
}

function $readInline(node: LexicalNode): RationaleInline[] {
  if ($isEvidenceChip(node)) return [{ type: 'evidence', number: node.getNumber() }]
  if ($isListNode(node)) return []
  if ($isLinkNode(node)) {
    const children = joinWords(node.getChildren().flatMap($readInline)).filter(
      (child) => child.type === 'text',
    )
    const url = webAddressSchema.safeParse(node.getURL())
    return url.success && children.length > 0 ? [{ type: 'link', url: url.data, children }] : children
  }
  if ($isElementNode(node)) return node.getChildren().flatMap($readInline)
  return $readWords(node)
}

function $readWords(node: LexicalNode): RationaleWords[] {
  if ($isLineBreakNode(node)) return [{ type: 'text', text: '\n' }]
  if (!$isTextNode(node) || node.getTextContent() === '') return []
  return [
    {
      type: 'text',
      text: node.getTextContent(),
      ...(node.hasFormat('bold') && { bold: true }),
      ...(node.hasFormat('italic') && { italic: true }),
    },
  ]
}

/** Joins neighbouring words of one form, so that one rationale has one way to be written. */
function joinWords(inlines: RationaleInline[]): RationaleInline[] {
  const joined: RationaleInline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameForm(inline, last)) last.text += inline.text
    else joined.push(inline.type === 'text' ? { ...inline } : inline)
  }
  return joined
}

function sameForm(a: RationaleWords, b: RationaleWords): boolean {
  return Boolean(a.bold) === Boolean(b.bold) && Boolean(a.italic) === Boolean(b.italic)
}
