import { useNonce } from '../nonce.tsx'

type KeptKeys = { list: KeyboardEvent[]; keep: (event: KeyboardEvent) => void }

declare global {
  interface Window {
    earlyKeys?: KeptKeys
  }
}

const keepKeys = `
  window.earlyKeys = { list: [], keep: (event) => window.earlyKeys?.list.push(event) }
  addEventListener('keydown', window.earlyKeys.keep)
`

/** Keeps the keys that are pressed before the page's script has come. */
export function EarlyKeys() {
  return (
    <script
      nonce={useNonce()}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the words above, which nobody else writes
      dangerouslySetInnerHTML={{ __html: keepKeys }}
    />
  )
}

/** The keys pressed so far, once; from now on nothing is kept. */
export function takeEarlyKeys(): KeyboardEvent[] {
  const kept = window.earlyKeys
  if (!kept) return []
  removeEventListener('keydown', kept.keep)
  delete window.earlyKeys
  return kept.list
}
