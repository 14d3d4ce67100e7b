const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const directionMarks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/

const openers = /[\u2066-\u2068]/
const overrides = /[\u202A\u202B\u202D\u202E]/

/** Closes the direction marks that a line opens and drops closers that it never opened, so that none reaches beyond it. */
export function contained(text: string): string {
  return directionMarks.test(text) ? text.split('\n').map(balance).join('\n') : text
}

/**
 * Wraps each line that holds right-to-left text or direction marks in an isolate (U+2068 … U+2069), so that it cannot
 * turn the words around it.
 */
export function isolate(text: string): string {
  return text.split('\n').map(isolateLine).join('\n')
}

function isolateLine(line: string): string {
  if (!rightToLeft.test(line) && !directionMarks.test(line)) return line
  return `\u2068${balance(line)}\u2069`
}

function balance(line: string): string {
  const open: string[] = []
  let balanced = ''
  for (const char of line) {
    if (openers.test(char)) open.push('\u2069')
    else if (overrides.test(char)) open.push('\u202C')
    else if (char === '\u2069' || char === '\u202C') {
      if (open.at(-1) !== char) continue
      open.pop()
    }
    balanced += char
  }
  return balanced + open.reverse().join('')
}
