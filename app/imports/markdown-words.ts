import type { Token } from 'marked'
import { resolveEntities } from './entities.ts'

type Inline = { type?: string; raw?: string; text?: string; tokens?: Token[]; checked?: boolean }

/** The words of a token without its markup. Code and HTML keep their characters; everything else has entities resolved. */
export function inlineText(token: Inline): string {
  switch (token.type) {
    case 'br':
      return '\n'
    case 'codespan':
    case 'escape':
      return token.text ?? ''
    case 'html':
      return token.raw ?? ''
    case 'link':
      return token.raw?.startsWith('[^') ? token.raw : wordsIn(token)
    case 'checkbox':
      return token.checked ? '[x] ' : '[ ] '
    default:
      return wordsIn(token)
  }
}

/** `raw` rather than `text`: marked has resolved some entities there, and they must not be resolved twice. */
function wordsIn({ tokens, raw }: Inline): string {
  if (tokens) return tokens.map((inner) => inlineText(inner as Inline)).join('')
  return resolveEntities(raw ?? '')
}
