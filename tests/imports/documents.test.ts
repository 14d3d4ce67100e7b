import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importDocx } from '#app/imports/docx.ts'
import { importPdf } from '#app/imports/pdf/pdf.ts'
import { importSrt, importVtt } from '#app/imports/subtitles.ts'
import { makeDocx, makeDocxOfParts, makePdf } from '#tests/support/made-files.ts'

const file = (bytes: Uint8Array | string) => ({
  ...{ fileName: null, mediaType: null, address: null },
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
})

describe('Word files', () => {
  test('headings and paragraphs come out word for word', async () => {
    const { blocks, facts } = await importDocx(
      file(await makeDocx('Протокол допроса', ['Он сказал: «Мне заплатили».', 'Їх об’єднує ґанок.'])),
    )
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Протокол допроса' },
      { kind: 'paragraph', text: 'Он сказал: «Мне заплатили».' },
      { kind: 'paragraph', text: 'Їх об’єднує ґанок.' },
    ])
    expect(facts.title).toBe('Протокол допроса')
  })

  test('lists and tables keep their kind, and the paragraphs of a cell are not glued', async () => {
    const bytes = await makeDocxOfParts(
      ['Раз', 'Раз-один'],
      [
        ['Город\nобласть', 'Погибло'],
        ['Алматы', '225'],
      ],
    )
    expect((await importDocx(file(bytes))).blocks).toEqual([
      { kind: 'list-item', text: 'Раз' },
      { kind: 'list-item', text: 'Раз-один' },
      { kind: 'table-row', text: 'Город\nобласть | Погибло' },
      { kind: 'table-row', text: 'Алматы | 225' },
    ])
  })

  test('a file that unpacks to a thousand times its size is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) })
    await expect(importDocx(file(bomb))).rejects.toThrow('capture.too_complex')
  })

  test('a file whose headers say that it unpacks to little is given no more than that', async () => {
    const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }))
    const [local, central] = [bomb.indexOf('PK\u0003\u0004'), bomb.indexOf('PK\u0001\u0002')]
    bomb.writeUInt32LE(10, local + 22)
    bomb.writeUInt32LE(10, central + 24)
    await expect(importDocx(file(new Uint8Array(bomb)))).rejects.toThrow('capture.damaged')
  })

  test('an archive of more files than any letter has is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, at) => [`${at}.xml`, new Uint8Array(1)]),
    )
    await expect(importDocx(file(zipSync(many)))).rejects.toThrow('capture.too_complex')
  })

  test('an archive of something else and half a file are refused', async () => {
    const half = (await makeDocx('Раз', ['Два'])).subarray(0, 900)
    for (const bytes of [zipSync({ 'a.txt': strToU8('words') }), half]) {
      await expect(importDocx(file(bytes))).rejects.toThrow('capture.damaged')
    }
  })

  test('XML entities that would grow without end are not resolved', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa">${Array.from({ length: 20 }, (_, at) => `<!ENTITY b${at} "${`&${at === 0 ? 'a' : `b${at - 1}`};`.repeat(20)}">`).join('')}]>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b19;</w:t></w:r></w:p></w:body></w:document>`
    await expect(importDocx(file(zipSync({ 'word/document.xml': strToU8(xml) })))).rejects.toThrow(
      /capture\./,
    )
  })
})

