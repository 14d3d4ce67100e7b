import { compareWords } from '#app/domain/anchoring/compare-texts.ts'
import type { Language } from '#app/domain/language.ts'
import type { ShownPlace, ShownRemark, Thread } from '#app/domain/remark.ts'
import { QuoteDiff } from '../captures/text-diff.tsx'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import { Time } from '../ui/time.tsx'
import styles from './remarks.module.css'

type RemarkCardProps = {
  thread: Thread<ShownRemark>
  language: Language
  sourcePath: string
  casePath: string
  mayEdit: boolean
}

const uses = ['claim', 'appearance', 'supports', 'contradicts'] as const

/** A remark with its replies: how its words were found, what it says, and what an editor can make of it. */
export function RemarkCard({ thread, ...around }: RemarkCardProps) {
  const t = useText()
  const { remark, replies } = thread
  const { outcome, disagrees, quote, places, claims } = remark
  const [place] = places
  const found = outcome === 'exact' || outcome === 'moved'
  return (
    <li className={styles.remark} data-outcome={outcome ?? undefined}>
      <p className={styles.outcome}>
        {t(`remark_outcome.${outcome ?? 'whole'}`)}
        {disagrees && <span className={styles.said}> {t('remarks.disagrees')}</span>}
      </p>
      {quote !== null && (
        <blockquote className={styles.quote} lang={langOf(around.language)} dir="auto">
          {outcome === 'changed' && place ? (
            <QuoteDiff segments={compareWords(quote, place.words)} />
          ) : (
            (found && place?.words) || quote
          )}
        </blockquote>
      )}
      <Said remark={remark} />
      {replies.length > 0 && <Replies threads={replies} />}
      {claims.length > 0 && (
        <p className={styles.facts}>
          {t('remarks.claims')}{' '}
          {claims.map((number) => (
            <NumberLabel key={number} label={`C${number}`} to={`${around.casePath}/claims/C${number}`} />
          ))}
        </p>
      )}
      <Places places={places} found={found} {...around} />
    </li>
  )
}

function Said({ remark: { author, madeAt, body, tags } }: { remark: ShownRemark }) {
  const t = useText()
  return (
    <div className={styles.saidBy}>
      <p className={styles.facts}>
        <bdi>{author ?? t('remarks.unknown_author')}</bdi>
        {madeAt && <Time at={madeAt} />}
        {tags.length > 0 && <span dir="auto">{t('remarks.tags', { tags: tags.join(', ') })}</span>}
      </p>
      {body !== '' && (
        <p className={styles.body} dir="auto">
          {body}
        </p>
      )}
    </div>
  )
}

function Replies({ threads }: { threads: Thread<ShownRemark>[] }) {
  return (
    <ol className={styles.replies}>
      {threads.map(({ remark, replies }) => (
        <li key={remark.id}>
          <Said remark={remark} />
          {replies.length > 0 && <Replies threads={replies} />}
        </li>
      ))}
    </ol>
  )
}

type PlacesProps = { places: ShownPlace[]; found: boolean; sourcePath: string; mayEdit: boolean }

/** What can be made of the words that were found; of words that were not, the places where to look. */
function Places({ places, found, sourcePath, mayEdit }: PlacesProps) {
  const t = useText()
  if (places.length === 0) return null
  const at = ({ start, end }: ShownPlace) => `${sourcePath}?at=${start}-${end}`
  const [only] = places
  return (
    <div className="row" data-screen-only>
      {places.map((place, index) => (
        <LinkButton kind="quiet" key={place.start} to={at(place)}>
          {places.length === 1 ? t('remarks.show') : t('remarks.show_place', { number: index + 1 })}
        </LinkButton>
      ))}
      {mayEdit &&
        found &&
        only &&
        uses.map((use) => (
          <LinkButton key={use} to={`${at(only)}&use=${use}`}>
            {t(`remarks.use_${use}`)}
          </LinkButton>
        ))}
    </div>
  )
}
