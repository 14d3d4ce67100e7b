import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { composeText } from '#app/domain/canonical-text.ts'
import { blocksOfMarkup, importHtml } from '#app/imports/html/html.ts'

const read = (markup: string | Uint8Array, mediaType: string | null = null) => {
  const bytes = typeof markup === 'string' ? new TextEncoder().encode(markup) : markup
  return importHtml({
    bytes,
    fileName: null,
    mediaType,
    address: 'https://news.example/2022/01/10/kto-na-video',
  })
}
const lines = (markup: string) => blocksOfMarkup(markup).map(({ kind, text }) => `${kind}: ${text}`)

const words = 'Музыкант Викрам Рузахунов признался на видео, что участвовал в протестах за 90 тысяч тенге.'

describe('charsets of pages', () => {
  const page = (head: string) =>
    `<html><head>${head}<title>Кто на видео</title></head><body><p>${words}</p></body></html>`
  const textOf = (bytes: Uint8Array, mediaType: string | null = null) =>
    read(bytes, mediaType).blocks[0]?.text

  test.each(['windows-1251', 'koi8-u'])('a page in %s that names no charset comes out right', (charset) => {
    expect(textOf(iconv.encode(page(''), charset))).toBe(words)
  })

  test('the server, then the page itself, name the charset', () => {
    const bytes = iconv.encode(page('<meta charset="koi8-r">'), 'windows-1251')
    expect(textOf(bytes, 'text/html; charset=windows-1251')).toBe(words)
    expect(textOf(iconv.encode(page('<meta charset="windows-1251">'), 'windows-1251'))).toBe(words)
  })

  test('a byte order mark counts more than what the server says', () => {
    const bytes = iconv.encode(page(''), 'utf-8', { addBOM: true })
    expect(textOf(bytes, 'text/html; charset=windows-1251')).toBe(words)
  })

  test('a page that says UTF-8 and is not comes out right', () => {
    expect(textOf(iconv.encode(page('<meta charset="utf-8">'), 'windows-1251'))).toBe(words)
  })

  test.each([null, 'text/html; charset=utf-8'])(
    'a page in UTF-8 of which one letter was cut in half is read as UTF-8 all the same (%s)',
    (mediaType) => {
      const whole = Buffer.from(page('<meta charset="utf-8"><meta name="description" content="Рузахунов">'))
      const at = whole.indexOf('Рузахунов') + 'Рузахуно'.length * 2 + 1
      const bytes = Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)])
      expect(textOf(bytes, mediaType)).toBe(words)
    },
  )

  test('the media type that is kept names the charset that was read', () => {
    expect(read(iconv.encode(page(''), 'windows-1251')).mediaType).toBe('text/html; charset=windows-1251')
  })
})

describe('the words of a page', () => {
  test('paragraphs are never glued together', () => {
    expect(lines('<p>Викрам</p><p>вторая</p><div>третья<div>четвёртая</div>пятая</div>')).toEqual([
      'paragraph: Викрам',
      'paragraph: вторая',
      'paragraph: третья',
      'paragraph: четвёртая',
      'paragraph: пятая',
    ])
  })

  test('headings, lists, quotes, captions and tables keep their kind', () => {
    const markup = `<h2>Видео</h2><ul><li>Раз<ul><li>Два</li></ul></li></ul><blockquote><p>Цитата</p></blockquote>
      <figure><img src=x alt=y><figcaption>Фото: ТАСС</figcaption></figure>
      <table><caption>Итоги</caption><tr><th>Город</th><th>Погибло</th></tr><tr><td>Алматы</td><td>1&nbsp;925</td></tr></table>`
    expect(lines(markup)).toEqual([
      'heading: Видео',
      'list-item: Раз',
      'list-item: Два',
      'quote: Цитата',
      'caption: Фото: ТАСС',
      'caption: Итоги',
      'table-row: Город | Погибло',
      'table-row: Алматы | 1\u00a0925',
    ])
  })

  test('paragraphs inside of a table cell are lines of their row, never glued', () => {
    const markup =
      '<table><tr><td><p>Город</p><p>область</p></td><td>Погибло<br>всего</td></tr><tr><td>Алматы<td><div>225</div></table>'
    expect(lines(markup)).toEqual(['table-row: Город\nобласть | Погибло\nвсего', 'table-row: Алматы | 225'])
  })

  test('a page that is laid out by tables comes out as paragraphs', () => {
    const article = `<h1>Кто на видео</h1><p>${words}</p><p>Вторая.</p>`
    const page = `<table><tr><td>Меню</td><td><table><tr><td>${article}</td></tr></table></td><td>${words.repeat(8)}</td></tr></table>`
    expect(lines(page)).toEqual([
      'paragraph: Меню',
      'heading: Кто на видео',
      `paragraph: ${words}`,
      'paragraph: Вторая.',
      `paragraph: ${words.repeat(8)}`,
    ])
  })

  test('white space collapses as in a browser, line breaks stay, and no character is lost', () => {
    expect(lines('<p>  Он \n\t <b>сказал</b> :<br> «да»&shy;,&nbsp;&mdash; и&#8239;ушёл 😀 </p>')).toEqual([
      'paragraph: Он сказал :\n«да»\u00ad,\u00a0— и\u202fушёл 😀',
    ])
  })

  test('preformatted words keep their spaces and lines', () => {
    expect(lines('<pre>  12:00\n    взрыв</pre>')).toEqual(['paragraph:   12:00\n    взрыв'])
  })

  test('scripts, styles, forms and hidden elements leave nothing behind', () => {
    const hidden = `<script>alert(1)</script><style>p{}</style><noscript>n</noscript><p hidden>h</p><p style="color:red; DISPLAY : none">d</p>
      <iframe srcdoc="<p>i"></iframe><textarea>t</textarea><template><p>x</p></template><svg><text>s</text></svg>`
    expect(lines(`<p onclick="alert(1)">Слова</p>${hidden}`)).toEqual(['paragraph: Слова'])
  })

  test('markup that is not closed or not well nested is read as browsers read it', () => {
    expect(lines('<p>Раз<p>Два<b>три<p>четыре</b>пять')).toEqual([
      'paragraph: Раз',
      'paragraph: Дватри',
      'paragraph: четырепять',
    ])
  })

  test('letters outside of the basic plane, right to left and combining ones come out as they were', () => {
    expect(lines('<p>👩‍👩‍👧 שלום и\u0306</p>')).toEqual(['paragraph: 👩‍👩‍👧 שלום и\u0306'])
  })
})

