/** What sort of work a source is. */
export const sourceKinds = [
  'article',
  'post',
  'broadcast',
  'document',
  'statement',
  'interview',
  'image',
  'dataset',
] as const
export type SourceKind = (typeof sourceKinds)[number]
