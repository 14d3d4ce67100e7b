import { RichText, useText } from '../text.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Pager } from '../ui/pager.tsx'

/** What stands below the list: further pages, and the keys that move in it. */
export function ListEnd({ first, next, keys }: { first: string | null; next: string | null; keys: boolean }) {
  const t = useText()
  return (
    <footer data-screen-only="">
      <Pager label={t('claims.more')} first={first} next={next} />
      {keys && (
        <p className="small">
          <RichText
            id="claims.list_keys"
            values={{
              j: <Kbd key="j">j</Kbd>,
              k: <Kbd key="k">k</Kbd>,
              enter: <Kbd key="enter">{t('claims.enter_key')}</Kbd>,
            }}
          />
        </p>
      )}
    </footer>
  )
}
