import { $createTextNode, $getRoot, ElementNode, type LexicalNode, type NodeKey } from 'lexical'
import type { BlockKind, ShownBlock } from '#app/domain/capture.ts'
import { blockTags } from './blocks-to-html.ts'
import { foldBeginning, type Part, planStretches, type ReadingLabels } from './reading-plan.ts'

/** About 25 blocks, the unit that a browser may leave unlaid while it is out of view. */
export class StretchNode extends ElementNode {
  static override getType(): string {
    return 'stretch'
  }
  static override clone(node: StretchNode): StretchNode {
    return new StretchNode(node.__key)
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.setAttribute('data-stretch', '')
    return element
  }
  override updateDOM(): boolean {
    return false
  }
  /** So that each child gets a direction of its own. */
  override isShadowRoot(): boolean {
    return true
  }
}

/** A run of boilerplate under a label that opens it. The label is no part of the text. */
export class FoldNode extends ElementNode {
  readonly label: string
  constructor(label = '', key?: NodeKey) {
    super(key)
    this.label = label
  }
  static override getType(): string {
    return 'fold'
  }
  static override clone(node: FoldNode): FoldNode {
    return new FoldNode(node.label, node.__key)
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('details')
    element.setAttribute('data-fold', '')
    const summary = document.createElement('summary')
    summary.textContent = this.label
    element.append(summary, document.createElement('div'))
    return element
  }
  override updateDOM(): boolean {
    return false
  }
  /** So that each child gets a direction of its own. */
  override isShadowRoot(): boolean {
    return true
  }
  override getDOMSlot(element: HTMLElement) {
    const inner = element.lastElementChild
    const slot = super.getDOMSlot(element)
    return inner instanceof HTMLElement ? slot.withElement(inner) : slot
  }
}

/** One block of a capture. */
export class BlockNode extends ElementNode {
  readonly blockKind: BlockKind
  readonly blockIndex: number
  /** The page or the times that begin here, in words; empty where none do. */
  readonly begins: string
  constructor(kind: BlockKind = 'paragraph', index = 0, begins = '', key?: NodeKey) {
    super(key)
    this.blockKind = kind
    this.blockIndex = index
    this.begins = begins
  }
  static override getType(): string {
    return 'block'
  }
  static override clone(node: BlockNode): BlockNode {
    return new BlockNode(node.blockKind, node.blockIndex, node.begins, node.__key)
  }
  override createDOM(): HTMLElement {
    const element = document.createElement(blockTags[this.blockKind])
    element.setAttribute('data-block', String(this.blockIndex))
    element.setAttribute('data-kind', this.blockKind)
    if (this.begins !== '') element.setAttribute('data-begins', this.begins)
    return element
  }
  override updateDOM(): boolean {
    return false
  }
}

/** The nodes that a reading editor must know. */
export const readerNodes = [StretchNode, FoldNode, BlockNode]

/** Fills the root with the text, in the order and shape of `blocksToHtml`. */
export function $fillRoot(text: string, blocks: ShownBlock[], labels: ReadingLabels): void {
  const stretches = planStretches(blocks).map((parts) =>
    new StretchNode().append(...parts.map((part) => $createPart(text, part, labels))),
  )
  $getRoot()
    .clear()
    .append(...stretches)
}

function $createPart(text: string, part: Part, labels: ReadingLabels): LexicalNode {
  if (part.kind === 'block') return $createBlock(text, part.block, labels)
  const label = labels.fold(part.blocks.length, foldBeginning(text, part.blocks))
  return new FoldNode(label).append(...part.blocks.map((block) => $createBlock(text, block, labels)))
}

function $createBlock(text: string, block: ShownBlock, labels: ReadingLabels): BlockNode {
  const begins = block.begins ? labels.locator(block.begins) : ''
  return new BlockNode(block.kind, block.index, begins).append(
    $createTextNode(text.slice(block.start, block.end)),
  )
}
