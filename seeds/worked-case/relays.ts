import type { OriginKind, RelayKind } from '#app/domain/relay.ts'
import type { ReliabilityGrade } from '#app/domain/reliability.ts'
import { s3 } from './quotes-s3.ts'
import { s4 } from './quotes-s4.ts'
import type { EditorKey, Quote, SourceKey } from './shapes.ts'

/** Somebody outside of the case from whom a text says it has it. */
export type SeedOrigin = { name: string; kind: OriginKind; note?: string }

/** `quote` is where the source says so, in its own words. */
export type SeedRelay = {
  source: SourceKey
  by: EditorKey
  from: SeedOrigin
  kind: RelayKind
  quote: Quote
  note?: string
}

const quote = (source: SourceKey, exact: string, english: string): Quote => ({ source, exact, english })

/** From whom each text says it has it. None of them names another text of the case. */
export const seedRelays: SeedRelay[] = [
  {
    source: 's1',
    by: 'aigul',
    from: { name: 'Kloop', kind: 'outlet' },
    kind: 'rewrites',
    quote: quote('s1', 'Об этом сообщает\u00a0Kloop.', 'This is reported by Kloop.'),
    note: '“This” is at least the paragraph before; how much more of the text is from there, it does not say.',
  },
  {
    source: 's1',
    by: 'aigul',
    from: {
      name: 'vicrammusic on Instagram',
      kind: 'person',
      note: 'Whose account it is, no text of the case says.',
    },
    kind: 'syndicates',
    quote: quote('s1', 'Фото: Instagram/vicrammusic', 'Photo: Instagram/vicrammusic'),
    note: 'The photograph only. It is not in our copy.',
  },
  {
    source: 's2',
    by: 'aigul',
    from: { name: 'Kaktus Media', kind: 'outlet' },
    kind: 'quotes',
    quote: quote(
      's2',
      'Глава кыргызского МИД Руслан Казакбаев сообщил «Кактус Медиа»',
      'The head of the Kyrgyz foreign ministry, Ruslan Kazakbaev, told Kaktus Media',
    ),
    note: 'The text may be by Kaktus Media itself. Then the minister is its only origin.',
  },
  {
    source: 's2',
    by: 'aigul',
    from: { name: 'Foreign ministry of Kyrgyzstan', kind: 'office' },
    kind: 'quotes',
    quote: quote('s2', '— сообщил МИД.', 'the foreign ministry reported.'),
  },
  {
    source: 's3',
    by: 'taras',
    from: { name: 'Interfax', kind: 'agency' },
    kind: 'translates',
    quote: s3.interfax,
  },
  {
    source: 's3',
    by: 'taras',
    from: { name: 'Commandant’s office of Almaty', kind: 'office' },
    kind: 'rewrites',
    quote: s3.interfax,
    note: 'By way of Interfax, to which the text owes the figures.',
  },
  {
    source: 's3',
    by: 'taras',
    from: { name: 'National Security Committee of Kazakhstan', kind: 'office' },
    kind: 'rewrites',
    quote: quote(
      's3',
      'про це йдеться у повідомленні Комітету національної безпеки',
      'this is said in a statement of the National Security Committee',
    ),
  },
  {
    source: 's3',
    by: 'taras',
    from: { name: 'TASS', kind: 'agency' },
    kind: 'syndicates',
    quote: quote('s3', 'Фото: ТАСС', 'Photo: TASS'),
    note: 'The photograph only. It is not in our copy.',
  },
  {
    source: 's4',
    by: 'aigul',
    from: { name: 'The Kremlin', kind: 'office', note: 'Dmitry Peskov at his briefing.' },
    kind: 'quotes',
    quote: quote(
      's4',
      'Официальный представитель Кремля Дмитрий Песков 10 января на брифинге оценил информацию',
      'The Kremlin’s official spokesman Dmitry Peskov, at a briefing on 10 January, assessed the information',
    ),
  },
  {
    source: 's4',
    by: 'aigul',
    from: { name: 'Authorities of Kazakhstan', kind: 'office' },
    kind: 'rewrites',
    quote: s4.firstSource,
    note: 'By way of the Kremlin, which names them as its own first source.',
  },
  {
    source: 's5',
    by: 'taras',
    from: { name: 'Press service of the president of Kyrgyzstan', kind: 'office' },
    kind: 'rewrites',
    quote: quote(
      's5',
      'Пресс-служба аппарата президента сообщила',
      'The press service of the president’s staff reported',
    ),
  },
  {
    source: 's5',
    by: 'taras',
    from: { name: 'Sitting of the Jogorku Kenesh', kind: 'office', note: 'The parliament of Kyrgyzstan.' },
    kind: 'rewrites',
    quote: quote(
      's5',
      'На заседании в Жогорку Кенеше стало известно',
      'At a sitting of the Jogorku Kenesh it became known',
    ),
  },
]

/** How reliable a text was found to be on something, with the reason. */
export type SeedReliability = {
  source: SourceKey
  by: EditorKey
  topic: string
  grade: ReliabilityGrade
  reason: string
}

/** Only what the texts themselves give reason for. */
export const seedReliabilities: SeedReliability[] = [
  {
    source: 's1',
    by: 'aigul',
    topic: 'what officials of Kyrgyzstan say',
    grade: 'F',
    reason: 'One text, which has it from Kloop. There is nothing of its own to judge it by.',
  },
  {
    source: 's2',
    by: 'aigul',
    topic: 'names of the detained',
    grade: 'D',
    reason: 'Gives the surname of one man in three spellings, Убуров, Юбуров and Юсуров, within one text.',
  },
  {
    source: 's2',
    by: 'aigul',
    topic: 'what the foreign ministry of Kyrgyzstan says',
    grade: 'C',
    reason:
      'Quotes the minister and his ministry at length and word for word; publisher and author are not known.',
  },
  {
    source: 's3',
    by: 'taras',
    topic: 'figures of the detained',
    grade: 'C',
    reason:
      'Names where the figure of 1,925 comes from, down to the office. The headline makes a figure for the city look like one for the country, and the figure of the day before has no source.',
  },
  {
    source: 's4',
    by: 'aigul',
    topic: 'what the Kremlin says',
    grade: 'C',
    reason: 'Quotes Peskov word for word with place and date; the publisher is not known.',
  },
  {
    source: 's4',
    by: 'aigul',
    topic: 'dates',
    grade: 'D',
    reason: 'Its “yesterday”, “Tuesday” and “10 January” do not agree with each other by the calendar.',
  },
]
