/** A table of which every earlier state can be told, with the columns of its key. */
export type KeptTable = {
  name: string
  key: readonly string[]
  /** Which columns of it may change; `all`, some by name, or none. */
  changes: 'all' | 'none' | readonly string[]
}

const mutable = (name: string, ...key: string[]): KeptTable => ({
  name,
  key: key.length > 0 ? key : ['id'],
  changes: 'all',
})

const fixed = (name: string, ...key: string[]): KeptTable => ({ ...mutable(name, ...key), changes: 'none' })

/**
 * What the desk knew at a moment. Triggers keep in `births` with which event a row came, and in `former_rows` what it said
 * before each change. Of people only the name counts: it stands in verdicts and on sheets.
 */
export const keptTables: readonly KeptTable[] = [
  { name: 'users', key: ['id'], changes: ['name'] },
  mutable('cases'),
  mutable('sources'),
  fixed('captures'),
  mutable('boilerplate_marks', 'capture_id', 'block'),
  fixed('passages'),
  fixed('translations'),
  mutable('locations', 'passage_id', 'capture_id'),
  mutable('claims'),
  fixed('wordings'),
  mutable('appearances'),
  mutable('evidence'),
  fixed('verdicts'),
  fixed('verdict_evidence', 'verdict_id', 'evidence_id'),
  fixed('sign_offs'),
  fixed('second_opinions'),
  mutable('signed_sheets'),
  fixed('signed_sheet_claims', 'signed_sheet_id', 'claim_id'),
  fixed('comments'),
  fixed('remarks'),
  fixed('counterparts', 'case_id', 'iri'),
  mutable('questions'),
  mutable('answers', 'question_id', 'claim_id'),
  mutable('absences'),
  mutable('fits', 'question_id', 'row', 'claim_id', 'user_id'),
  mutable('answer_values'),
  mutable('origins'),
  mutable('relays'),
  mutable('circles'),
  mutable('suggestions', 'source_id', 'other_source_id'),
  fixed('reliabilities'),
]

/** Tables that say nothing of what was known: how people come in, forms, works on their way, and the journal itself. */
export const unkeptTables: readonly string[] = [
  ...['accounts', 'invitations', 'rate_limits', 'sessions', 'verifications', 'submissions', 'preparations'],
  ...['addressees', 'open_proposals', 'blobs', 'births', 'former_rows', 'events', 'stores'],
]

/** The key of a row as one text, for a row that goes by `alias` in SQL. */
export function rowKey({ key }: KeptTable, alias: string): string {
  return key.map((column) => `${alias}."${column}"`).join(` || '~' || `)
}
