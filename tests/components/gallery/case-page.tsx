import { CaseShell } from '#app/components/layout/case-shell.tsx'
import { Columns, PageHead, Section } from '#app/components/layout/page.tsx'
import { Button, LinkButton } from '#app/components/ui/button.tsx'
import { Callout } from '#app/components/ui/callout.tsx'
import { CopyButton } from '#app/components/ui/copy-button.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { Kbd } from '#app/components/ui/kbd.tsx'
import { StanceMark, VerdictMark } from '#app/components/ui/marks.tsx'
import { EvidenceChip, NumberLabel } from '#app/components/ui/number-label.tsx'
import { Pager } from '#app/components/ui/pager.tsx'
import { Quote } from '#app/components/ui/quote.tsx'
import { Table } from '#app/components/ui/table.tsx'
import { DateWords, Time } from '#app/components/ui/time.tsx'
import { stances } from '#app/domain/evidence.ts'
import { isPartialDate } from '#app/domain/partial-date.ts'
import { standings } from '#app/domain/verdict.ts'
import { Forms } from './forms.tsx'

const nav = {
  slug: 'kazakhstan-2022',
  title: 'Kazakhstan, January 2022',
  claims: { confirmed: 8, disputed: 11, refuted: 4, unverifiable: 3, unchecked: 8 },
  questions: 2,
  sources: [
    { number: 1, title: 'Tashiev: a musician cannot be a terrorist', language: 'en' },
    { number: 2, title: 'Lawyers and consuls are not let in', language: 'en' },
    { number: 3, title: 'Масові «зачистки»: за добу затримано майже 2 тис.', language: 'uk' },
    { number: 4, title: 'Қазақстан, Кыргызстан: ңөүқғұһә', language: 'kk' },
  ],
} as const

const day = '2022-01'

export function CasePage() {
  return (
    <CaseShell
      shown={0}
      nav={{ ...nav, sources: [...nav.sources] }}
      crumbs={[{ label: 'Claims', to: '/cases/kazakhstan-2022/claims' }, { label: 'C1' }]}
    >
      <PageHead
        title="The man in the video shown by Kazakh state channels is the pianist Vikram Ruzakhunov."
        facts={
          <>
            <NumberLabel label="C1" />
            <span>Said by the author of S2</span>
            {isPartialDate(day) && <DateWords date={day} />}
            <Time at="2026-11-21T20:31:00.000Z" />
            <span className="hash">sha256 a6b8 979c … ab c361</span>
          </>
        }
        actions={
          <>
            <Button kind="main">Judge again</Button>
            <Button>Reword</Button>
            <Button kind="danger">Retract</Button>
            <CopyButton words="C1" label="Copy the number" />
          </>
        }
      />
      <Callout kind="stale" title="This verdict is stale." action={<Button>Still stands</Button>}>
        E9 arrived after it and contradicts the claim.
      </Callout>
      <Marks />
      <Columns>
        <Section title="For" count="2 sources">
          <Piece
            label="E1"
            text="На видео именно пианист, который оправился в Алматы 2 января для выступления."
          />
          <Piece
            label="E2"
            text="На видео музыкант признался, что участвует в протестах в Казахстане, но на съемках он выглядел избитым."
          />
        </Section>
        <Section title="Against" count="1 source">
          <Piece label="E5" text="МВД Казахстана пыталось убедить, что на видео кыргызстанец Закир Убуров." />
        </Section>
      </Columns>
      <Forms />
      <Section
        title="Claims"
        actions={
          <LinkButton to="/new" kind="quiet">
            Add a claim
          </LinkButton>
        }
      >
        <Table
          caption="Claims"
          head={
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Wording</th>
              <th scope="col">Verdict</th>
            </tr>
          }
        >
          {standings.map((standing, index) => (
            <tr key={standing}>
              <td>
                <NumberLabel label={`C${index + 1}`} to="/c" />
              </td>
              <td>Kyrgyzstan sent Kazakhstan a note of protest over the arrest.</td>
              <td>
                <VerdictMark standing={standing} stale={standing === 'disputed'} />
              </td>
            </tr>
          ))}
        </Table>
        <Pager label="Pages of claims" first="/claims" next="/claims?after=30" />
      </Section>
      <EmptyState
        title="No evidence yet"
        action={
          <LinkButton to="/s" kind="main">
            Open a source
          </LinkButton>
        }
      >
        Open a source, select the words that speak for or against this claim, and press <Kbd>+</Kbd> or{' '}
        <Kbd>−</Kbd>.
      </EmptyState>
    </CaseShell>
  )
}

function Marks() {
  return (
    <div className="stack">
      <p className="row">
        {standings.map((standing) => (
          <VerdictMark key={standing} standing={standing} size="large" />
        ))}
      </p>
      <p className="row">
        {stances.map((stance) => (
          <StanceMark key={stance} stance={stance} />
        ))}
        <EvidenceChip label="E3" to="#e3" />
      </p>
      <Callout title="Good to know">This source has a newer capture.</Callout>
      <Callout kind="error" title="This was not saved yet.">
        Somebody changed it after you opened it.
      </Callout>
      <Callout kind="done" title="Checked" />
    </div>
  )
}

function Piece({ label, text }: { label: string; text: string }) {
  return (
    <article className="stack">
      <p className="facts">
        <NumberLabel label={label} to="#e" />
        <span>S2, paragraph 5</span>
      </p>
      <Quote
        text={text}
        language="ru"
        translation={{
          text: 'It is the pianist in the video, who had gone to Almaty.',
          language: 'en',
          madeBy: 'editors',
        }}
      />
    </article>
  )
}
