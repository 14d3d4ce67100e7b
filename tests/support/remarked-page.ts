import { splitAtBlankLines } from '#app/domain/canonical-text.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import type { CaptureDraft } from '#app/services/sources/take-capture.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { listRemarks } from '#db/queries/remarks.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { aDesk } from './handovers.ts'
import { aCase } from './material.ts'

/** Where the page of these tests stands on the web. */
export const page = 'https://kloop.example/2022/01/10/pianist'
/** Emoji before every quote, a sentence with a look-alike, and a word that stands four times. */
export const pageText =
  '🎹🎹🎹 Да.\n\nМузыкант признался. Да.\n\nTeam Alpha won. Ему обещали 90 000 тенге.\n\nTeam Beta won. Да.'

/** A pasted text, ready to be kept. */
export function aText(text: string): CaptureDraft {
  return {
    ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
    bytes: new TextEncoder().encode(text),
    blocks: splitAtBlankLines(text).map((part) => ({ kind: 'paragraph', text: part })),
  }
}

/** A source with an address. */
export function aPage(work: Work, caseId: CaseId, url = page, text = pageText) {
  return addSource(work, {
    caseId,
    draft: {
      ...{ title: 'The pianist', kind: 'article', publisher: null, authors: [], url },
      ...{ published: null, language: 'ru', note: '' },
    },
    capture: aText(text),
  })
}

/** A desk with a case that holds this page. */
export function aDeskWithPage() {
  const work = aDesk()
  const opened = aCase(work)
  return { work, opened, ...aPage(work, opened.id) }
}

type Given = { exact?: string; prefix?: string; suffix?: string; start?: number; end?: number }

/** A row as the Hypothesis service gives it. */
export function row(
  id: string,
  { exact, prefix = '', suffix = '', start, end }: Given = {},
  rest: object = {},
) {
  const selector = [
    ...(exact ? [{ type: 'TextQuoteSelector', exact, prefix, suffix }] : []),
    ...(start === undefined ? [] : [{ type: 'TextPositionSelector', start, end }]),
    { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 4 },
  ]
  return {
    ...{
      id,
      created: `2022-01-11T10:00:0${id.length}.000000+00:00`,
      user: 'acct:aigul@hypothes.is',
      uri: `${page}/#comments`,
    },
    ...{ text: `remark ${id}`, tags: ['pianist'], group: '__world__', target: [{ source: page, selector }] },
    ...rest,
  }
}

/** All remarks of a case, in the order in which they came. */
export function remarksOf(work: Work, caseId: CaseId) {
  const sources = listSources(work.db, caseId)
  return listRemarks(
    work.db,
    sources.map(({ id }) => id),
  )
}
