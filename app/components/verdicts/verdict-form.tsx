import { Link } from '@remix-run/react'
import { useState } from 'react'
import type { ClaimPage } from '#app/domain/claim-page.ts'
import { rationaleFromField } from '#app/domain/rationale.ts'
import type { VerdictCode } from '#app/domain/verdict.ts'
import type { VerdictField } from '#app/domain/verdict-fields.ts'
import { RationaleEditor } from '#app/editor/rationale-editor.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { FieldErrors } from '../ui/field.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { useBasis } from '../ui/use-basis.ts'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { sentWords, type WorkFormReply } from '../ui/work-form-reply.ts'
import { ConfidenceField } from './confidence-field.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { Needed, Readiness } from './needed.tsx'
import { useVerdictDraft } from './use-verdict-draft.ts'
import { lacksSupport } from './verdict-draft.ts'
import styles from './verdict-form.module.css'
import { VerdictLine } from './verdict-line.tsx'

const codes: readonly VerdictCode[] = ['confirmed', 'disputed', 'refuted', 'unverifiable']

type Fields = Record<VerdictField | 'confidence', string>

type VerdictFormProps = {
  page: ClaimPage
  reply: WorkFormReply | undefined
  submissionKey: string
  casePath: string
  asksForSignature: boolean
}

/** Gives a verdict. It starts from the one in force, says what is missing as it is written, and survives a conflict. */
export function VerdictForm({ page, reply, submissionKey, casePath, asksForSignature }: VerdictFormProps) {
  const t = useText()
  const { claim, evidence } = page
  const inForce = page.verdicts[0]
  const work = useWorkForm<Fields>({
    ...{ id: 'give-verdict', intent: 'verdict', reply, version: claim.version },
    defaults: {
      code: inForce?.code ?? '',
      confidence: inForce?.confidence ?? '',
      settledBy: inForce?.settledBy ?? '',
      searched: inForce?.searched ?? '',
      override: inForce?.override ?? '',
    },
  })
  const [rationale] = useState(() => {
    const typed = sentWords(work.reply, 'rationale')
    return typed === '' ? (inForce?.rationale ?? []) : rationaleFromField(typed)
  })
  const standing = `${claim.wording.id} ${inForce?.id ?? ''}`
  const [grounds, seen] = useBasis([page.grounds, standing], work.reply)
  const { needs, code, look, rationaleChanged } = useVerdictDraft(work.id, page, rationale)
  const isConflict = work.reply?.status === 'conflict'
  const wasRefused = work.reply?.status === 'invalid'
  const labels = {
    code: t('verdicts.code'),
    rationale: t('verdicts.rationale'),
    settledBy: t('verdicts.settled_by_field'),
    searched: t('verdicts.searched_field'),
    override: t('verdicts.override_field'),
  }
  const field = (name: VerdictField) => {
    const own = work.fields[name]
    const errors = needs === null || own.errors === undefined ? own.errors : needs[name]
    return { id: own.id, name: own.name, errors, defaultValue: own.defaultValue as string | undefined }
  }
  const needed = (name: VerdictField) => !wasRefused && <Needed sentences={needs?.[name]} />
  const line = (name: 'settledBy' | 'searched' | 'override') => (
    <VerdictLine name={name} field={field(name)} label={labels[name]} needed={needed(name)} />
  )
  return (
    <div className={styles.frame} onInput={look} onChange={look}>
      <WorkForm work={work} labels={isConflict ? {} : labels} submissionKey={submissionKey}>
        {isConflict && <Meanwhile page={page} reply={work.reply} casePath={casePath} />}
        <input type="hidden" name="grounds" value={grounds} />
        <input type="hidden" name="seen" value={seen} />
        <div className="stack">
          <RadioGroup
            field={field('code')}
            label={labels.code}
            layout="list"
            choices={codes.map((value) => ({
              value,
              label: <VerdictMark standing={value} />,
              hint: t(`verdicts.${value}_means`),
            }))}
          />
          {needed('code')}
        </div>
        <div className={styles.rationale} id={work.fields.rationale.id}>
          <RationaleEditor
            name="rationale"
            label={labels.rationale}
            defaultValue={rationale}
            evidence={evidence
              .filter((piece) => piece.retraction === null)
              .map(({ number, stance, passage }) => ({
                ...{ number, stance },
                quote: passage?.locator.kind === 'text' ? passage.locator.exact : null,
              }))}
            errorId={field('rationale').errors?.length ? `${work.fields.rationale.id}-error` : undefined}
            onChange={rationaleChanged}
          />
          <FieldErrors field={field('rationale')} />
          {needed('rationale')}
        </div>
        {line('settledBy')}
        {line('searched')}
        {lacksSupport(page) && line('override')}
        <ConfidenceField field={work.fields.confidence} />
        {asksForSignature && <p className="small">{t('sign_off.propose_note')}</p>}
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t(asksForSignature ? 'sign_off.propose' : 'verdicts.give')}
          </Button>
          <Link to={`${casePath}/claims/C${claim.number}`}>{t('common.cancel')}</Link>
          <Readiness needs={needs} isChosen={code !== null} />
        </FormButtons>
      </WorkForm>
    </div>
  )
}
