import { Form, Link } from '@remix-run/react'
import CircleUserIcon from 'lucide-react/icons/circle-user'
import { can } from '#app/domain/actor.ts'
import { useText } from '../text.tsx'
import menuStyles from '../ui/menu.module.css'
import { Menu } from '../ui/menu.tsx'
import styles from './person-menu.module.css'
import { useShell } from './shell-context.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** The person's own corner: account, people, how pages look, sign out. Signed out it holds only the look. */
export function PersonMenu() {
  const t = useText()
  const { person } = useShell()
  const face = person ? (
    <span className={styles.initials}>{initialsOf(person.name)}</span>
  ) : (
    <CircleUserIcon aria-hidden="true" className={styles.icon} />
  )
  return (
    <Menu label={person ? t('shell.menu_of', { name: person.name }) : t('shell.menu')} face={face}>
      {person && (
        <p className={styles.who}>
          {person.name}
          <span className="small">{t(`role.${person.role}`)}</span>
        </p>
      )}
      <ThemeSwitch />
      {person ? (
        <ul className={menuStyles.items}>
          <li>
            <Link className={menuStyles.item} to="/account">
              {t('shell.account')}
            </Link>
          </li>
          {can(person, 'administer') && (
            <li>
              <Link className={menuStyles.item} to="/people">
                {t('shell.people')}
              </Link>
            </li>
          )}
          <li>
            <Form method="post" action="/sign-out">
              <button type="submit" className={menuStyles.item}>
                {t('shell.sign_out')}
              </button>
            </Form>
          </li>
        </ul>
      ) : (
        <ul className={menuStyles.items}>
          <li>
            <Link className={menuStyles.item} to="/sign-in">
              {t('shell.sign_in')}
            </Link>
          </li>
        </ul>
      )}
    </Menu>
  )
}

/** Up to two letters; a letter may be more than one unit. */
function initialsOf(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => Array.from(part)[0]?.toLocaleUpperCase() ?? '')
    .join('')
}
