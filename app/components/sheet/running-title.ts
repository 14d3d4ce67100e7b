import { useEffect } from 'react'

const longest = 90

/** Puts the case's title at the head of each printed page but the first, while the page that uses it is shown. */
export function useRunningTitle(title: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { @top-left { content: ${cssString(clipped(title))}; font: 8pt sans-serif } }
       @page :first { @top-left { content: none } }`,
    )
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [title])
}

function clipped(title: string): string {
  const characters = [...title]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : title
}

/** Letters, digits and spaces stay as they are; every other sign is written by its number. */
function cssString(words: string): string {
  const sign = (character: string) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `
  return `"${words.replace(/[^\p{L}\p{N} ]/gu, sign)}"`
}
