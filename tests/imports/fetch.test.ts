import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fetchPage } from '#app/imports/fetch/fetch-page.ts'
import { type Guard, isPublic, publicOnly } from '#app/imports/fetch/guard.ts'

/** A server of this test alone; what it was asked is written down. */
async function serve(answer: RequestListener) {
  const asked: { url: string; headers: Record<string, unknown> }[] = []
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed()).closeAllConnections()))
  const { port } = server.address() as AddressInfo
  return { port, asked }
}

/** Lets a test reach its own server, under the name news.example and as a literal address; nothing else. */
const toOwnServer = (port: number, answers: string[][] = [['127.0.0.1']]): Guard => ({
  mayReach: (ip) => ip === '127.0.0.1' || isPublic(ip),
  mayUsePort: (asked) => asked === port,
  resolve: async () => (answers.length > 1 ? answers.shift() : answers[0]) ?? [],
})

const page: RequestListener = (_, response) =>
  response.setHeader('content-type', 'text/html; charset=windows-1251').end('<p>words</p>')

describe('a page that is fetched', () => {
  test('comes with its bytes, its type, the final address, and what the server said', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new?a=1' }).end()
      else page(request, response)
    })
    const address = `http://news.example:${port}/old`
    const { file, retrieval } = await fetchPage(address, { guard: toOwnServer(port) })
    expect(new TextDecoder().decode(file.bytes)).toBe('<p>words</p>')
    expect(file).toMatchObject({
      mediaType: 'text/html; charset=windows-1251',
      address: `http://news.example:${port}/new?a=1`,
    })
    expect(retrieval).toMatchObject({
      requested: address,
      redirects: [{ address, status: 301 }],
      address: `http://news.example:${port}/new?a=1`,
      status: 200,
    })
    expect(retrieval.headers.map(([name]) => name)).toContain('content-type')
  })

  test('is asked for without cookies, passwords or the page one came from, also after a server set a cookie', async () => {
    const { port, asked } = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end()
      else response.writeHead(200, { 'set-cookie': 'id=2' }).end('words')
    })
    const { retrieval } = await fetchPage(`http://news.example:${port}/`, { guard: toOwnServer(port) })
    expect(asked).toHaveLength(2)
    for (const { headers } of asked) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']))
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('authorization')
    }
    expect(JSON.stringify(retrieval)).not.toContain('id=')
  })

  test('is unpacked', async () => {
    const { port } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('слова')),
    )
    const { file } = await fetchPage(`http://news.example:${port}/`, { guard: toOwnServer(port) })
    expect(new TextDecoder().decode(file.bytes)).toBe('слова')
  })
})

