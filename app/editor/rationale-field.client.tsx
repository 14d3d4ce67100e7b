import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { useEffect, useRef, useState } from 'react'
import { type Rationale, rationaleFromField } from '#app/domain/rationale.ts'
import { webAddressSchema } from '#app/domain/source.ts'
import { EvidenceMenu } from './evidence-menu.tsx'
import { keepAllowed } from './keep-allowed.ts'
import styles from './rationale-editor.module.css'
import type { RationaleFieldProps } from './rationale-editor.tsx'
import { $lexicalToRationale, $rationaleToLexical, rationaleNodes } from './rationale-lexical.ts'
import { RationaleTools } from './rationale-tools.tsx'

/** The rich editor itself; in the browser alone. */
export function RationaleField(props: RationaleFieldProps) {
  const { name, defaultValue, evidence, labelId, errorId, onChange } = props
  const [value, setValue] = useState<Rationale>(defaultValue)
  const change = (next: Rationale) => {
    setValue(next)
    onChange?.(next)
  }
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'rationale',
        nodes: rationaleNodes,
        editorState: () => $rationaleToLexical(defaultValue),
        onError: (error) => {
          throw error
        },
      }}
    >
      <div className={styles.box}>
        <RationaleTools />
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              className={styles.words}
              ariaLabelledBy={labelId}
              ariaDescribedBy={errorId}
              ariaInvalid={errorId !== undefined}
              ariaMultiline
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <ListPlugin />
        <LinkPlugin validateUrl={(url) => webAddressSchema.safeParse(url).success} />
        <OnChangePlugin ignoreSelectionChange onChange={(state) => change(state.read($lexicalToRationale))} />
        <EvidenceMenu evidence={evidence} />
        <Rules />
        <FormValue name={name} value={value} />
      </div>
    </LexicalComposer>
  )
}

function Rules() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => keepAllowed(editor), [editor])
  return null
}

/**
 * The field that is sent. The editor takes over typing and chips from the menu, of which a form hears nothing: it hears of each change from here.
 * A draft that is put back into the field, as if typed, is shown in the editor.
 */
function FormValue({ name, value }: { name: string; value: Rationale }) {
  const [editor] = useLexicalComposerContext()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const element = input.current
    if (!element) return
    const takeDraft = () => {
      const draft = rationaleFromField(element.value)
      editor.update(() => $rationaleToLexical(draft))
    }
    element.addEventListener('change', takeDraft)
    return () => element.removeEventListener('change', takeDraft)
  }, [editor])
  const words = JSON.stringify(value)
  const told = useRef(words)
  useEffect(() => {
    if (told.current === words) return
    told.current = words
    input.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [words])
  return <input ref={input} type="hidden" name={name} data-draft="" value={words} readOnly />
}
