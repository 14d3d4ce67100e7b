import type { DisputeNumber } from './shapes.ts'

/** What the five texts dispute. Every claim of the case says which of these it belongs to. */
export const disputes: Record<DisputeNumber, string> = {
  1: 'Who is the man in the video?',
  2: 'What is the surname of the second man?',
  3: 'What was the confession worth?',
  4: 'Was Vikram Ruzakhunov beaten?',
  5: 'Why did Vikram Ruzakhunov go to Almaty?',
  6: 'Are lawyers and consuls let in to the detained?',
  7: 'How many people were detained in one day in Almaty?',
  8: 'Who were the protesters?',
  9: 'When will the CSTO force leave?',
  10: 'On which day did Tokayev say so?',
  11: 'Where does the talk of foreign groups come from?',
}
