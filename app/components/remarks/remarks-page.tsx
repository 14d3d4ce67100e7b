import { numberLabel } from '#app/domain/claim.ts'
import type { RemarksOfSource } from '#app/domain/remark.ts'
import type { Source } from '#app/domain/source.ts'
import { PageHead } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Pager } from '../ui/pager.tsx'
import { RemarkCard } from './remark-card.tsx'
import styles from './remarks.module.css'

type RemarksPageProps = {
  casePath: string
  source: Pick<Source, 'number' | 'title' | 'language'>
  remarks: RemarksOfSource
  mayEdit: boolean
}

/** What others wrote on a source, by the place of its words; those without a place last. */
export function RemarksPage({ casePath, source, remarks, mayEdit }: RemarksPageProps) {
  const t = useText()
  const label = numberLabel('S', source.number)
  const { threads, count, adrift, first, next } = remarks
  const sourcePath = `${casePath}/sources/${label}`
  const bringIn = mayEdit ? (
    <LinkButton to={`${casePath}/handover#bring-in`}>{t('remarks.bring_in')}</LinkButton>
  ) : undefined
  if (count === 0) {
    return (
      <>
        <PageHead title={t('remarks.title_of', { source: label })} />
        <EmptyState title={t('remarks.none')} action={bringIn}>
          {t('remarks.none_text')}
        </EmptyState>
      </>
    )
  }
  const facts = (
    <>
      <span>{t('remarks.count', { count })}</span>
      <span>{t('remarks.adrift', { count: adrift })}</span>
    </>
  )
  return (
    <>
      <PageHead title={t('remarks.title_of', { source: label })} facts={facts} actions={bringIn}>
        <p>{t('remarks.intro')}</p>
      </PageHead>
      <ol className={styles.list}>
        {threads.map((thread) => (
          <RemarkCard
            key={thread.remark.id}
            thread={thread}
            language={source.language}
            sourcePath={sourcePath}
            casePath={casePath}
            mayEdit={mayEdit}
          />
        ))}
      </ol>
      <Pager
        label={t('remarks.pages')}
        first={first ? null : `${sourcePath}/remarks`}
        next={next === null ? null : `${sourcePath}/remarks?after=${next}`}
      />
    </>
  )
}
