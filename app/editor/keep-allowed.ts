import { $isLinkNode, LinkNode } from '@lexical/link'
import { ListNode } from '@lexical/list'
import { mergeRegister } from '@lexical/utils'
import { type LexicalEditor, TextNode } from 'lexical'
import { webAddressSchema } from '#app/domain/source.ts'

const bold = 1
const italic = 2

/** Takes away whatever a rationale cannot hold, however it came in: other marks, styles, other links, check lists. */
export function keepAllowed(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TextNode, (node) => {
      const allowed = node.getFormat() & (bold | italic)
      if (node.getFormat() !== allowed) node.setFormat(allowed)
      if (node.getStyle() !== '') node.setStyle('')
    }),
    editor.registerNodeTransform(LinkNode, (node) => {
      if (webAddressSchema.safeParse(node.getURL()).success && !$isLinkNode(node.getParent())) return
      for (const child of node.getChildren()) node.insertBefore(child)
      node.remove()
    }),
    editor.registerNodeTransform(ListNode, (node) => {
      if (node.getListType() === 'check') node.setListType('bullet')
    }),
  )
}
