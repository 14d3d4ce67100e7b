/** The beginning of words that are too long for one line, with an ellipsis. */
export function shortened(words: string, most = 90): string {
  if (words.length <= most) return words
  const whole = words.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  return `${whole.trimEnd()}…`
}
