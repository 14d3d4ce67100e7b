import { useFetcher, useLocation } from '@remix-run/react'
import { useText } from '../text.tsx'
import { type Theme, themes, useShell } from './shell-context.tsx'
import styles from './theme-switch.module.css'

/** How pages look: as the system does, light or dark. Kept in a cookie, so that the server sends the page as it will be. */
export function ThemeSwitch() {
  const t = useText()
  const chosen = useChosenTheme()
  const fetcher = useFetcher({ key: themeFetcher })
  const { pathname, search } = useLocation()
  return (
    <fetcher.Form method="post" action="/theme" className={styles.form}>
      <input type="hidden" name="to" value={pathname + search} />
      <fieldset className={styles.choices}>
        <legend className="only-read-out">{t('shell.theme')}</legend>
        {themes.map((theme) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            className={styles.choice}
            aria-pressed={chosen === theme}
          >
            {t(`shell.theme_${theme}`)}
          </button>
        ))}
      </fieldset>
    </fetcher.Form>
  )
}

const themeFetcher = 'theme'

/** The theme just pressed, before the server has answered; else the one it knows. */
export function useChosenTheme(): Theme {
  const { theme } = useShell()
  const { formData } = useFetcher({ key: themeFetcher })
  return themes.find((name) => name === formData?.get('theme')) ?? theme
}
