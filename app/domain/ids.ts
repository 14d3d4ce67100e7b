import { z } from 'zod'

/** Prefixes say what an id names, in the store and in an error message. */
export const idPrefixes = {
  user: 'usr',
  invitation: 'inv',
  case: 'cas',
  source: 'src',
  preparation: 'prp',
  capture: 'cap',
  passage: 'psg',
  translation: 'trn',
  claim: 'clm',
  wording: 'wrd',
  appearance: 'app',
  evidence: 'evd',
  verdict: 'vrd',
  question: 'qst',
  absence: 'abs',
  value: 'val',
  relay: 'rly',
  origin: 'org',
  circle: 'crc',
  reliability: 'rel',
  signOff: 'sgn',
  secondOpinion: 'sop',
  comment: 'cmt',
  signedSheet: 'sht',
  remark: 'rmk',
  event: 'evt',
} as const

export type IdKind = keyof typeof idPrefixes

/** An id that cannot be passed where another kind of id is meant. */
export type Id<K extends IdKind> = string & { readonly __id: K }

export type UserId = Id<'user'>
export type InvitationId = Id<'invitation'>
export type CaseId = Id<'case'>
export type SourceId = Id<'source'>
export type PreparationId = Id<'preparation'>
export type CaptureId = Id<'capture'>
export type PassageId = Id<'passage'>
export type TranslationId = Id<'translation'>
export type ClaimId = Id<'claim'>
export type WordingId = Id<'wording'>
export type AppearanceId = Id<'appearance'>
export type EvidenceId = Id<'evidence'>
export type VerdictId = Id<'verdict'>
export type QuestionId = Id<'question'>
export type AbsenceId = Id<'absence'>
export type ValueId = Id<'value'>
export type RelayId = Id<'relay'>
export type OriginId = Id<'origin'>
export type CircleId = Id<'circle'>
export type ReliabilityId = Id<'reliability'>
export type SignOffId = Id<'signOff'>
export type SecondOpinionId = Id<'secondOpinion'>
export type CommentId = Id<'comment'>
export type SignedSheetId = Id<'signedSheet'>
export type RemarkId = Id<'remark'>
export type EventId = Id<'event'>

/** Joins the kind's prefix and a unique part: `clm_3f…`. */
export function makeId<K extends IdKind>(kind: K, unique: string): Id<K> {
  return `${idPrefixes[kind]}_${unique}` as Id<K>
}

/** The account in whose name the command line acts. It can never sign in. */
export const systemUserId = 'usr_system' as UserId

/** Reads an id that came from outside: its prefix must be that of the kind. Whether it names anything is for the store to say. */
export function idSchema<K extends IdKind>(kind: K) {
  const prefix = `${idPrefixes[kind]}_`
  return z.custom<Id<K>>(
    (value) => typeof value === 'string' && value.startsWith(prefix) && value.length <= 64,
  )
}
