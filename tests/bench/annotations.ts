import { sourceDraftSchema } from '#app/domain/source.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import type { BenchRow } from './run.ts'
import { benchText } from './text-of.ts'
import { watchDesk } from './watched-desk.ts'

const words = 100_000
const count = 5000
const page = 'https://news.example/long'

/** What may keep others waiting when so many rows are written in one transaction, in milliseconds. */
const longest = 1000

/** Takes in the largest file of annotations that is taken, on a long text, through the built app. */
export async function annotationRows(): Promise<BenchRow[]> {
  const { text, blocks } = benchText(words, 1)
  let took = Number.NaN
  const report = await watchDesk(
    async (desk) => {
      const form = new FormData()
      form.set('submission', crypto.randomUUID())
      form.set('file', new File([annotationsOn(text)], 'export.json', { type: 'application/json' }))
      const started = performance.now()
      const answer = await desk.post('/cases/bench/handover', form)
      took = performance.now() - started
      if (!answer.ok) throw new Error(`The file was not taken: ${answer.status}`)
    },
    (work, { id: caseId }) => {
      const draft = sourceDraftSchema.parse({
        title: 'A long text',
        kind: 'article',
        language: 'ru',
        url: page,
      })
      const parts = blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
      const bytes = Buffer.from(text)
      addSource(work, {
        ...{ caseId, draft },
        capture: { method: 'paste', bytes, fileName: null, mediaType: 'text/plain', blocks: parts },
      })
    },
  )
  return [
    { name: `take in ${count} annotations on a text of ${words} words`, value: took, unit: 'ms' },
    {
      name: 'worst stall of the serving process meanwhile, without what the machine gave to others',
      ...{ value: report.own, unit: 'ms', baseline: longest, limit: 1 },
    },
  ]
}

/** Rows all through the text, each tenth with another word and each tenth with words that stand nowhere. */
function annotationsOn(text: string): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const start = text.indexOf(' ', Math.floor((at * (text.length - 400)) / count) + 40) + 1
    const end = text.indexOf(' ', start + 60)
    const exact = rewritten(text.slice(start, end), at)
    const beside = { prefix: text.slice(start - 32, start), suffix: text.slice(end, end + 32) }
    const selector = [{ type: 'TextQuoteSelector', exact, ...beside }]
    const target = [{ source: page, selector }]
    return { id: `row${at}`, uri: page, created: '2022-01-11T10:00:00Z', text: `remark ${at}`, target }
  })
  return JSON.stringify({ rows })
}

function rewritten(words: string, at: number): string {
  if (at % 10 === 0) return words.replace(/\p{L}+/u, 'изменено')
  return at % 10 === 1 ? `words ${at} that stand nowhere` : words
}
