import { PageHead, Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { BringInForm, type BringInProps } from './bring-in-form.tsx'

type HandoverPageProps = BringInProps & { mayEdit: boolean; reply: PageReply | undefined }

/** Taking the passages of a case along in a form that other programs read, and bringing in what they export. */
export function HandoverPage({ mayEdit, ...form }: HandoverPageProps) {
  const t = useText()
  const file = `${form.casePath}/handover/file`
  return (
    <>
      <PageHead title={t('handover.title')}>
        <p>{t('handover.intro')}</p>
      </PageHead>
      {mayEdit && (
        <Section title={t('handover.bring_in')} id="bring-in">
          <BringInForm {...form} />
        </Section>
      )}
      <Section title={t('handover.take_along')} id="take-along">
        <p>{t('handover.take_along_text')}</p>
        <div className="row">
          <LinkButton to={file} reloadDocument download>
            {t('handover.with_texts')}
          </LinkButton>
          <LinkButton to={`${file}?texts=none`} reloadDocument download>
            {t('handover.without_texts')}
          </LinkButton>
        </div>
      </Section>
    </>
  )
}
