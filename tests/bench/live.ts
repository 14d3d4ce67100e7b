import type { LiveMessage } from '#app/domain/live.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { type Desk, openDesk } from './desk.ts'
import type { BenchRow } from './run.ts'

const viewerCount = 50
const claimCount = 1000
const rounds = 10
/** How long a page waits after it was loaded anew, and how much longer some wait than others, as `use-refresh.ts` has it, in milliseconds. */
const [rest, spread] = [1000, 250]
/** What another editor changes is to be seen within this time, in milliseconds. */
const promised = 2000

/** One page that is open: waits for the next change that it hears of, and asks for its data not before it may. */
type Viewer = { heard: () => Promise<void>; leave: () => Promise<void>; notBefore: number }

/** How long it takes from a write until the last of many viewers has heard of it, and until it has the page's data anew. */
export async function liveRows(): Promise<BenchRow[]> {
  const desk = await openDesk({
    fill: (work, { id: caseId }) => {
      const draft = { language: 'en', claimant: null, claimedOn: null } as const
      for (let made = 0; made < claimCount; made += 1)
        recordClaim(work, { caseId, draft: { ...draft, wording: `Claim ${made}` } })
    },
  })
  try {
    const viewers = await Promise.all(Array.from({ length: viewerCount }, () => open(desk)))
    const worst = { heard: 0, shown: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const took = await tell(desk, viewers, `Written in round ${round}.`)
      worst.heard = Math.max(worst.heard, took.heard)
      worst.shown = Math.max(worst.shown, took.shown)
    }
    await Promise.all(viewers.map(({ leave }) => leave()))
    const limited = { unit: 'ms', baseline: promised, limit: 1 }
    return [
      {
        name: `a change to a case that ${viewerCount} look at, until the last has heard`,
        value: worst.heard,
        ...limited,
      },
      {
        name: 'the same until the last has the list of claims anew, one change right after another',
        value: worst.shown,
        ...limited,
      },
    ]
  } finally {
    await desk.close()
  }
}

/** Writes a claim and gives how long it took until the last viewer had heard of it and had it. */
async function tell(
  desk: Desk,
  viewers: Viewer[],
  wording: string,
): Promise<{ heard: number; shown: number }> {
  const started = performance.now()
  const since = () => performance.now() - started
  const each = viewers.map(async (viewer, at) => {
    await viewer.heard()
    const told = since()
    const due = Math.max(0, viewer.notBefore - performance.now()) + (spread * at) / viewers.length
    await new Promise((done) => setTimeout(done, due))
    const answer = await ask(desk, '/cases/bench/claims.data?sort=updated')
    if (!(await answer.text()).includes(wording)) throw new Error('A viewer was told too early')
    viewer.notBefore = performance.now() + rest
    return { heard: told, shown: since() }
  })
  const form = new FormData()
  for (const [name, value] of Object.entries({ wording, language: 'en', claimant: '', claimedOn: '' }))
    form.set(name, value)
  const { status } = await desk.post('/cases/bench/claims/new', form)
  if (status !== 302) throw new Error(`The claim was not taken: ${status}`)
  const took = await Promise.all(each)
  return {
    heard: Math.max(...took.map(({ heard }) => heard)),
    shown: Math.max(...took.map(({ shown }) => shown)),
  }
}

/** Opens a stream and waits until it has begun. */
async function open(desk: Desk): Promise<Viewer> {
  const { body } = await ask(desk, '/cases/bench/live?page=/cases/bench/claims')
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('A stream has no body')
  let text = ''
  const next = async (kind: LiveMessage['kind']): Promise<void> => {
    const end = text.indexOf('\n\n')
    if (end >= 0) {
      const message = text.slice(0, end)
      text = text.slice(end + 2)
      return message.includes(`"kind":"${kind}"`) ? undefined : next(kind)
    }
    const { value, done } = await reader.read()
    if (done) throw new Error('A stream has ended')
    text += value
    return next(kind)
  }
  await next('present')
  return { heard: () => next('changed'), leave: () => reader.cancel(), notBefore: 0 }
}

function ask({ origin, cookie }: Desk, path: string): Promise<Response> {
  return fetch(origin + path, { headers: { cookie: `${cookie.name}=${cookie.value}` } })
}