describe('PDF files', () => {
  const sentence =
    'На видео музыкант признался, что участвует в протестах за девяносто тысяч тенге, но выглядел избитым.'

  test('every paragraph is whole and knows its page', async () => {
    const { blocks, facts } = await importPdf(file(await makePdf([[sentence, sentence], [sentence]])))
    expect(blocks).toEqual([
      { kind: 'paragraph', text: sentence, locator: { kind: 'page', page: '1' } },
      { kind: 'paragraph', text: sentence, locator: { kind: 'page', page: '1' } },
      { kind: 'paragraph', text: sentence, locator: { kind: 'page', page: '2' } },
    ])
    expect(facts).toMatchObject({ title: 'Протокол', authors: ['МВД'] })
  })

  test('two short paragraphs are two, however little else is on the page', async () => {
    const { blocks } = await importPdf(file(await makePdf([['Список погибших.', 'Второй абзац.']])))
    expect(blocks.map(({ text }) => text)).toEqual(['Список погибших.', 'Второй абзац.'])
  })

  test('words parted at the end of a line are joined, and hyphens that belong to a word stay', async () => {
    const parted = 'Задержан-\nный музы-\nкант кто-\nто из Алма-\nАты, в 2020-\n2022 годах'
    const { blocks } = await importPdf(file(await makePdf([[parted]])))
    expect(blocks.map(({ text }) => text)).toEqual([
      'Задержанный музыкант кто-то из Алма-Аты, в 2020-2022 годах',
    ])
  })

  test('a word parted at the end of a page is whole, whatever stands between the pages', async () => {
    const head = 'Протокол допроса, лист'
    const text = ['Следователь спросил, где был задержан-', 'ный музыкант в тот день.', 'Он молчал.']
    const pages = text.map((words, at) => [`${head} ${at + 1}`, words, 'Подпись стоит.', `— ${at + 1} —`])
    pages[0]?.splice(2, 1)
    const { blocks } = await importPdf(file(await makePdf(pages)))
    expect(
      blocks.map(({ kind, text, locator }) => [kind, text, locator?.kind === 'page' && locator.page]),
    ).toEqual([
      ['boilerplate', `${head} 1`, '1'],
      ['paragraph', 'Следователь спросил, где был задержанный', '1'],
      ['boilerplate', '— 1 —', '1'],
      ['boilerplate', `${head} 2`, '2'],
      ['paragraph', 'музыкант в тот день.', '2'],
      ['paragraph', 'Подпись стоит.', '2'],
      ['boilerplate', '— 2 —', '2'],
      ['boilerplate', `${head} 3`, '3'],
      ['paragraph', 'Он молчал.', '3'],
      ['paragraph', 'Подпись стоит.', '3'],
      ['boilerplate', '— 3 —', '3'],
    ])
  })

  test('a line that begins two pages, or a number that is not of the page, is text like any other', async () => {
    const { blocks } = await importPdf(
      file(
        await makePdf([
          ['Да.', 'Он ушёл.', '1986'],
          ['Да.', 'Конец.', '1986'],
        ]),
      ),
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(Array(6).fill('paragraph'))
  })

  test('a scanned PDF without text is no error: it has no blocks', async () => {
    expect((await importPdf(file(await makePdf([[], []])))).blocks).toEqual([])
  })

  test('a damaged PDF is refused', async () => {
    await expect(importPdf(file('%PDF-1.7\nhello'))).rejects.toThrow('capture.damaged')
  })
})

describe('subtitles', () => {
  test('each cue of an SRT file is a block with its times', async () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,500\r\nМеня <i>зовут</i>\r\n{\\an8}Викрам\r\n\r\n2\r\n01:00:03,000 --> 01:00:04,000\r\n- Так\r\n'
    expect((await importSrt(file(srt))).blocks).toEqual([
      { kind: 'paragraph', text: 'Меня зовут\nВикрам', locator: { kind: 'time', from: 1, to: 2.5 } },
      { kind: 'paragraph', text: '- Так', locator: { kind: 'time', from: 3603, to: 3604 } },
    ])
  })

  test('WebVTT keeps who speaks and drops notes, styles and positions', async () => {
    const vtt =
      'WEBVTT\n\nNOTE nothing\n\nSTYLE\n::cue { color: red }\n\nfirst\n00:01.000 --> 00:02.500 align:start\n<v Викрам>Привет &amp; <b>пока</b>\n'
    expect((await importVtt(file(vtt))).blocks).toEqual([
      { kind: 'paragraph', text: 'Викрам: Привет & пока', locator: { kind: 'time', from: 1, to: 2.5 } },
    ])
  })

  test.each(['0:00:05,5 --> 0:00:06', '00:00:05.500-->00:00:06.000', '00:00:05,500 --> 00:00:06,000'])(
    'times written as %s are understood, and their words kept',
    async (times) => {
      const [cue] = (await importSrt(file(`1\n${times}\nСлова\n`))).blocks
      expect(cue).toEqual({ kind: 'paragraph', text: 'Слова', locator: { kind: 'time', from: 5.5, to: 6 } })
    },
  )

  test('a file without one line of times is refused', async () => {
    await expect(importSrt(file('Это не субтитры'))).rejects.toThrow('capture.no_cues')
    await expect(importVtt(file('WEBVTT'))).rejects.toThrow('capture.no_cues')
  })
})
