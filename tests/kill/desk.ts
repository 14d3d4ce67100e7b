/** One form that is sent. Its words are found in one row only; its key makes it count once. */
export type Write = { form: 'claim' | 'evidence'; words: string; key: string }

/** A write that the server has answered, with the label it gave: C12, E7. */
export type Acknowledged = Write & { label: string }

/** Somebody signed in who sends forms over HTTP, as a browser would. */
export type Desk = {
  /** Gives the write with its label, or null when the connection was cut before the answer. */
  send: (write: Write) => Promise<Acknowledged | null>
}

const account = {
  name: 'Aigul Bekova',
  email: 'aigul@desk.example',
  password: 'correct horse battery staple',
}
const casePath = '/cases/kill'

/** Creates the administrator of a new store and opens one case with the claim C1, to which all evidence is attached. */
export async function openDesk(origin: string): Promise<Desk> {
  const signedIn = await post(`${origin}/setup`, '', account)
  const cookies = signedIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  const cookie = cookies.join('; ')
  const desk: Desk = { send: (write) => send(origin, cookie, write) }
  await post(`${origin}/cases/new`, cookie, { title: 'Killed while it writes', slug: 'kill' })
  await desk.send({ form: 'claim', words: 'The server may be killed', key: crypto.randomUUID() })
  return desk
}

async function send(origin: string, cookie: string, write: Write): Promise<Acknowledged | null> {
  const { path, fields } = formOf(write)
  const answer = await post(origin + path, cookie, { ...fields, submission: write.key }).catch(unlessCut)
  if (answer === null) return null
  const label = /[CE]\d+$/.exec(answer.headers.get('location') ?? '')?.[0]
  if (!label)
    throw new Error(`The form did not lead to a claim or evidence: ${answer.headers.get('location')}`)
  return { ...write, label }
}

function formOf({ form, words }: Write): { path: string; fields: Record<string, string> } {
  if (form === 'claim') {
    return {
      path: `${casePath}/claims/new`,
      fields: { wording: words, language: 'en', claimant: 'A witness' },
    }
  }
  const outside = {
    title: `About ${words}`,
    url: 'https://news.example/a',
    quote: 'На видео пианист.',
    language: 'ru',
  }
  return {
    path: `${casePath}/claims/C1/evidence/new`,
    fields: { intent: 'outside', stance: 'contradicts', note: words, ...outside },
  }
}

/** Sends one form. The redirect after it is its acknowledgement; any other answer is an error. */
async function post(url: string, cookie: string, fields: Record<string, string>): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: new URL(url).origin },
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(30_000),
  })
  if (answer.status !== 302) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  await answer.body?.cancel()
  return answer
}

/** `fetch` tells a cut connection by a TypeError. */
function unlessCut(error: unknown): null {
  if (error instanceof TypeError) return null
  throw error
}
