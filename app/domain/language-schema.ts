import { z } from 'zod'
import { languages } from './language.ts'

/** Refuses what is no language of the desk. */
export const languageSchema = z.enum(languages)
