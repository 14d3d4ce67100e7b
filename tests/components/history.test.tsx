import { describe, expect, test } from 'vitest'
import { HistoryList } from '#app/components/history/history-list.tsx'
import type { EventType } from '#app/domain/event.ts'
import type { HistoryEntry } from '#app/domain/history.ts'
import { aigul, c, examples, hash, names } from '#tests/support/event-examples.ts'
import { renderPart } from './render.tsx'

function entryOf(type: EventType, data: unknown): HistoryEntry {
  return { sequence: 12, at: '2026-11-20T09:05:00.000Z', actorId: aigul, hash, type, data } as HistoryEntry
}

async function listed(entries: HistoryEntry[], keptFrom = 1) {
  return renderPart(
    <HistoryList history={{ entries, names, languages: { S2: 'ru' }, keptFrom }} casePath="/cases/video" />,
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

  test('says of a verdict that is found to still stand whether it waits for a signature', async () => {
    const [data] = examples.verdict_affirmed
    expect(wordsOf(await listed([entryOf('verdict_affirmed', { ...data, proposed: true })]))).toContain(
      'proposed to affirm that the verdict on C3 still stands: refuted',
    )
  })

  test.each([
    [
      'evidence_revised',
      'circumstances',
      'in_custody',
      'in_custody, duress_alleged',
      'Circumstances from in custody to in custody, under alleged duress',
    ],
    [
      'evidence_revised',
      'basis',
      null,
      'official_statement',
      'What it rests on from unknown to official statement',
    ],
    ['evidence_revised', 'credibility', '2', '5', 'Credibility from probably true to improbable'],
    ['origin_revised', 'kind', 'agency', 'release', 'Kind from news agency to press release'],
    ['case_revised', 'requiresSignOff', 'false', 'true', 'Verdicts need a second signature from no to yes'],
    ['question_revised', 'exclusive', 'true', 'false', 'Only one answer can be right from yes to no'],
  ] as const)('says in words what became of a field: %s, %s', async (type, field, from, to, sentence) => {
    const [data] = examples[type]
    const said = wordsOf(await listed([entryOf(type, { ...data, changes: [{ field, from, to }] })]))
    expect(said).toContain(sentence)
  })

  test('leads to the claim, the source and the evidence on the page of its claim, and to the case as it was then', async () => {
    const html = await listed([entryOf('evidence_attached', examples.evidence_attached[0])])
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)
    const named = ['/cases/video/claims/C3#E7', '/cases/video/claims/C3', '/cases/video/sources/S2']
    expect(links).toEqual([...named, '/cases/video@12'])
    expect(html).toContain('lang="ru"')
  })

  test('offers no case of then for what was recorded before rows were kept', async () => {
    const entries = [entryOf('evidence_attached', examples.evidence_attached[0])]
    expect(await listed(entries, 12)).toContain('/cases/video@12"')
    expect(await listed(entries, 13)).not.toContain('/cases/video@12"')
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
})
