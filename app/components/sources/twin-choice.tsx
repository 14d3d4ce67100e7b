import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import { Checkbox } from '../ui/choice-field.tsx'
import type { FormField } from '../ui/field.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import styles from './source-form.module.css'

type TwinChoiceProps = { field: FormField; reply: WorkFormReply | undefined; casePath: string }

/** After a refusal because the case has it already: the way to that source, and a tick to add this one anyway. */
export function TwinChoice({ field, reply, casePath }: TwinChoiceProps) {
  const t = useText()
  const refusal = reply?.status === 'refused' && reply.refusal.id.startsWith('source.') ? reply.refusal : null
  const source = refusal?.values?.source
  if (refusal === null && field.defaultValue !== 'on') return null
  return (
    <div className={styles.twin}>
      {source !== undefined && (
        <Link to={`${casePath}/sources/${source}`}>{t('sources.open_twin', { source })}</Link>
      )}
      <Checkbox field={field} label={t('sources.again')} />
    </div>
  )
}
