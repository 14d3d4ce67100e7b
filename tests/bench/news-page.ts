import iconv from 'iconv-lite'
import { randomFrom } from '#tests/kill/random.ts'
import { wordsOf } from './text-of.ts'

export type NewsPage = { name: string; bytes: Uint8Array<ArrayBuffer> }

type Dice = { below: (most: number) => number; words: (count: number) => string }

/**
 * A news page as a browser saves it, 50 to 300 kB: scripts and their data, styles, menus, the article with pictures and
 * quotes, related stories, comments and a footer. Every fourth is in windows-1251.
 */
export function newsPage(seed: number): NewsPage {
  const dice = diceFrom(seed)
  const encoding = seed % 4 === 0 ? 'windows-1251' : 'utf-8'
  const size = 50_000 + Math.floor((seed % 100) * 2_400)
  const head = headOf(dice, encoding)
  const body = `${menu(dice, 60)}<main>${article(dice, size)}${related(dice, 30)}</main>${comments(dice, 25)}${footer(dice)}`
  const markup = (state: string) =>
    `<!DOCTYPE html>\n<html lang="ru">${head}<body>${body}${state}</body></html>`
  const spare = size - iconv.encode(markup(''), encoding).byteLength
  const whole = markup(spare > 200 ? stateOf(dice, spare) : '')
  return { name: `page-${seed}.html`, bytes: new Uint8Array(iconv.encode(whole, encoding)) }
}

function diceFrom(seed: number): Dice {
  const random = randomFrom(seed)
  const known = wordsOf(4_000, seed)
  const below = (most: number) => Math.floor(random() * most)
  const word = () => known[below(known.length)] ?? ''
  return { below, words: (count) => Array.from({ length: count }, word).join(' ') }
}

const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

function headOf({ words }: Dice, encoding: string): string {
  const title = words(8)
  const work = {
    '@context': 'https://schema.org',
    ...{ '@type': 'NewsArticle', headline: title, datePublished: '2022-01-12T11:05:00+06:00' },
    author: [{ '@type': 'Person', name: words(2) }],
  }
  return `<head><meta charset="${encoding}"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${words(2)}">
<link rel="canonical" href="https://news.example/${encodeURIComponent(title)}">
<style>${times(120, (at) => `.b-${at}{margin:${at}px;padding:0 ${at}px;color:#${100 + at}}`).join('')}</style>
<script type="application/ld+json">${JSON.stringify(work)}</script>
<script>window.dataLayer=window.dataLayer||[];${times(40, (at) => `function t${at}(a){dataLayer.push([a,${at}])}`).join(';')}</script></head>`
}

function menu({ words }: Dice, links: number): string {
  const items = times(
    links,
    (at) => `<li class="m"><a href="/s/${at}" data-id="${at}"><span>${words(2)}</span></a></li>`,
  )
  return `<header><div class="logo"><a href="/">${words(1)}</a></div><nav><ul>${items.join('')}</ul></nav></header>`
}

/** About a third of the page. */
function article({ below, words }: Dice, size: number): string {
  const paragraph = () =>
    `<p>${words(20 + below(40))} <a href="/t/${below(999)}">${words(2)}</a>, <strong>${words(3)}</strong> ${words(10)}.</p>`
  const picture = (at: number) =>
    `<figure><img src="page_files/${at}.jpg" alt="${words(4)}"><figcaption>${words(9)}</figcaption></figure>`
  const parts: string[] = []
  let length = 0
  for (let at = 1; length < size / 6; at += 1) {
    parts.push(
      at % 7 === 0 ? picture(at) : at % 9 === 0 ? `<blockquote>${words(25)}</blockquote>` : paragraph(),
    )
    length += parts.at(-1)?.length ?? 0
  }
  return `<article><h1>${words(8)}</h1><div class="by"><time datetime="2022-01-12">${words(2)}</time></div>${parts.join('\n')}</article>`
}

function related({ words }: Dice, stories: number): string {
  const cards = times(
    stories,
    (at) =>
      `<div class="card b-${at}"><a href="/r/${at}"><img src="page_files/r${at}.jpg" alt=""><h3>${words(7)}</h3></a><p>${words(14)}</p></div>`,
  )
  return `<aside class="related"><h2>${words(3)}</h2>${cards.join('')}</aside>`
}

function comments({ words, below }: Dice, count: number): string {
  const list = times(
    count,
    () => `<div class="comment"><b>${words(1)}</b><div><p>${words(5 + below(40))}</p></div></div>`,
  )
  return `<section id="comments">${list.join('')}</section>`
}

function footer({ words }: Dice): string {
  return `<footer><ul>${times(30, (at) => `<li><a href="/f/${at}">${words(2)}</a></li>`).join('')}</ul><p>${words(30)}</p></footer><iframe src="about:blank"></iframe>`
}

/** What the page's scripts keep: the same stories as data, up to a size in bytes. */
function stateOf({ words }: Dice, size: number): string {
  const stories: string[] = []
  for (let length = 0; length < size - 200; length += (stories.at(-1)?.length ?? 0) * 1.9) {
    stories.push(JSON.stringify({ id: stories.length, title: words(8), lead: words(20), html: '<p>…<\\/p>' }))
  }
  return `<script>window.__STATE__=[${stories.join(',')}]</script>`
}
