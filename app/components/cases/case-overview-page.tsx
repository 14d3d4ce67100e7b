import { Link } from '@remix-run/react'
import type { QuestionLine } from '#app/domain/board-page.ts'
import type { CaseOverview } from '#app/domain/case-overview.ts'
import type { History } from '#app/domain/history.ts'
import { HistoryList } from '../history/history-list.tsx'
import { PageHead, Section } from '../layout/page.tsx'
import { QuestionList } from '../questions/question-list.tsx'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Time } from '../ui/time.tsx'
import type { StandingCounts } from '../ui/verdict-bar.tsx'
import { CaseSummary } from './case-summary.tsx'
import { type SourceLine, SourceTable } from './source-table.tsx'
import { StandingLinks } from './standing-links.tsx'
import { WaitingClaims } from './waiting-claims.tsx'

type CaseOverviewPageProps = {
  slug: string
  title: string
  summary: string
  createdAt: string
  counts: StandingCounts
  overview: CaseOverview
  questions: QuestionLine[]
  sources: SourceLine[]
  latest: History
  mayEdit: boolean
}

/** A case at a glance: how its claims stand, what waits for somebody, and what it rests on. */
export function CaseOverviewPage({ slug, title, summary, counts, overview, ...page }: CaseOverviewPageProps) {
  const t = useText()
  const home = `/cases/${slug}`
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const facts = (
    <>
      <span>{t('cases.claims', { count: total })}</span>
      <span>{t('cases.sources', { count: page.sources.length })}</span>
      <span>
        {t('cases.opened')} <Time at={page.createdAt} precision="day" />
      </span>
    </>
  )
  return (
    <>
      <PageHead title={title} facts={facts} actions={<CaseActions home={home} {...page} />} />
      <CaseSummary text={summary} />
      {total > 0 && <StandingLinks counts={counts} claimsPath={`${home}/claims`} />}
      {total > 0 && <WaitingClaims overview={overview} claimsPath={`${home}/claims`} />}
      {page.questions.length > 0 && (
        <Section
          title={t('questions.title')}
          id="questions"
          actions={<Link to={`${home}/questions`}>{t('questions.all')}</Link>}
        >
          <QuestionList questions={page.questions} casePath={home} />
        </Section>
      )}
      <Section
        title={t('cases.sources_title')}
        id="sources"
        actions={<Link to={`${home}/handover`}>{t('cases.handover')}</Link>}
      >
        {page.sources.length > 0 ? (
          <SourceTable sources={page.sources} sourcesPath={`${home}/sources`} />
        ) : (
          <NoSources home={home} mayEdit={page.mayEdit} />
        )}
      </Section>
      <Section
        title={t('cases.latest')}
        actions={<Link to={`${home}/history`}>{t('cases.all_changes')}</Link>}
      >
        <HistoryList history={page.latest} casePath={home} heading="h3" brief />
      </Section>
    </>
  )
}

function CaseActions({ home, mayEdit }: { home: string; mayEdit: boolean }) {
  const t = useText()
  return (
    <>
      <LinkButton to={`${home}/sheet`}>{t('cases.sheet')}</LinkButton>
      {mayEdit && <LinkButton to={`${home}/questions/new`}>{t('questions.ask')}</LinkButton>}
      {mayEdit && <LinkButton to={`${home}/sources/new`}>{t('cases.add_source')}</LinkButton>}
      {mayEdit && (
        <LinkButton kind="quiet" to={`${home}/edit`}>
          {t('cases.edit')}
        </LinkButton>
      )}
    </>
  )
}

function NoSources({ home, mayEdit }: { home: string; mayEdit: boolean }) {
  const t = useText()
  const action = mayEdit ? (
    <LinkButton kind="main" to={`${home}/sources/new`}>
      {t('cases.add_source')}
    </LinkButton>
  ) : undefined
  return (
    <EmptyState title={t('cases.sources_none')} action={action}>
      {t(mayEdit ? 'cases.sources_none_text' : 'cases.sources_none_text_viewer')}
    </EmptyState>
  )
}
