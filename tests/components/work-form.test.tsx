import { expect, test } from 'vitest'
import { TextArea, TextField } from '#app/components/ui/text-field.tsx'
import { useWorkForm } from '#app/components/ui/use-work-form.ts'
import { WorkForm } from '#app/components/ui/work-form.tsx'
import type { WorkFormReply } from '#app/components/ui/work-form-reply.ts'
import { renderPart } from './render.tsx'

type Fields = { title: string; summary: string }

const labels = { title: 'Title', summary: 'Summary' }

function CaseForm({ reply }: { reply?: WorkFormReply }) {
  const work = useWorkForm<Fields>({
    id: 'case',
    intent: 'revise',
    reply,
    defaults: { title: 'Their title', summary: 'A summary' },
    version: 7,
  })
  return (
    <WorkForm work={work} labels={labels} submissionKey="key-of-this-form">
      <TextField field={work.fields.title} label={labels.title} hint="One line." />
      <TextArea field={work.fields.summary} label={labels.summary} optional />
    </WorkForm>
  )
}

test('a form sends its key, its intent and the version its words were written against', async () => {
  const html = await renderPart(<CaseForm />)
  expect(html).toContain('name="submission" value="key-of-this-form"')
  expect(html).toContain('name="intent" value="revise"')
  expect(html).toContain('name="version" value="7"')
})

test('a label names its field and a hint describes it', async () => {
  const html = await renderPart(<CaseForm />)
  expect(html).toContain('<label class="')
  expect(html).toMatch(/for="case-title"/)
  expect(html).toMatch(/id="case-title" name="title" aria-describedby="case-title-hint"/)
})

test('what was wrong is listed above the form with a link to the field, and what was typed is still there', async () => {
  const html = await renderPart(
    <CaseForm
      reply={{
        intent: 'revise',
        status: 'invalid',
        submission: {
          status: 'error',
          initialValue: { title: '', summary: 'Typed words' },
          error: { title: ['Fill this in.'] },
        },
      }}
    />,
  )
  expect(html).toContain('<a href="#case-title">Title: Fill this in.</a>')
  expect(html).toMatch(/aria-describedby="case-title-hint case-title-error" aria-invalid="true"/)
  expect(html).toContain('Typed words</textarea>')
})

test('when somebody saved first, both texts are shown and yours stays in the form', async () => {
  const html = await renderPart(
    <CaseForm
      reply={{
        intent: 'revise',
        status: 'conflict',
        refusal: { id: 'conflict.stale_version' },
        submission: {
          status: 'error',
          initialValue: { title: 'My title', summary: 'A summary' },
          error: { '': ['Somebody changed this.'] },
        },
      }}
    />,
  )
  expect(html).toContain('Saved by somebody else')
  expect(html).toContain('>Their title<')
  expect(html).toMatch(/value="My title"/)
  expect(html.match(/<h3>/g)).toHaveLength(1)
})

test('when the session ended, the form says how to sign in without leaving it', async () => {
  const html = await renderPart(<CaseForm reply={{ intent: 'revise', status: 'signed_out' }} />)
  expect(html).toContain('href="/sign-in" target="_blank"')
  expect(html).toContain('Nothing you typed is lost')
})

test('an answer to another form of the page is not taken for this one', async () => {
  const html = await renderPart(<CaseForm reply={{ intent: 'retract', status: 'signed_out' }} />)
  expect(html).not.toContain('Nothing you typed is lost')
})
