import { describe, expect, test } from 'vitest'
import type { CaseId } from '#app/domain/ids.ts'
import { threadsOf } from '#app/domain/remark.ts'
import { iriOf } from '#app/services/handovers/iri.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { modelFaults } from '#tests/support/annotation-rules.ts'
import { anotherDesk, exported, itemsOf, takenIn, targetOf } from '#tests/support/handovers.ts'
import { aCase } from '#tests/support/material.ts'
import { aDeskWithPage, page, pageText, remarksOf, row } from '#tests/support/remarked-page.ts'

describe('a Hypothesis export', () => {
  test('reports of each row how its words were found', () => {
    const { work, opened } = aDeskWithPage()
    const { rows } = takenIn(work, opened.id, {
      rows: [
        row('anchored', { exact: 'Музыкант признался.', suffix: ' Да.' }),
        row('moved', { exact: 'Ему обещали', prefix: 'раньше писали: ', suffix: ' 90 000 тенге' }),
        row('changed', {
          exact: 'Ему обещали 80 000 тенге.',
          prefix: 'Team Alpha won. ',
          suffix: 'Team Beta',
        }),
        row('ambiguous', { exact: 'Да.' }),
        row('lost', { exact: 'совсем другие слова здесь' }),
        row('whole'),
        row(
          'elsewhere',
          { exact: 'Да.' },
          { uri: 'https://other.example/', target: [{ source: 'https://other.example/' }] },
        ),
      ],
    })
    const told = Object.fromEntries(
      rows.map((each) => [each.words, each.did === 'added' ? each.outcome : each.did]),
    )
    expect(told).toEqual({
      'Музыкант признался.': 'exact',
      'Ему обещали': 'moved',
      'Ему обещали 80 000 тенге.': 'changed',
      'Да.': 'ambiguous',
      'совсем другие слова здесь': 'lost',
      'remark whole': null,
      'remark elsewhere': 'refused',
    })
  })

  test('counts its offsets in UTF-16 units: an emoji before the words shifts nothing', () => {
    const { work, opened } = aDeskWithPage()
    const start = pageText.indexOf('Да.', 20)
    takenIn(work, opened.id, [row('a', { exact: 'Да.', start, end: start + 3 })])
    const [item] = itemsOf(exported(work, opened.id))
    expect(targetOf(item).position).toMatchObject({ start: start - 3, end: start })
    expect([...pageText].slice(start - 3, start).join('')).toBe('Да.')
  })

  test('is anchored though its positions count in the page with its menus and its addresses carry marks', () => {
    const { work, opened } = aDeskWithPage()
    const uri = page.replace('https://', 'https://www.').concat('?utm_source=telegram&fbclid=IwAR0x')
    const exact = 'Ему обещали 90 000 тенге.'
    const selector = [
      {
        type: 'RangeSelector',
        startContainer: '/div[2]/main[1]/p[3]',
        startOffset: 16,
        ...{ endOffset: 41 },
      },
      { type: 'TextPositionSelector', start: 3105, end: 3130 },
      { type: 'TextQuoteSelector', exact, prefix: 'Team Alpha won. ', suffix: '\n    Team Beta won.' },
    ]
    const said = {
      uri,
      target: [{ source: uri, selector }],
      document: { title: ['The pianist'] },
      flagged: false,
    }
    const { rows } = takenIn(work, opened.id, { total: 1, rows: [row('a', {}, said)] })
    expect(rows).toMatchObject([{ did: 'added', outcome: 'exact', disagrees: false, source: 1 }])
  })

  test('keeps replies under what they answer, in their order, with author and time', () => {
    const { work, opened } = aDeskWithPage()
    const at = (second: number) => ({ created: `2022-01-11T10:00:0${second}.5+00:00` })
    takenIn(work, opened.id, {
      rows: [
        row(
          'r3',
          {},
          { ...at(4), references: ['root', 'r1'], text: 'third', user: 'acct:nurlan@hypothes.is' },
        ),
        row(
          'r2',
          {},
          { ...at(3), references: ['root'], text: 'second', user_info: { display_name: 'Бакыт' } },
        ),
        row('r1', {}, { ...at(2), references: ['root'], text: 'first' }),
        row('root', { exact: 'Музыкант признался.' }, { ...at(1), text: 'root' }),
      ],
    })
    const [thread, ...others] = threadsOf(remarksOf(work, opened.id))
    expect(others).toEqual([])
    const told = (each: NonNullable<typeof thread>): unknown[] => [
      each.remark.body,
      each.remark.author,
      ...each.replies.map(told),
    ]
    expect(thread && told(thread)).toEqual([
      'root',
      'aigul',
      ['first', 'aigul', ['third', 'nurlan']],
      ['second', 'Бакыт'],
    ])
    expect(thread?.remark.madeAt).toBe('2022-01-11T10:00:01.500Z')
  })

  test('a second time changes nothing; a reply that came since is added to its thread', () => {
    const { work, opened } = aDeskWithPage()
    const rows = [row('root', { exact: 'Музыкант признался.' }), row('page')]
    takenIn(work, opened.id, { rows })
    const head = findEventHead(work.db)
    expect(takenIn(work, opened.id, { rows }).rows.map(({ did }) => did)).toEqual(['known', 'known'])
    expect(findEventHead(work.db)).toEqual(head)
    const reply = row('later', {}, { references: ['root'], created: '2022-02-01T00:00:00Z' })
    expect(
      takenIn(work, opened.id, [...rows, reply])
        .rows.map(({ did }) => did)
        .toSorted(),
    ).toEqual(['added', 'known', 'known'])
    const [root, , later] = remarksOf(work, opened.id)
    expect(later?.replyTo).toBe(root?.id)
  })

  test('stays plain text, whatever its body holds', () => {
    const { work, opened } = aDeskWithPage()
    const body = '**bold** <script>alert(1)</script>'
    takenIn(work, opened.id, [row('a', {}, { text: body })])
    expect(remarksOf(work, opened.id)[0]?.body).toBe(body)
  })

  test('goes to the source that an editor names when the case does not know its address', () => {
    const { work, opened, source } = aDeskWithPage()
    const rows = [
      row(
        'a',
        { exact: 'Музыкант признался.' },
        {
          uri: 'urn:x-pdf:1',
          target: [
            {
              source: 'urn:x-pdf:1',
              selector: [{ type: 'TextQuoteSelector', exact: 'Музыкант признался.' }],
            },
          ],
        },
      ),
    ]
    expect(takenIn(work, opened.id, { rows }).rows).toMatchObject([
      { did: 'refused', reason: 'row.no_source' },
    ])
    expect(takenIn(work, opened.id, { rows }, source.id).rows).toMatchObject([
      { did: 'added', outcome: 'exact' },
    ])
  })

  test('is handed on as Web Annotations that keep the model, with all that its rows said', () => {
    const { work, opened } = aDeskWithPage()
    const rows = [
      row('root', { exact: 'Музыкант признался.' }, { links: { incontext: 'https://hyp.is/root' } }),
      row('r1', {}, { references: ['root'] }),
      row('lost', { exact: 'нигде таких слов нет' }),
    ]
    takenIn(work, opened.id, { rows })
    const collection = exported(work, opened.id)
    expect(modelFaults(collection)).toEqual([])
    const items = itemsOf(collection)
    const root = items.find(({ canonical }) => canonical === 'https://hypothes.is/a/root')
    expect(root).toMatchObject({ hypothesis: rows[0], motivation: 'commenting', creator: { name: 'aigul' } })
    const reply = items.find(({ canonical }) => canonical === 'https://hypothes.is/a/r1')
    expect(reply).toMatchObject({ motivation: 'replying', target: root?.id })

    const there = anotherDesk()
    const empty = aCase(there, 'empty')
    takenIn(there, empty.id, collection)
    const essence = (work: Work, caseId: CaseId) =>
      remarksOf(work, caseId).map(({ body, author, madeAt, tags, outcome, sequence }) => ({
        body,
        author,
        madeAt,
        tags,
        outcome,
        sequence,
      }))
    expect(essence(there, empty.id)).toEqual(essence(work, opened.id))
    expect(takenIn(there, empty.id, { rows }).rows.every(({ did }) => did === 'known')).toBe(true)
    expect(
      itemsOf(exported(there, empty.id)).find(({ canonical }) => canonical === 'https://hypothes.is/a/root'),
    ).toMatchObject({ hypothesis: rows[0] })
  })
})

