import type { BlockKind } from '#app/domain/capture.ts'
import type { Language } from '#app/domain/language.ts'
import type { SourceKind } from '#app/domain/source-kind.ts'
import type { EditorKey, SourceKey } from './shapes.ts'

/** A source text and what is known of it. `kinds` and `boilerplate` name blocks by their index; `null` is unknown. */
export type SeedSource = {
  file: string
  title: string
  kind: SourceKind
  publisher: string | null
  published: string | null
  language: Language
  note: string
  by: EditorKey
  kinds: Partial<Record<number, BlockKind>>
  boilerplate: number[]
}

/** S1 to S5. A title in square brackets is the editors’ own: the text has no headline. */
export const seedSources: Record<SourceKey, SeedSource> = {
  s1: {
    file: '000_bded1c15ca89a4a3.txt',
    title: 'Комитет безопасности Киргизии призвал освободить задержанного в Казахстане музыканта Рузахунова',
    kind: 'article',
    publisher: 'gazeta.spb.ru',
    published: '2022-01-09/..',
    language: 'ru',
    note: 'Headline in English: Kyrgyzstan’s security committee has called for the release of the musician Ruzakhunov, detained in Kazakhstan (editors’ translation).\n\nThe publisher is known because the text names itself. The text carries no date; it reached us as from 9 January 2022 or after, day not known. The copy was made much later: of two related stories at its end, one is about the year 2025. It has its news from Kloop. Its photo, credited to Instagram/vicrammusic, is not in our copy.',
    by: 'aigul',
    kinds: { 0: 'heading', 1: 'caption' },
    boilerplate: [7, 8, 9, 10, 11],
  },
  s2: {
    file: '001_faff316fe58ce54d.txt',
    title: '[Kazakbaev to Kaktus Media: lawyers and consuls are not let in to the detained]',
    kind: 'article',
    publisher: null,
    published: '2022-01',
    language: 'ru',
    note: 'The text has no headline; the title in square brackets is the editors’. Publisher and author are not known: it reports what the minister told Kaktus Media and may be by that outlet itself. The date is the mark “date 2022-01” at its head, without a day.\n\nMark, text and what reads as the caption of two photographs («Музыкант Викрам Рузахунов и продавец посуды Закир Юсуров. Оба задержаны. Рузахунов сильно избит.») are glued into one paragraph. The photographs are not in our copy. Misprint kept: «оправился».',
    by: 'aigul',
    kinds: {},
    boilerplate: [1],
  },
  s3: {
    file: '002_2db18cd1975e20bb.txt',
    title: 'Влада Казахстану проводить масові "зачистки": за добу затримано майже 2 тис. осіб',
    kind: 'article',
    publisher: 'Focus («Фокус»)',
    published: '2022-01-10/..',
    language: 'uk',
    note: 'Headline in English: The authorities of Kazakhstan carry out mass “sweeps”: almost 2 thousand people detained in a day (editors’ translation).\n\nThe publisher is known because the text names itself. The text is not dated; it looks back on an event of 10 January, so it is from that day or after. It has its figures from Interfax, which refers to the commandant’s office of Almaty, and the rest from the National Security Committee. Its photo, credited to TASS, is not in our copy.',
    by: 'taras',
    kinds: { 0: 'heading', 1: 'caption' },
    boilerplate: [3],
  },
  s4: {
    file: '003_8b31f4d6cd7db2a5.txt',
    title: 'Песков оценил информацию о присутствии иностранных группировок в Казахстане',
    kind: 'article',
    publisher: null,
    published: '2022-01-10/2022-01-11',
    language: 'ru',
    note: 'Headline in English: Peskov assessed the information on the presence of foreign groups in Kazakhstan (editors’ translation).\n\nThe publisher is not known, only that its site has a section «Новости мира» (World news). The text is not dated; it speaks of a briefing on 10 January and of “Tuesday”, which by the calendar would be the 11th, hence 10 to 11 January (see the claims on the dates). It reports the Kremlin, which names Kazakhstan’s authorities as its own source.',
    by: 'aigul',
    kinds: { 1: 'heading' },
    boilerplate: [0, 2, 3],
  },
  s5: {
    file: '004_28b3e83c85e5d627.txt',
    title: '[Akylbek Zhaparov to speak for Kyrgyzstan at the CSTO session on 10 January]',
    kind: 'article',
    publisher: null,
    published: '2022-01',
    language: 'ru',
    note: 'The text has no headline; the title in square brackets is the editors’. Publisher and author are not known. The date is the mark “date 2022-01” at its head, without a day; it speaks of a session on 10 January as still to come. It has its news from the press service of the president of Kyrgyzstan and from a sitting of the Jogorku Kenesh, the parliament. Mark, photo caption and a subheading («Токаев и террористы») are glued into one paragraph. The photo is not in our copy.',
    by: 'taras',
    kinds: {},
    boilerplate: [],
  },
}
