import type { EventData, EventType } from '#app/domain/event.ts'
import type { UserId } from '#app/domain/ids.ts'

export const [aigul, bolot] = ['usr_a' as UserId, 'usr_b' as UserId]
export const names = { [aigul]: 'Aigul', [bolot]: 'Bolot' }
const on = { claim: 'C3', source: 'S2', evidence: 'E7' }
export const c = { claim: on.claim }
const s = { source: on.source }
const q = { question: 'Q1' }
const cut = { from: 'скрипач', to: 'пианист' }
const stance = { field: 'stance', from: 'mentions', to: 'supports' }
export const hash = 'ab'.repeat(32)

/** One event of each kind with its sentence and what stands below it. */
export const examples: { [T in EventType]: [EventData<T>, string] } = {
  store_created: [{ store: 'sto_1' }, 'Aigul created this store'],
  user_admitted: [{ user: bolot, role: 'editor' }, 'Aigul admitted Bolot as editor'],
  role_changed: [
    { user: bolot, from: 'viewer', to: 'editor' },
    'Aigul changed the role of Bolot from viewer to editor',
  ],
  user_renamed: [{ user: aigul }, 'Aigul changed the name of Aigul'],
  password_changed: [{ user: aigul }, 'Aigul changed the password of Aigul'],
  sessions_revoked: [{ user: bolot, count: 2 }, 'Aigul ended 2 sessions of Bolot'],
  invitation_issued: [{ invitation: 'inv_1', role: 'viewer' }, 'Aigul invited somebody as viewer'],
  invitation_revoked: [{ invitation: 'inv_1' }, 'Aigul withdrew an invitation'],
  case_opened: [{ title: 'The video', slug: 'video' }, 'Aigul opened the case The video'],
  case_revised: [
    { changes: [{ field: 'summary', from: null, to: 'Who is he?' }] },
    'Aigul edited the case What it is about From nothing To Who is he?',
  ],
  source_added: [{ ...s, title: 'Два фото' }, 'Aigul added S2 Два фото'],
  source_revised: [
    {
      ...s,
      changes: [
        { field: 'publisher', from: null, to: 'Kloop' },
        { field: 'published', from: '2022-01', to: '2022-01-10' },
      ],
    },
    'Aigul edited what is known of S2 Publisher from unknown to Kloop Published from January 2022, day unknown to 10 January 2022',
  ],
  capture_taken: [
    { ...s, capture: 'cap_1', method: 'paste', bytesSha256: hash, textSha256: hash },
    `Aigul took a capture of S2 (pasted) SHA-256 of the bytes ${hash} SHA-256 of the text ${hash}`,
  ],
  passages_located: [
    { ...s, capture: 'cap_2', exact: 3, moved: 1, changed: 2, ambiguous: 0, lost: 1 },
    'Aigul compared a newer capture of S2 with the passages in use: 4 stand, 2 changed, 1 lost, 0 in doubt',
  ],
  passage_confirmed: [
    { ...s, ...cut },
    'Aigul took the changed words of S2 in place of those that were quoted From скрипач To пианист',
  ],
  passage_left: [{ ...s, quote: 'скрипач' }, 'Aigul left a quote from S2 in the older capture скрипач'],
  boilerplate_marked: [
    { ...s, capture: 'cap_1', block: 3, quote: 'Поделиться' },
    'Aigul marked a part of S2 as boilerplate Поделиться',
  ],
  boilerplate_unmarked: [
    { ...s, capture: 'cap_1', block: 3, quote: 'Поделиться' },
    'Aigul marked a part of S2 as text, not boilerplate Поделиться',
  ],
  quote_translated: [
    { ...s, passage: 'psg_1', language: 'en', text: 'a pianist' },
    'Aigul translated a quote from S2 into English a pianist',
  ],
  handover_taken: [
    { fileSha256: hash, sources: 1, captures: 1, claims: 2, links: 3, remarks: 0 },
    `Aigul brought in annotations: 0 remarks, 2 claims, 3 links, 1 source SHA-256 of the file ${hash}`,
  ],
  claim_recorded: [{ ...c, wording: 'He plays.', language: 'en' }, 'Aigul recorded C3 He plays.'],
  claim_reworded: [
    { ...c, from: 'He plays.', to: 'He plays jazz.', why: 'exact' },
    'Aigul changed the wording of C3 From He plays. To He plays jazz. Why exact',
  ],
  claim_revised: [
    { ...c, changes: [{ field: 'claimedOn', from: '2022', to: null }] },
    'Aigul edited C3 Claimed on from 2022, day unknown to unknown',
  ],
  claim_translated: [
    { ...c, language: 'uk', text: 'Він грає.' },
    'Aigul translated C3 into Ukrainian Він грає.',
  ],
  claim_retracted: [{ ...c, why: 'recorded twice' }, 'Aigul retracted C3 Why recorded twice'],
  appearance_added: [
    { ...c, ...s, appearance: 'app_1', role: 'denies', passage: 'psg_1', quote: 'не пианист' },
    'Aigul found C3 in S2, which denies it не пианист',
  ],
  appearance_recut: [
    { ...c, ...s, appearance: 'app_1', ...cut },
    'Aigul re-cut the passage of S2 in which C3 appears From скрипач To пианист',
  ],
  appearance_retracted: [
    { ...c, ...s, appearance: 'app_1', why: 'misread' },
    'Aigul retracted the appearance of C3 in S2 Why misread',
  ],
  evidence_attached: [
    { ...on, stance: 'contradicts', proximity: 'primary', passage: 'psg_1', quote: 'пианист' },
    'Aigul attached E7 to C3: S2 contradicts it as a primary source пианист',
  ],
  evidence_revised: [
    { ...c, evidence: on.evidence, changes: [stance] },
    'Aigul edited E7, attached to C3 Stance from mentions to supports',
  ],
  evidence_recut: [
    { ...on, ...cut },
    'Aigul re-cut the quote of E7 from S2, attached to C3 From скрипач To пианист',
  ],
  evidence_retracted: [
    { ...c, evidence: on.evidence, why: 'misread' },
    'Aigul retracted E7 from C3 Why misread',
  ],
  verdict_given: [
    { ...c, verdict: 'vrd_1', from: 'unchecked', to: 'disputed', why: 'See [E7].' },
    'Aigul marked C3 disputed Why See E7.',
  ],
  question_asked: [{ ...q, text: 'Who is the man?', language: 'en' }, 'Aigul asked Q1 Who is the man?'],
  question_revised: [
    { ...q, changes: [{ field: 'text', from: 'Who?', to: 'Who is he?' }] },
    'Aigul edited Q1 Words from Who? to Who is he?',
  ],
  question_retracted: [{ ...q, why: 'asked twice' }, 'Aigul retracted Q1 Why asked twice'],
  answer_added: [{ ...q, ...c }, 'Aigul took C3 as an answer to Q1'],
  answer_retracted: [
    { ...q, ...c, why: 'another question' },
    'Aigul took C3 from the answers to Q1 Why another question',
  ],
  absence_recorded: [
    { ...q, absence: 'abs_1', text: 'A passport' },
    'Aigul recorded evidence that Q1 would lead one to expect and that is missing A passport',
  ],
  absence_retracted: [
    { ...q, absence: 'abs_1', text: 'A passport', why: 'it was found' },
    'Aigul retracted the record of missing evidence on Q1 A passport Why it was found',
  ],
  cell_judged: [
    { ...q, ...c, row: 'E3, E7', from: null, to: 'inconsistent' },
    'Aigul judged how a row of Q1 fits C3: inconsistent E3, E7',
  ],
  value_recorded: [
    { ...q, ...c, value: 'val_1', aspect: 'surname', kind: 'name', text: 'Убуров' },
    'Aigul noted what C3 says on Q1 (surname) Убуров',
  ],
  value_retracted: [
    { ...q, ...c, value: 'val_1', aspect: 'surname', text: 'Убуров', why: 'misread' },
    'Aigul retracted what C3 says on Q1 (surname) Убуров Why misread',
  ],
  origin_named: [
    { origin: 'org_1', name: 'Интерфакс', kind: 'agency' },
    'Aigul named an origin outside of the case: Интерфакс (news agency)',
  ],
  origin_revised: [
    { origin: 'org_1', name: 'Интерфакс', changes: [{ field: 'name', from: 'Interfax', to: 'Интерфакс' }] },
    'Aigul edited the origin Интерфакс Name from Interfax to Интерфакс',
  ],
  relay_recorded: [
    {
      ...{ ...s, relay: 'rly_1', from: 'Интерфакс', kind: 'quotes' },
      ...{ passage: 'psg_1', quote: 'передаёт Интерфакс', note: '' },
    },
    'Aigul found that S2 has it from Интерфакс: it quotes it передаёт Интерфакс',
  ],
  relay_retracted: [
    { ...s, relay: 'rly_1', from: 'S3', why: 'misread' },
    'Aigul retracted that S2 has it from S3 Why misread',
  ],
  circle_found: [
    { ...s, circle: 'crc_1', from: 'S3', kind: 'rewrites', quote: 'пишет S3', note: '' },
    'Aigul found circular reporting: S2 would have it from S3, which has it from S2 пишет S3',
  ],
  circle_retracted: [
    { ...s, circle: 'crc_1', from: 'S3', why: 'misread' },
    'Aigul retracted the finding of circular reporting between S2 and S3 Why misread',
  ],
  suggestion_decided: [
    { ...s, other: 'S3', decision: 'rejected', note: 'a proverb' },
    'Aigul decided on the words that S2 and S3 share: neither has them from the other a proverb',
  ],
  origin_marked: [{ ...s, isOrigin: true }, 'Aigul found that S2 has what it says from nobody else'],
  reliability_assessed: [
    { ...s, topic: 'arrests', grade: 'C', reason: 'mixed record' },
    'Aigul assessed S2 on arrests: C Why mixed record',
  ],
  verdict_proposed: [
    { ...c, verdict: 'vrd_1', to: 'refuted', why: 'See [E7].' },
    'Aigul proposed a verdict on C3: refuted Why See E7.',
  ],
  proposal_opened: [
    { ...c, verdict: 'vrd_1' },
    'Aigul looked at the proposed verdict on C3 without judging first',
  ],
  verdict_signed: [
    { ...c, verdict: 'vrd_1', from: 'unchecked', to: 'refuted', comment: '' },
    'Aigul signed the verdict on C3: refuted',
  ],
  verdict_returned: [
    { ...c, verdict: 'vrd_1', comment: 'Look at E2' },
    'Aigul returned the proposed verdict on C3 Look at E2',
  ],
  second_opinion_given: [
    { ...c, verdict: 'vrd_1', to: 'disputed', agrees: false, reasons: 'Both sides speak' },
    'Aigul judged C3 without seeing the proposed verdict: disputed, which differs Both sides speak',
  ],
  verdict_affirmed: [
    { ...c, verdict: 'vrd_2', affirms: 'vrd_1', to: 'refuted', why: 'E9 repeats E2' },
    'Aigul found that the verdict on C3 still stands: refuted Why E9 repeats E2',
  ],
  claim_assigned: [{ ...c, user: bolot, due: '2026-12-01' }, 'Aigul assigned C3 to Bolot, due 2026-12-01'],
  comment_made: [
    { ...c, comment: 'cmt_1', evidence: 'E7', verdict: null, text: '@Bolot look', addressees: [bolot] },
    'Aigul commented on E7 of C3 @Bolot look',
  ],
  sheet_signed: [
    { sheet: 'sht_1', hash, head: 12, claims: ['C3'] },
    `Aigul signed the claim sheet, with 1 claim Hash of the sheet ${hash}`,
  ],
  sheet_reopened: [
    { sheet: 'sht_1', hash, why: 'E9 arrived' },
    `Aigul reopened the signed claim sheet Why E9 arrived Hash of the sheet ${hash}`,
  ],
}
