import type { Language } from '#app/domain/language.ts'
import type { TranslationMaker } from '#app/domain/translation.ts'
import { LanguageSelect } from '../claims/language-select.tsx'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PieceFormProps } from './revise-evidence-form.tsx'

const makers: readonly TranslationMaker[] = ['editors', 'machine', 'publisher']

/** What the quote says in another language, and whose words that are. */
export function TranslateQuoteForm({ piece, reply, submissionKey }: PieceFormProps) {
  const t = useText()
  const into: Language = piece.source.language === 'en' ? 'ru' : 'en'
  const known = piece.passage?.translations.find((translation) => translation.language === into)
  const work = useWorkForm<Record<'language' | 'text' | 'madeBy', string>>({
    ...{ id: 'translate-quote', intent: 'translate', reply },
    defaults: { language: into, text: known?.text ?? '', madeBy: known?.madeBy ?? 'editors' },
  })
  const labels = { language: t('evidence.translation_language'), text: t('evidence.translation') }
  return (
    <Section title={t('evidence.translate')} id="translation">
      <p>{t('evidence.translate_intro')}</p>
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <TextArea field={work.fields.text} label={labels.text} reading />
        <LanguageSelect
          field={work.fields.language}
          label={labels.language}
          without={piece.source.language}
        />
        <RadioGroup
          field={work.fields.madeBy}
          label={t('evidence.made_by')}
          choices={makers.map((value) => ({ value, label: t(`translation_maker.${value}`) }))}
        />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('evidence.save_translation')}
          </Button>
        </FormButtons>
      </WorkForm>
    </Section>
  )
}
