import { Form, Link } from '@remix-run/react'
import SearchIcon from 'lucide-react/icons/search'
import { useText } from '../text.tsx'
import styles from './find-box.module.css'

/** Where to look: the claim list of a case. `label` names what is searched. */
export type Find = { action: string; label: string }

/** A search that is a plain GET form, so its result has an address. On a narrow screen a link leads to the list instead. */
export function FindBox({ find }: { find: Find }) {
  const t = useText()
  return (
    <>
      <search className={styles.find}>
        <Form action={find.action} method="get" className={styles.form}>
          <SearchIcon aria-hidden="true" className={styles.icon} />
          <input
            className={styles.input}
            type="search"
            name="text"
            placeholder={find.label}
            aria-label={find.label}
          />
          <button type="submit" className="only-read-out">
            {t('shell.find')}
          </button>
        </Form>
      </search>
      <Link className={styles.link} to={find.action} aria-label={find.label}>
        <SearchIcon aria-hidden="true" className={styles.icon} />
      </Link>
    </>
  )
}
