import { captures } from './en/captures.ts'
import { cases } from './en/cases.ts'
import { claims } from './en/claims.ts'
import { comments } from './en/comments.ts'
import { common } from './en/common.ts'
import { dates } from './en/dates.ts'
import { errors } from './en/errors.ts'
import { evidence } from './en/evidence.ts'
import { fields } from './en/fields.ts'
import { handovers } from './en/handovers.ts'
import { history } from './en/history.ts'
import { live } from './en/live.ts'
import { moments } from './en/moments.ts'
import { people } from './en/people.ts'
import { questions } from './en/questions.ts'
import { rationale } from './en/rationale.ts'
import { reader } from './en/reader.ts'
import { refusals } from './en/refusals.ts'
import { relays } from './en/relays.ts'
import { sheet } from './en/sheet.ts'
import { shell } from './en/shell.ts'
import { signOffs } from './en/sign-offs.ts'
import { sources } from './en/sources.ts'
import { timeline } from './en/timeline.ts'
import { verdicts } from './en/verdicts.ts'
import { words } from './en/words.ts'

/**
 * The catalogue: every word of the interface and of the sheet; the command line has some more in `program.ts`. One file per area, ids `area.key`,
 * ICU messages.
 */
export const en = {
  ...captures,
  ...cases,
  ...claims,
  ...comments,
  ...common,
  ...dates,
  ...errors,
  ...evidence,
  ...fields,
  ...handovers,
  ...history,
  ...live,
  ...moments,
  ...rationale,
  ...people,
  ...questions,
  ...reader,
  ...refusals,
  ...relays,
  ...sheet,
  ...shell,
  ...signOffs,
  ...sources,
  ...timeline,
  ...verdicts,
  ...words,
} as const

export type MessageId = keyof typeof en
