import type { Role } from '#app/domain/actor.ts'
import type { EditorKey } from './shapes.ts'

/** The people who made the worked case. They have names, so that every change has an author, and no way to sign in. */
export const editors: Record<EditorKey, { name: string; email: string; role: Role }> = {
  aigul: { name: 'Aigul Sadykova', email: 'aigul@seed.invalid', role: 'reviewer' },
  taras: { name: 'Taras Melnyk', email: 'taras@seed.invalid', role: 'reviewer' },
}
