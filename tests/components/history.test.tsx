import { describe, expect, test } from 'vitest'
import { HistoryList } from '#app/components/history/history-list.tsx'
import type { EventData, EventType } from '#app/domain/event.ts'
import type { HistoryEntry } from '#app/domain/history.ts'
import type { UserId } from '#app/domain/ids.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { seedWorkedCase } from '#seeds/seed.server.ts'
import { testStore } from '#tests/support/test-work.ts'
import { renderPart } from './render.tsx'

const [aigul, bolot] = ['usr_a' as UserId, 'usr_b' as UserId]
const names = { [aigul]: 'Aigul', [bolot]: 'Bolot' }
const on = { claim: 'C3', source: 'S2', evidence: 'E7' }
const c = { claim: on.claim }
const s = { source: on.source }
const cut = { from: 'скрипач', to: 'пианист' }
const stance = { field: 'stance', from: 'mentions', to: 'supports' }
const hash = 'ab'.repeat(32)

/** One event of each kind with its sentence and what stands below it. */
const examples: { [T in EventType]: [EventData<T>, string] } = {
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
    'Aigul compared the new capture of S2 with the passages in use: 4 stand, 2 changed, 1 lost, 0 in doubt',
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
}

function entryOf(type: EventType, data: unknown): HistoryEntry {
  return { sequence: 12, at: '2026-11-20T09:05:00.000Z', actorId: aigul, hash, type, data } as HistoryEntry
}

async function listed(entries: HistoryEntry[]) {
  return renderPart(
    <HistoryList history={{ entries, names, languages: { S2: 'ru' } }} casePath="/cases/video" />,
  )
}

/** The words of the first change, as they are read. */
function wordsOf(html: string): string {
  const account = /<time class[^>]*>09:05<\/time>(.*?)<details class="[^"]*record/s.exec(html)?.[1] ?? ''
  return account
    .replace(/<\/?(div|p|summary|details)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('a history', () => {
  test.each(Object.entries(examples))('says in a sentence what %s was', async (type, [data, sentence]) => {
    expect(wordsOf(await listed([entryOf(type as EventType, data)]))).toBe(sentence)
  })

  test('says of a second verdict whether it changed the first', async () => {
    const [data] = examples.verdict_given
    const again = { ...data, from: 'disputed' as const }
    const changed = { ...data, from: 'refuted' as const }
    expect(wordsOf(await listed([entryOf('verdict_given', again)]))).toContain('judged C3 again: disputed')
    expect(wordsOf(await listed([entryOf('verdict_given', changed)]))).toContain(
      'changed the verdict on C3 from refuted to disputed',
    )
  })

  test('leads to the claim, the source and the evidence on the page of its claim', async () => {
    const html = await listed([entryOf('evidence_attached', examples.evidence_attached[0])])
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)
    expect(links).toEqual(['/cases/video/claims/C3#E7', '/cases/video/claims/C3', '/cases/video/sources/S2'])
    expect(html).toContain('lang="ru"')
  })

  test('folds long words away and keeps all of them', async () => {
    const text = 'Слово за словом. '.repeat(40).trim()
    const html = await listed([entryOf('claim_retracted', { ...c, why: text })])
    expect(html).toContain(text)
    expect(html).toMatch(/>Слово за словом\.[^<]{150,190} …<.div>/)
  })

  test('carries the number and the whole hash of each change', async () => {
    const html = await listed([entryOf('case_opened', examples.case_opened[0])])
    expect(html).toContain('#12 abababab')
    expect(html).toContain(`<code class="hash">${hash}</code>`)
  })

  test('shows words of others as words, never as markup', async () => {
    const html = await listed([entryOf('claim_retracted', { ...c, why: '<script>alert(1)</script>' })])
    expect(html).not.toContain('<script>')
  })

  test('tells the whole worked case with names and without ids', async () => {
    const db = testStore()
    seedWorkedCase(db)
    const history = readHistory({ db }, { caseId: getCaseBySlug(db, 'kazakhstan-2022').id, limit: 10_000 })
    expect(history.entries.length).toBeGreaterThan(200)
    const html = await renderPart(<HistoryList history={history} casePath="/cases/kazakhstan-2022" />)
    expect(html.match(/<li/g)).toHaveLength(history.entries.length)
    expect(html).toContain('Aigul Sadykova')
    expect(html).not.toMatch(/\b(usr|cas|src|cap|psg|clm|app|evd|vrd)_\w|undefined|somebody|\{\w+\}/)
  })
})
