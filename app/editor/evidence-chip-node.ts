import { $create, type EditorConfig, type LexicalNode, type SerializedTextNode, TextNode } from 'lexical'

/** A cited piece of evidence inside a sentence: one unbreakable word, `E3`. */
export class EvidenceChipNode extends TextNode {
  static override getType(): string {
    return 'evidence-chip'
  }

  static override clone(node: EvidenceChipNode): EvidenceChipNode {
    return new EvidenceChipNode(node.__text, node.__key)
  }

  static override importJSON(serialized: SerializedTextNode): EvidenceChipNode {
    return $create(EvidenceChipNode).updateFromJSON(serialized)
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config)
    element.setAttribute('data-evidence', String(this.getNumber()))
    return element
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }

  override isTextEntity(): true {
    return true
  }

  getNumber(): number {
    return Number(this.getTextContent().slice(1))
  }
}

/** The chip of E`number`. */
export function $createEvidenceChip(number: number): EvidenceChipNode {
  return $create(EvidenceChipNode).setTextContent(`E${number}`).setMode('token')
}

export function $isEvidenceChip(node: LexicalNode | null | undefined): node is EvidenceChipNode {
  return node instanceof EvidenceChipNode
}
