import { createContext, type ReactNode, useContext } from 'react'
import type { Actor } from '#app/domain/actor.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Who is signed in, how many things wait for them, and how the page is to look; the root gives it to every page. */
export type ShellFacts = {
  person: Pick<Actor, 'id' | 'name' | 'role'> | null
  waiting: number
  theme: Theme
}

const ShellContext = createContext<ShellFacts>({ person: null, waiting: 0, theme: 'system' })

export function ShellProvider({ value, children }: { value: ShellFacts; children: ReactNode }) {
  return <ShellContext.Provider value={value}>{children}</ShellContext.Provider>
}

export function useShell(): ShellFacts {
  return useContext(ShellContext)
}

/** Who is signed in, for `can(person, 'edit')`; null when nobody is. */
export function usePerson(): ShellFacts['person'] {
  return useShell().person
}
