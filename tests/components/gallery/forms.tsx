import { useState } from 'react'
import { Section } from '#app/components/layout/page.tsx'
import { useAnnounce } from '#app/components/ui/announcer.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Checkbox, RadioGroup, Select } from '#app/components/ui/choice-field.tsx'
import { Combobox } from '#app/components/ui/combobox.tsx'
import { Dialog } from '#app/components/ui/dialog.tsx'
import { TextArea, TextField } from '#app/components/ui/text-field.tsx'
import { Tooltip } from '#app/components/ui/tooltip.tsx'
import { useWorkForm } from '#app/components/ui/use-work-form.ts'
import { FormButtons, WorkForm } from '#app/components/ui/work-form.tsx'
import type { WorkFormReply } from '#app/components/ui/work-form-reply.ts'

type Fields = { wording: string; note: string; stance: string; language: string; sure: string }

const labels = { wording: 'Wording', note: 'Note', stance: 'Stance', language: 'Language' }

const invalid: WorkFormReply = {
  status: 'invalid',
  submission: {
    status: 'error',
    initialValue: { wording: '', note: 'Слова, которые уже набраны' },
    error: { wording: ['Fill this in.'] },
  },
}

const conflict: WorkFormReply = {
  status: 'conflict',
  refusal: { id: 'conflict.stale_version' },
  submission: {
    status: 'error',
    initialValue: { wording: 'The man in the video is the pianist Vikram Ruzakhunov.' },
    error: { '': ['Somebody changed this.'] },
  },
}

export function Forms() {
  return (
    <Section title="Forms">
      <Overlays />
      <ClaimForm id="plain" reply={undefined} />
      <ClaimForm id="invalid" reply={invalid} />
      <ClaimForm id="conflict" reply={conflict} />
      <ClaimForm id="signed-out" reply={{ status: 'signed_out' }} />
    </Section>
  )
}

const claims = [
  { id: 'c1', label: 'C1', words: 'The man in the video is the pianist Vikram Ruzakhunov.' },
  { id: 'c2', label: 'C2', words: 'The man in the video is Zakir Uburov.', found: 'Ёлкин' },
]

function Overlays() {
  const [open, setOpen] = useState(false)
  const announce = useAnnounce()
  return (
    <div className="row">
      <Button onClick={() => setOpen(true)}>Open the dialog</Button>
      <Tooltip words="Says it aloud and shows it">
        {(id) => (
          <Button aria-describedby={id} onClick={() => announce('Saved as C12.')}>
            Announce
          </Button>
        )}
      </Tooltip>
      <Dialog open={open} onClose={() => setOpen(false)} title="Appears in …">
        <Combobox
          label="Claim"
          items={claims}
          none="No claim fits."
          onPick={(claim) => announce(claim.label)}
        />
      </Dialog>
    </div>
  )
}

function ClaimForm({ id, reply }: { id: string; reply: WorkFormReply | undefined }) {
  const defaults = { wording: 'The man in the video is the jazz pianist Ruzakhunov.', stance: 'supports' }
  const work = useWorkForm<Fields>({ id, reply, defaults, version: 3 })
  return (
    <WorkForm work={work} labels={labels}>
      <TextField
        field={work.fields.wording}
        label="Wording"
        hint="One checkable sentence, in your own words."
      />
      <TextArea field={work.fields.note} label="Note" optional reading />
      <RadioGroup
        field={work.fields.stance}
        label="Stance"
        choices={['supports', 'contradicts', 'mentions', 'context'].map((value) => ({ value, label: value }))}
      />
      <Select
        field={work.fields.language}
        label="Language"
        choices={[
          { value: 'ru', label: 'Russian' },
          { value: 'uk', label: 'Ukrainian' },
        ]}
      />
      <Checkbox
        field={work.fields.sure}
        label="The words are exact"
        hint="Compare them with the recording."
      />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          Save
        </Button>
        <Button kind="quiet">Cancel</Button>
      </FormButtons>
    </WorkForm>
  )
}
