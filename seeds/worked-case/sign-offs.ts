import type { EditorKey } from './shapes.ts'

/** The first verdicts that the other editor returned, by the key of the claim, with what they said. All others were signed. */
export const seedReturned: Record<string, string> = {
  uburov:
    'This goes further than the texts. Both pieces against the claim come from one text without a named author, and we have not seen its photographs. Propose it again with what they carry.',
}

/** Words of one editor to the other on a claim. */
export type SeedComment = { claim: string; by: EditorKey; text: string }

/** What the editors said to each other, in order. */
export const seedComments: SeedComment[] = [
  {
    claim: 'contingent',
    by: 'aigul',
    text: '@Taras Melnyk The decree is named in S5. Could you look for its text? Without it I would leave this unchecked.',
  },
  {
    claim: 'contingent',
    by: 'taras',
    text: '@Aigul Sadykova None of the five texts has more of it than that it exists. Left unchecked until the decree is found.',
  },
]

/** Claims that were given to one of them to judge, until a day. */
export const seedAssignments: { claim: string; by: EditorKey; to: EditorKey; dueOn: string }[] = [
  { claim: 'contingent', by: 'aigul', to: 'taras', dueOn: '2026-12-04' },
]
