import { Link } from '@remix-run/react'
import { readClaimFilter } from '#app/domain/claim-filter.ts'
import { pathAtMoment } from '#app/domain/moment.ts'
import type { ShownSignedSheet } from '#app/domain/sign-off.ts'
import { instantDayText } from '#app/messages/dates.ts'
import { filterWords } from '#app/messages/sheet-words.ts'
import { useText } from '../text.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { ReopenForm } from './reopen-form.tsx'
import { SignSheetForm } from './sign-sheet-form.tsx'
import styles from './signed-sheets.module.css'

type SignedSheetsProps = {
  sheets: ShownSignedSheet[]
  slug: string
  /** The head of the sheet shown; null for those who may not sign, and where the sheet is signed as it is. */
  head: number | null
  maySign: boolean
  reply: PageReply | undefined
  submissionKeys: { sign: string; reopen: string }
}

/** The sheets of the case that were signed, and the forms that sign this one and reopen one. Not printed with the sheet. */
export function SignedSheets({ sheets, head, ...page }: SignedSheetsProps) {
  const t = useText()
  return (
    <section id="signed" className={styles.signed} aria-labelledby="signed-title" data-screen-only="">
      <h2 id="signed-title">{t('signed_sheet.title')}</h2>
      {sheets.length === 0 && <p className="small">{t('signed_sheet.none')}</p>}
      {sheets.length > 0 && (
        <Table
          caption={t('signed_sheet.caption')}
          head={
            <tr>
              <th scope="col">{t('signed_sheet.sheet')}</th>
              <th scope="col">{t('signed_sheet.covers')}</th>
              <th scope="col">{t('signed_sheet.signed')}</th>
              <th scope="col">{t('signed_sheet.state')}</th>
            </tr>
          }
        >
          {sheets.map((sheet) => (
            <SheetLine key={sheet.id} sheet={sheet} {...page} />
          ))}
        </Table>
      )}
      {head !== null && (
        <SignSheetForm head={head} reply={page.reply} submissionKey={page.submissionKeys.sign} />
      )}
    </section>
  )
}

type SheetLineProps = Omit<SignedSheetsProps, 'sheets' | 'head'> & { sheet: ShownSignedSheet }

function SheetLine({ sheet, slug, maySign, reply, submissionKeys }: SheetLineProps) {
  const t = useText()
  const { id, hash, headSequence, filter, signed, reopened } = sheet
  const asSigned = pathAtMoment(`/cases/${slug}`, headSequence)
  const narrowed = filterWords(t, readClaimFilter(new URLSearchParams(filter)))
  return (
    <tr>
      <th scope="row">
        <code className="hash">{hash}</code>
        <div className="small">{t('signed_sheet.head', { sequence: String(headSequence) })}</div>
      </th>
      <td>
        <Link to={`${asSigned}/sheet${filter && `?${filter}`}`}>
          {narrowed === '' ? t('signed_sheet.whole') : t('signed_sheet.part', { filter: narrowed })}
        </Link>
      </td>
      <td>
        {signed.by}, <Time at={signed.at} />
      </td>
      <td className={styles.state}>
        {reopened ? (
          t('signed_sheet.reopened_by', { ...reopened, at: instantDayText(t, reopened.at) })
        ) : (
          <b>{t('signed_sheet.locked')}</b>
        )}
        {maySign && !reopened && (
          <ReopenForm id={id} hash={hash} reply={reply} submissionKey={submissionKeys.reopen} />
        )}
      </td>
    </tr>
  )
}