describe('this machine and its network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://１２７.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.8/',
    'http://172.16.1.1/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[::a00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:1::]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:0:7f00:1]/',
    'http://[::5efe:7f00:1]/',
    'http://[2a00:1::5efe:127.0.0.1]/',
    'http://[4000::1]/',
    'http://192.0.0.8/',
    'http://240.0.0.1/',
    'http://0.1.2.3/',
    'http://127.0.0.1./',
    'http://[fc00::1]/',
    'http://[fec0::1]/',
    'http://[fe80::1]/',
  ])('are not reached as %s', async (address) => {
    await expect(fetchPage(address)).rejects.toThrow('fetch.private')
  })

  test('are not reached by a name that leads there', async () => {
    await expect(fetchPage('http://localhost/')).rejects.toThrow('fetch.private')
    await expect(fetchPage('http://LOCALHOST/')).rejects.toThrow('fetch.private')
    await expect(fetchPage('http://localhost./')).rejects.toThrow(/fetch\.(private|unknown_name)/)
  })

  test.each([
    ['one of several is private', ['93.184.216.34', '10.0.0.1']],
    ['one of another family is this machine', ['93.184.216.34', '::1']],
    ['there is none', []],
  ])('are not reached when of the answers to a name %s', async (_, answers) => {
    const guard = { ...publicOnly, resolve: async () => answers }
    await expect(fetchPage('http://mixed.example/', { guard })).rejects.toThrow('fetch.private')
  })

  test('are not reached by a redirect', async () => {
    for (const target of ['http://10.0.0.1/', 'http://[::1]/', 'file:///etc/passwd', '//169.254.169.254/']) {
      const { port } = await serve((_, response) => response.writeHead(302, { location: target }).end())
      const guard = { ...toOwnServer(port), mayUsePort: () => true }
      await expect(fetchPage(`http://news.example:${port}/`, { guard })).rejects.toThrow(
        /fetch\.(private|scheme)/,
      )
    }
  })

  test('are not reached by a name that leads elsewhere the second time it is asked', async () => {
    for (const name of ['news.example', 'other.example']) {
      const { port, asked } = await serve((_, response) =>
        response.writeHead(302, { location: `http://${name}:${port}/b`, connection: 'close' }).end(),
      )
      const guard = toOwnServer(port, [['127.0.0.1'], ['10.0.0.1']])
      await expect(fetchPage(`http://news.example:${port}/`, { guard })).rejects.toThrow('fetch.private')
      expect(asked).toHaveLength(1)
    }
  })

  test('are not reached between the check of a name and the connection: it is asked once, and goes where it was checked to lead', async () => {
    const { port } = await serve(page)
    let asked = 0
    const resolve = async () => {
      asked += 1
      return asked === 1 ? ['127.0.0.1'] : ['10.0.0.1']
    }
    const guard = { ...toOwnServer(port), resolve }
    await fetchPage(`http://nobody.has.this.name.invalid:${port}/`, { guard })
    expect(asked).toBe(1)
  })

  test('are not reached at another port by a redirect', async () => {
    const { port } = await serve((_, response) =>
      response.writeHead(302, { location: `http://news.example:${port + 1}/` }).end(),
    )
    const outcome = fetchPage(`http://news.example:${port}/`, { guard: toOwnServer(port) })
    await expect(outcome).rejects.toThrow('fetch.port')
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing that is an address', 'no address', 'fetch.unreadable'],
    ['another scheme', 'ftp://example.org/a', 'fetch.scheme'],
    ['a script', 'javascript:alert(1)', 'fetch.scheme'],
    ['a file', 'file:///etc/passwd', 'fetch.scheme'],
    ['a password in the address', 'https://a:b@example.org/', 'fetch.password'],
    ['another port', 'http://example.org:22/', 'fetch.port'],
  ])('%s', async (_, address, refusal) => {
    await expect(fetchPage(address)).rejects.toThrow(refusal)
  })

  test.each<[string, RequestListener, RegExp]>([
    ['a page that is not there', (_, response) => response.writeHead(404).end('none'), /fetch\.status.*404/],
    ['an empty answer', (_, response) => response.end(), /capture\.no_text/],
    [
      'a circle of redirects',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      /fetch\.redirects/,
    ],
    [
      'an answer that is cut off',
      (_, response) => response.writeHead(200, { 'content-length': 99 }).end('a').destroy(),
      /fetch\.unreachable/,
    ],
    ['a stream without end', endless, /capture\.too_large/],
    ['a small file that unpacks to a large one', bombOf('gzip', gzipSync), /capture\.too_large/],
    ['the same in Brotli', bombOf('br', brotliCompressSync), /capture\.too_large/],
    ['the same deflated', bombOf('deflate', deflateSync), /capture\.too_large/],
    [
      'the same, packed twice',
      bombOf('gzip, gzip', (bytes) => gzipSync(gzipSync(bytes))),
      /capture\.too_large/,
    ],
  ])('%s', async (_, listener, refusal) => {
    const { port } = await serve(listener)
    const outcome = fetchPage(`http://news.example:${port}/`, { guard: toOwnServer(port) })
    await expect(outcome).rejects.toThrow(refusal)
  })

  test('a server that never answers', async () => {
    const { port } = await serve(() => {})
    const outcome = fetchPage(`http://news.example:${port}/`, { guard: toOwnServer(port), deadline: 50 })
    await expect(outcome).rejects.toThrow('fetch.too_slow')
  })

  test('an answer that drips', async () => {
    const { port } = await serve((_, response) => {
      const drip = setInterval(() => response.write('a'), 10)
      response.on('close', () => clearInterval(drip))
    })
    const outcome = fetchPage(`http://news.example:${port}/`, { guard: toOwnServer(port), deadline: 300 })
    await expect(outcome).rejects.toThrow('fetch.too_slow')
  })

  test('six redirects; five are followed', async () => {
    const { port, asked } = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end()
      else page(request, response)
    })
    const fetched = (left: number) =>
      fetchPage(`http://news.example:${port}/${left}`, { guard: toOwnServer(port) })
    expect((await fetched(5)).retrieval.redirects).toHaveLength(5)
    expect(asked).toHaveLength(6)
    await expect(fetched(6)).rejects.toThrow('fetch.redirects')
    expect(asked).toHaveLength(12)
  })

  test('a server that is not there, and a name that nobody has', async () => {
    const none = {
      ...toOwnServer(59_999),
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    }
    await expect(fetchPage('http://127.0.0.1:59999/', { guard: toOwnServer(59_999) })).rejects.toThrow(
      'fetch.unreachable',
    )
    await expect(fetchPage('http://nobody.example:59999/', { guard: none })).rejects.toThrow(
      'fetch.unknown_name',
    )
  })
})

function endless(_: unknown, response: Parameters<RequestListener>[1]): void {
  const chunk = Buffer.alloc(1024 * 1024, 97)
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

function bombOf(encoding: string, pack: (bytes: Buffer) => Buffer): RequestListener {
  const packed = pack(Buffer.alloc(40 * 1024 * 1024))
  return (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed)
}
