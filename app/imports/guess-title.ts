const longestTitle = 300

/** The title of a work that names none: the first line of its text, cut between words where it is too long. */
export function guessTitle(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.trim() ?? ''
  if (line.length <= longestTitle) return line
  const cut = line.slice(0, longestTitle - 1)
  const space = cut.lastIndexOf(' ')
  const whole = space > longestTitle / 2 ? cut.slice(0, space) : cut
  return `${whole.toWellFormed().replace(/\uFFFD$/, '')}…`
}
