import type { BoardCell, BoardRow, RowSubject } from './board.ts'
import type { Claim } from './claim.ts'
import type { ShownPassage, ShownRetraction, Signature, SourceHead } from './claim-page.ts'
import type { HeldFit, WaitingFit } from './fit.ts'
import type { Language } from './language.ts'
import type { SideCounts } from './origins.ts'
import type { Absence, Question } from './question.ts'
import type { Value } from './value.ts'
import type { LinedAspect, ValueGroup } from './values/line-up.ts'
import type { Standing } from './verdict.ts'
import type { Worksheet } from './worksheet.ts'

/** A claim as one of the answers to a question: a column of its board. */
export type ShownAnswer = Pick<Claim, 'id' | 'number' | 'standing'> & {
  wording: string
  language: Language
  sides: SideCounts
  isStale: boolean
}

type Editor = { by: string; isOwn: boolean }

/** What one editor holds of a cell. */
export type ShownFit = HeldFit & Editor

/** What one editor held of other words, which the row had before. */
export type ShownWaitingFit = WaitingFit & Editor

export type ShownCell = Pick<BoardCell, 'pieces' | 'says' | 'isContested'> & {
  fits: ShownFit[]
  waiting: ShownWaitingFit[]
}

/** A row of a board with its words: those of a passage, a source as a whole, or what is missing. */
export type ShownRow = Pick<BoardRow, 'key' | 'spread' | 'isFlat'> & {
  kind: RowSubject['kind']
  passage: ShownPassage | null
  absence: ShownAbsence | null
  cells: ShownCell[]
  /** The keys that the row had before its words were cut anew. */
  olderKeys: string[]
}

export type ShownAbsence = Pick<Absence, 'id' | 'text' | 'version'> & { recorded: Signature }

/** The rows of one source; without one, those of what is missing. */
export type ShownGroup = { source: SourceHead | null; rows: ShownRow[] }

/** A value with the words in which it stands. `language` is that of these words. */
export type ShownValue = Pick<Value, 'id' | 'aspect' | 'kind' | 'text' | 'version'> & {
  claim: number
  language: Language
  source: SourceHead | null
  passage: ShownPassage | null
}

export type ShownAspect = LinedAspect<ShownValue>
export type ShownValueGroup = ValueGroup<ShownValue>

/** What one editor's fits add up to, in the order of the answers. */
export type ShownWorksheet = Worksheet & Editor

export type ShownQuestion = Pick<
  Question,
  'number' | 'text' | 'language' | 'exclusive' | 'note' | 'version'
> & {
  asked: Signature
  retraction: ShownRetraction | null
}

/** A question with all that its board shows. */
export type BoardPage = {
  question: ShownQuestion
  answers: ShownAnswer[]
  groups: ShownGroup[]
  worksheets: ShownWorksheet[]
  values: ShownAspect[]
}

/** A question in a list, with where its answers stand. */
export type QuestionLine = Pick<Question, 'number' | 'text' | 'language' | 'exclusive'> & {
  answers: { number: number; wording: string; language: Language; standing: Standing }[]
}
