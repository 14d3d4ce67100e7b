import { z } from 'zod'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const year = 31_536_000

/** Reads how pages are to look; anything unknown means as the system does. */
export function readTheme(request: Request): Theme {
  const cookies = request.headers.get('Cookie') ?? ''
  const value = /(?:^|;\s*)theme=(\w+)/.exec(cookies)?.[1]
  return themes.find((theme) => theme === value) ?? 'system'
}

/** The cookie that keeps a choice for a year; the system's own look needs none. */
export function themeCookie(theme: Theme): string {
  const age = theme === 'system' ? 0 : year
  return `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`
}

/** The form of the theme switch. */
export const themeFormSchema = z.object({ theme: z.enum(themes), to: z.string() })
