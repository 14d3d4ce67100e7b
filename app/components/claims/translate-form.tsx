import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { langOf } from '../ui/quote.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { LanguageSelect } from './language-select.tsx'
import type { ClaimFormProps } from './reword-form.tsx'

type Fields = { language: string; text: string }

/** The translations of a wording, and a form for one more. */
export function TranslateForm({ claim, reply, submissionKey }: ClaimFormProps) {
  const t = useText()
  const { language } = claim.wording
  const work = useWorkForm<Fields>({
    ...{ id: 'translate-claim', intent: 'translate', reply },
    defaults: { language: language === 'ru' ? 'en' : 'ru' },
  })
  const labels = { language: t('claims.translation_language'), text: t('claims.translation_text') }
  return (
    <Section title={t('claims.translations')} id="translations">
      <p>{t('claims.translations_intro')}</p>
      {claim.translations.map((translation) => (
        <p key={translation.language}>
          <span lang={langOf(translation.language)}>{translation.text}</span>{' '}
          <span className="small">({t(`language.${translation.language}`)})</span>
        </p>
      ))}
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <LanguageSelect field={work.fields.language} label={labels.language} without={language} />
        <TextArea field={work.fields.text} label={labels.text} rows={2} reading />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('claims.save_translation')}
          </Button>
        </FormButtons>
      </WorkForm>
    </Section>
  )
}
