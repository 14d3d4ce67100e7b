import type { ValueKind } from '#app/domain/value.ts'
import {
  fitsOnTheConfession,
  fitsOnTheDay,
  fitsOnTheDetained,
  fitsOnTheMan,
  fitsOnTheProtesters,
  fitsOnTheSurname,
  type SeedFit,
} from './fits.ts'
import type { EditorKey } from './shapes.ts'

/** What an answer says of one aspect, as it is written in the quote of one of its pieces of evidence. */
export type SeedValue = { answer: string; aspect: string; kind: ValueKind; text: string; evidence: string }

/** A question with its answers by the keys of their claims, and what its board holds. */
export type SeedQuestion = {
  by: EditorKey
  text: string
  exclusive: boolean
  note?: string
  answers: string[]
  absences?: string[]
  values?: SeedValue[]
  fits?: SeedFit[]
}

/** The questions of the worked case in the order of their numbers: Q1, Q2 … */
export const seedQuestions: SeedQuestion[] = [
  {
    by: 'aigul',
    text: 'Who is the man in the video?',
    exclusive: true,
    note: 'One recording, two names. A third man, or a staged scene, is not named by any of the five texts; it is not ruled out either.',
    answers: ['pianist', 'uburov'],
    absences: [
      'The recording itself, in full and with its date.',
      'The interior ministry’s own statement on who the man is.',
      'A document with a photograph of either man: passport, visa, border record.',
    ],
    fits: fitsOnTheMan,
  },
  {
    by: 'taras',
    text: 'What is the surname of the second man?',
    exclusive: true,
    note: 'Three spellings that differ by a letter. Whether they name one man is itself open: the text never says so, and we do not merge them. One of us reads the caption as a misprint, the other as a form of its own.',
    answers: ['uburovSurname', 'yuburov', 'yusurov'],
    absences: ['A document or an official record that spells his name.'],
    values: [
      { answer: 'uburovSurname', aspect: 'Surname', kind: 'name', text: 'Убуров', evidence: 'ministry' },
      { answer: 'yuburov', aspect: 'Surname', kind: 'name', text: 'Юбуров', evidence: 'inFact' },
      { answer: 'yusurov', aspect: 'Surname', kind: 'name', text: 'Юсуров', evidence: 'caption' },
    ],
    fits: fitsOnTheSurname,
  },
  {
    by: 'aigul',
    text: 'What was the confession worth?',
    exclusive: true,
    note: 'Either he did what he says on the video, or he said it for another reason. Looking beaten does not say which.',
    answers: ['tookPart', 'toBeDeported'],
    absences: [
      'His own account after he was free.',
      'The circumstances of the recording: where, by whom, before or after which treatment.',
    ],
    fits: fitsOnTheConfession,
  },
  {
    by: 'taras',
    text: 'How many people were detained in one day in Almaty?',
    exclusive: false,
    note: 'Not rivals in earnest: two days, and one figure that is rounded in a headline. The board shows what each number is a number of.',
    answers: ['detained1925', 'detained1700', 'wholeCountry'],
    absences: ['A count by anybody but the authorities.'],
    values: [
      { answer: 'detained1925', aspect: 'Detained', kind: 'number', text: '1 925', evidence: 'figure' },
      { answer: 'detained1700', aspect: 'Detained', kind: 'number', text: '1 700', evidence: 'figure' },
      {
        answer: 'wholeCountry',
        aspect: 'Detained',
        kind: 'number',
        text: 'майже 2 тис.',
        evidence: 'headline',
      },
      { answer: 'detained1925', aspect: 'Where', kind: 'place', text: 'Алмати', evidence: 'figure' },
      { answer: 'detained1700', aspect: 'Where', kind: 'place', text: 'Алмати', evidence: 'figure' },
    ],
    fits: fitsOnTheDetained,
  },
  {
    by: 'taras',
    text: 'Who were the protesters?',
    exclusive: false,
    note: 'More than one answer can be right at once, of different people.',
    answers: ['wereTerrorists', 'extremistsAmong', 'gasPrices'],
    absences: ['A charge, a court decision or a named person behind the word “terrorists”.'],
    fits: fitsOnTheProtesters,
  },
  {
    by: 'aigul',
    text: 'On which day did Tokayev announce the end of the mission?',
    exclusive: false,
    note: 'S4 has “yesterday” and “on Tuesday” in one text that dates itself to 10 January 2022, a Monday.',
    answers: ['briefingDay', 'tuesdayEleventh', 'sameDay'],
    absences: ['The speech, or a record of the session, with its date.'],
    values: [
      {
        answer: 'briefingDay',
        aspect: 'Day of the briefing',
        kind: 'date',
        text: '10 января',
        evidence: 'dated',
      },
      {
        answer: 'tuesdayEleventh',
        aspect: 'Day of the announcement',
        kind: 'date',
        text: 'во вторник',
        evidence: 'tuesday',
      },
      {
        answer: 'sameDay',
        aspect: 'Day of the announcement',
        kind: 'date',
        text: 'вчера',
        evidence: 'yesterday',
      },
    ],
    fits: fitsOnTheDay,
  },
]
