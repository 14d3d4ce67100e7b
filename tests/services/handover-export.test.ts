import { describe, expect, test } from 'vitest'
import type { Json } from '#app/domain/handover.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { modelFaults } from '#tests/support/annotation-rules.ts'
import { aFilledCase, contentsOf, filledText } from '#tests/support/filled-case.ts'
import {
  aDesk,
  anotherDesk,
  bodiesOf,
  exported,
  itemsOf,
  takenIn,
  targetOf,
} from '#tests/support/handovers.ts'
import { aCase, aSource } from '#tests/support/material.ts'

describe('a Web Annotation collection', () => {
  test('keeps the model, whether it holds nothing, one or many', () => {
    const here = aDesk()
    const { opened, first, second } = aFilledCase(here)
    const empty = aCase(here, 'empty')
    const [none, one, many] = [
      exported(here, empty.id),
      exported(here, opened.id, second.source.id),
      exported(here, opened.id),
    ]
    expect([none, one, many].map(({ total }) => total)).toEqual([0, 1, 4])
    expect([none, one, many].flatMap(modelFaults)).toEqual([])
    expect(exported(here, opened.id, first.source.id).total).toBe(3)
  })

  test('keeps it also when everything came from elsewhere', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const empty = aCase(there, 'empty')
    takenIn(there, empty.id, exported(here, aFilledCase(here).opened.id))
    expect(modelFaults(exported(there, empty.id))).toEqual([])
  })

  test('points at words by quote and by code points, and names the moment of the capture (Taguette: offsets went astray after letters that are not ASCII)', () => {
    const here = aDesk()
    const { opened, first } = aFilledCase(here)
    const [item] = itemsOf(exported(here, opened.id))
    const { quote, position, state, source } = targetOf(item)
    expect([...filledText].slice(position.start, position.end).join('')).toBe('МВД назвало')
    expect(filledText.slice(position.start, position.end)).not.toBe('МВД назвало')
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'МВД назвало' })
    expect(String(quote?.prefix)).toMatch(/ждала\.\n\n$/)
    expect(state).toMatchObject({ type: 'TimeState', sourceDate: first.capture.capturedAt })
    expect(state.cached).toBe(
      `ni:///sha-256;${Buffer.from(first.capture.bytesSha256, 'hex').toString('base64url')}`,
    )
    expect(source).toMatchObject({ type: 'Text', format: 'text/plain', language: 'ru' })
  })

  test('says with its motivation what each passage is for', () => {
    const here = aDesk()
    const items = itemsOf(exported(here, aFilledCase(here).opened.id))
    expect(items.map(({ motivation }) => motivation)).toEqual([
      'identifying',
      'identifying',
      'assessing',
      'linking',
    ])
  })

  test('leaves the texts out when asked to, and is then taken in by whoever has them', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const { opened } = aFilledCase(here)
    const bare = exported(here, opened.id, undefined, false)
    expect(JSON.stringify(bare)).not.toContain('ждала.\\n\\nМВД назвало его Закиром Убуровым.\\n\\nНа')
    const empty = aCase(there, 'empty')
    const refused = takenIn(there, empty.id, bare)
    expect(refused.rows.every((row) => row.did === 'refused' && row.reason === 'row.no_source')).toBe(true)
  })
})

describe('what another store said besides', () => {
  const foreign = {
    generator: { id: 'https://tool.example/', type: 'Software', name: 'Tool' },
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    'tool:score': 0.75,
  }

  test('survives, for annotations, bodies, selectors, claims, sources and the collection', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const file = exported(here, aFilledCase(here).opened.id)
    const [item] = itemsOf(file)
    Object.assign(item ?? {}, foreign, {
      creator: { type: 'Person', name: 'Somebody' },
      created: '2020-01-01T00:00:00Z',
    })
    const xpath = { type: 'XPathSelector', value: '/html/body/p[2]' }
    targetOf(item).selector.push(xpath)
    const emoji = { type: 'TextualBody', purpose: 'tagging', value: '🎹' }
    bodiesOf(item).push(emoji)
    Object.assign((file['schema:about'] as Json[])[0] ?? {}, { 'schema:keywords': 'music' })
    Object.assign((file['schema:isBasedOn'] as Json[])[0] ?? {}, { 'schema:license': 'CC' })
    file['tool:project'] = 'P1'
    const empty = aCase(there, 'empty')
    takenIn(there, empty.id, file)
    const back = exported(there, empty.id)
    const [again] = itemsOf(back)
    expect(again).toMatchObject({
      ...foreign,
      creator: { name: 'Somebody' },
      created: '2020-01-01T00:00:00Z',
    })
    expect(again?.id).not.toBe(item?.id)
    expect(again).toMatchObject({ canonical: item?.id, via: [item?.id] })
    expect(targetOf(again).selector).toContainEqual(xpath)
    expect(again?.body).toContainEqual(emoji)
    expect((back['schema:about'] as Json[])[0]).toMatchObject({ 'schema:keywords': 'music' })
    expect((back['schema:isBasedOn'] as Json[])[0]).toMatchObject({ 'schema:license': 'CC' })
    expect(back['tool:project']).toBe('P1')
    expect(modelFaults(back)).toEqual([])
  })

  test('is not said twice after many journeys', () => {
    const [here, there] = [aDesk(), anotherDesk()]
    const file = exported(here, aFilledCase(here).opened.id)
    const bodies = itemsOf(file).map((item) => bodiesOf(item).length)
    const opened = ['one', 'two', 'three'].map((slug) => aCase(there, slug))
    let next = file
    for (const each of opened) {
      takenIn(there, each.id, next)
      next = exported(there, each.id)
    }
    expect(itemsOf(next).map((item) => bodiesOf(item).length)).toEqual(bodies)
    expect(itemsOf(next).map(({ target }) => Array.isArray(target))).toEqual([false, false, false, false])
  })
})

test('a hostile wording and note travel as words', () => {
  const [here, there] = [aDesk(), anotherDesk()]
  const opened = aCase(here)
  const { capture } = aSource(here, opened.id)
  recordClaim(here, {
    caseId: opened.id,
    draft: {
      wording: '</script><script>alert(1)</script>',
      language: 'en',
      claimant: '"><img onerror=x>',
      claimedOn: null,
    },
    appearance: { captureId: capture.id, span: { start: 0, end: 3 }, role: 'makes' },
  })
  const empty = aCase(there, 'empty')
  takenIn(there, empty.id, exported(here, opened.id))
  expect(contentsOf(there, empty.id)).toEqual(contentsOf(here, opened.id))
})
