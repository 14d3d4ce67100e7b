import { isRouteErrorResponse, useLocation } from '@remix-run/react'
import type { ErrorCode, Refusal } from '#app/domain/errors.ts'
import { refusalIds } from '#app/domain/refusals.ts'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Page, PageHead } from './page.tsx'

const kinds = {
  401: 'signed_out',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  423: 'locked',
  503: 'unavailable',
} as const

type ErrorPageProps = { status: number; refusal?: Refusal | null }

/** What went wrong and what to do, in the same look as every page. */
export function ErrorPage(props: ErrorPageProps) {
  return (
    <Page width="narrow">
      <ErrorWords {...props} />
    </Page>
  )
}

/** What went wrong and what to do. Without a refusal it says what the status says. */
export function ErrorWords({ status, refusal = null }: ErrorPageProps) {
  const t = useText()
  const caseAt = casePath(useLocation().pathname, refusal)
  const kind = status in kinds ? kinds[status as keyof typeof kinds] : 'unexpected'
  return (
    <>
      <PageHead title={t(`error.${kind}_title`)} facts={<span>{t('error.code', { status })}</span>} />
      <p>{refusal ? t(refusal.id, refusal.values) : t(`error.${kind}_help`)}</p>
      <p className="row">
        {caseAt && (
          <LinkButton to={caseAt} kind="main">
            {t('error.to_case')}
          </LinkButton>
        )}
        <LinkButton to="/" kind={caseAt ? 'plain' : 'main'}>
          {t('error.to_cases')}
        </LinkButton>
        {kind === 'unexpected' && (
          <LinkButton to="." reloadDocument>
            {t('error.try_again')}
          </LinkButton>
        )}
      </p>
    </>
  )
}

/** What a route threw: an expected refusal arrives as `{ refusal, code }` with its status; anything else is a fault and says so. */
export function errorIn(error: unknown): ErrorPageProps {
  if (!isRouteErrorResponse(error)) return { status: 500 }
  return { status: error.status, refusal: refusalIn(error.data) }
}

/** The case in which something was looked for, when there is that case. */
function casePath(pathname: string, refusal: Refusal | null): string | undefined {
  if (!refusal || refusal.id === 'not_found.case') return undefined
  return /^\/cases\/(?!new\b)[^/]+(?=\/)/.exec(pathname)?.[0]
}

/** Reads `{ refusal, code }`, which routes throw with a status; anything else is no refusal. */
function refusalIn(data: unknown): Refusal | null {
  if (typeof data !== 'object' || data === null || !('refusal' in data)) return null
  const { refusal } = data as { refusal: Refusal; code: ErrorCode }
  return refusalIds.some((id) => id === refusal?.id) ? refusal : null
}
