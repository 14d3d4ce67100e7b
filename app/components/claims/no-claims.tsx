import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

type NoClaimsProps = { isFiltered: boolean; casePath: string; mayEdit: boolean }

/** A list without claims: what to do next. */
export function NoClaims({ isFiltered, casePath, mayEdit }: NoClaimsProps) {
  const t = useText()
  if (isFiltered) {
    return (
      <EmptyState
        title={t('claims.none_match')}
        action={<LinkButton to={`${casePath}/claims`}>{t('claims.clear')}</LinkButton>}
      >
        {t('claims.none_match_text')}
      </EmptyState>
    )
  }
  if (!mayEdit) return <EmptyState title={t('claims.none')}>{t('claims.none_text_viewer')}</EmptyState>
  return (
    <EmptyState
      title={t('claims.none')}
      action={
        <>
          <LinkButton kind="main" to={`${casePath}/sources`}>
            {t('claims.open_sources')}
          </LinkButton>
          <LinkButton to={`${casePath}/claims/new`}>{t('claims.new')}</LinkButton>
        </>
      }
    >
      {t('claims.none_text')}
    </EmptyState>
  )
}