describe('a foreign Web Annotation', () => {
  const annotation = {
    ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://tool.example/1', type: 'Annotation' },
    ...{ motivation: 'questioning', 'tool:score': 3, body: [{ type: 'TextualBody', value: 'Really?' }] },
  }
  const quoting = (exact: string, start: number, end: number, source: string = page) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact },
    ],
  })

  test('counts code points, so an emoji before the words shifts nothing', () => {
    const { work, opened } = aDeskWithPage()
    const start =
      [...pageText].join('|').split('|').length - [...pageText.slice(pageText.lastIndexOf('Да.'))].length
    const { rows } = takenIn(work, opened.id, { ...annotation, target: quoting('Да.', start, start + 3) })
    expect(rows).toMatchObject([{ did: 'added', outcome: 'exact', disagrees: false }])
    expect(remarksOf(work, opened.id)[0]?.passageId).not.toBeNull()
  })

  test('whose position points at other words is found by its quote, and the mismatch is told (recogito-js#49)', () => {
    const { work, opened, capture } = aDeskWithPage()
    const target = quoting('Музыкант признался.', 0, 5, iriOf(capture.id))
    const { rows } = takenIn(work, opened.id, { ...annotation, target })
    expect(rows).toMatchObject([{ outcome: 'moved', disagrees: true }])
    expect(remarksOf(work, opened.id)[0]?.disagrees).toBe(true)
  })

  test('whose position counts in the page with its menus is found by its quote, and nothing disagrees', () => {
    const { work, opened } = aDeskWithPage()
    const target = quoting('Музыкант признался.', 2840, 2859)
    const { rows } = takenIn(work, opened.id, { ...annotation, target })
    expect(rows).toMatchObject([{ outcome: 'exact', disagrees: false }])
  })

  test('comes back as it was, with where it was got', () => {
    const { work, opened } = aDeskWithPage()
    takenIn(work, opened.id, { ...annotation, target: quoting('Музыкант признался.', 12, 31) })
    const [item] = itemsOf(exported(work, opened.id))
    expect(item).toMatchObject({
      ...{ canonical: annotation.id, via: [annotation.id], motivation: 'questioning', 'tool:score': 3 },
      body: annotation.body,
    })
    expect(targetOf(item).others[0]).toEqual(quoting('Музыкант признался.', 12, 31))
    expect(modelFaults(exported(work, opened.id))).toEqual([])
  })
})