describe('the article and what stands around it', () => {
  const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>Абзац ${at + 1}. ${words} ${words}</p>`).join(
    '',
  )
  const page = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Кто на видео — Новости</title>
    <link rel="canonical" href="/kto-na-video">
    <meta property="og:site_name" content="Новости"><meta property="og:title" content="Кто на видео">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","url":"https://x.example"},
      {"@type":["NewsArticle"],"headline":"Кто на видео: Рузахунов?","datePublished":"2022-01-10T23:30:00+06:00",
       "author":[{"@type":"Person","name":"Айгуль С."},"Ерлан Т."],"publisher":{"name":"Новости КГ"},
       "image":{"@type":"ImageObject","caption":"Кадр из видео телеканала"}}]}</script></head>
    <body><header><nav><ul><li><a href="/">Главная</a></li><li><a href="/p">Политика</a></li></ul></nav></header>
    <main><h1>Кто на видео: <em>Рузахунов?</em></h1><div class="article-body">${paragraphs}</div></main>
    <aside class="related"><h3>Читайте также</h3><a href="/x">Другая новость</a></aside>
    <footer><p>Все права защищены</p></footer></body></html>`
  const { blocks, facts } = read(page)
  const kindOf = (start: string) => blocks.find(({ text }) => text.startsWith(start))?.kind

  test('every visible block is kept, in the order of the page', () => {
    expect(blocks.map(({ text }) => text.slice(0, 12))).toEqual([
      'Главная',
      'Политика',
      'Кто на видео',
      ...[1, 2, 3, 4, 5, 6].map((at) => `Абзац ${at}. Муз`),
      'Читайте также'.slice(0, 12),
      'Другая новость'.slice(0, 12),
      'Все права защищены'.slice(0, 12),
      'Кадр из видео'.slice(0, 12),
    ])
  })

  test('menus, related stories and the footer are boilerplate; the headline and every paragraph are not', () => {
    expect(kindOf('Кто на видео')).toBe('heading')
    for (const at of [1, 2, 3, 4, 5, 6]) expect(kindOf(`Абзац ${at}`)).toBe('paragraph')
    for (const around of ['Главная', 'Другая', 'Все права']) expect(kindOf(around)).toBe('boilerplate')
  })

  test('a caption that the page only describes is kept as a caption', () => {
    expect(kindOf('Кадр из видео телеканала')).toBe('caption')
  })

  test('title, authors, publisher, day, language and address come from the page', () => {
    expect(facts).toEqual({
      title: 'Кто на видео: Рузахунов?',
      authors: ['Айгуль С.', 'Ерлан Т.'],
      publisher: 'Новости КГ',
      published: '2022-01-10',
      language: 'ru',
      address: 'https://news.example/kto-na-video',
    })
  })

  test('what a page does not say is unknown, and broken JSON-LD is passed over', () => {
    const bare = read(`<script type="application/ld+json">{"@type": broken</script><p>${words}</p>`)
    expect(bare.facts).toEqual({
      ...{ title: null, authors: [], publisher: null, published: null, language: null, address: null },
    })
  })
})

describe('pages made to do harm', () => {
  test.each([
    ['elements nested 100,000 deep', '<div>'.repeat(100_000)],
    ['formatting nested 4,000 deep', '<b>'.repeat(4_000)],
    ['half a million elements', '<i></i>'.repeat(500_000)],
  ])('%s are refused', (_, markup) => {
    expect(() => read(markup)).toThrow('capture.too_complex')
  })

  test('a paragraph of twenty thousand links is read as the words it holds', () => {
    const [block] = blocksOfMarkup(`<p>${'<a href="/x">да</a> '.repeat(20_000)}</p>`)
    expect(block?.text).toBe(Array.from({ length: 20_000 }, () => 'да').join(' '))
  })

  test('a long run of spaces in a passage that keeps them is no trouble', () => {
    const { blocks } = read(`<pre>a${' '.repeat(400_000)}b</pre><p>c</p>`)
    expect(blocks.at(-1)).toMatchObject({ text: 'c' })
  })

  test('a page that is all script has no text', () => {
    expect(() => read('<script>document.write("words")</script>')).toThrow('capture.no_text')
  })

  test('an entity bomb stays the words it is written in', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>'
    expect(composeText(read(bomb).blocks).text).toContain('&b;')
  })
})
