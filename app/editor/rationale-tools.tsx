import { $isLinkNode, $toggleLink } from '@lexical/link'
import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  type ListNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $findMatchingParent, mergeRegister } from '@lexical/utils'
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import AtSign from 'lucide-react/icons/at-sign'
import Bold from 'lucide-react/icons/bold'
import Italic from 'lucide-react/icons/italic'
import LinkIcon from 'lucide-react/icons/link'
import List from 'lucide-react/icons/list'
import ListOrdered from 'lucide-react/icons/list-ordered'
import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { type Locale, textFor } from '#app/messages/text.ts'
import { LinkRow } from './link-row.tsx'
import styles from './rationale-editor.module.css'

type Form = { bold: boolean; italic: boolean; list: 'bullet' | 'number' | null; link: string | null }

const noForm: Form = { bold: false, italic: false, list: null, link: null }

function $readForm(): Form {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return noForm
  const node = selection.anchor.getNode()
  const list = $findMatchingParent(node, $isListNode) as ListNode | null
  const link = $findMatchingParent(node, $isLinkNode)
  const type = list?.getListType()
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    list: type === 'bullet' || type === 'number' ? type : null,
    link: $isLinkNode(link) ? link.getURL() : null,
  }
}

/** The row of buttons over the words: forms, lists, links, evidence, undo. */
export function RationaleTools() {
  const t = textFor(useIntl().locale as Locale)
  const [editor] = useLexicalComposerContext()
  const [form, setForm] = useState(noForm)
  const [history, setHistory] = useState({ undo: false, redo: false })
  const [linking, setLinking] = useState<Linking | null>(null)
  const askForLink = useCallback(() => {
    const selection = editor.read(() => $getSelection()?.clone() ?? null)
    setLinking({ selection })
  }, [editor])

  useEffect(
    () =>
      mergeRegister(
        editor.registerUpdateListener(({ editorState }) => setForm(editorState.read($readForm))),
        editor.registerCommand(
          CAN_UNDO_COMMAND,
          (undo) => noteHistory(setHistory, { undo }),
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(
          CAN_REDO_COMMAND,
          (redo) => noteHistory(setHistory, { redo }),
          COMMAND_PRIORITY_LOW,
        ),
        editor.registerCommand(
          KEY_DOWN_COMMAND,
          (event) => {
            if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return false
            event.preventDefault()
            event.stopPropagation()
            askForLink()
            return true
          },
          COMMAND_PRIORITY_LOW,
        ),
      ),
    [editor, askForLink],
  )

  const setLink = (address: string | null) =>
    editor.update(() => {
      $setSelection(linking?.selection?.clone() ?? null)
      $toggleLink(address)
    })

  const cite = () =>
    editor.update(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText(needsSpace(selection.anchor) ? ' @' : '@')
    })

  const listCommand = (wanted: 'bullet' | 'number') => {
    if (form.list === wanted) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
    else if (wanted === 'bullet') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)
    else editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
  }

  const refocus = () => editor.focus()
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={t('rationale.toolbar')}>
        <Tool
          name={t('rationale.bold')}
          keys="Control+B"
          on={form.bold}
          press={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')}
        >
          <Bold size={16} aria-hidden />
        </Tool>
        <Tool
          name={t('rationale.italic')}
          keys="Control+I"
          on={form.italic}
          press={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')}
        >
          <Italic size={16} aria-hidden />
        </Tool>
        <span className={styles.gap} />
        <Tool name={t('rationale.bullets')} on={form.list === 'bullet'} press={() => listCommand('bullet')}>
          <List size={16} aria-hidden />
        </Tool>
        <Tool name={t('rationale.numbers')} on={form.list === 'number'} press={() => listCommand('number')}>
          <ListOrdered size={16} aria-hidden />
        </Tool>
        <span className={styles.gap} />
        <Tool name={t('rationale.link')} keys="Control+K" on={form.link !== null} press={askForLink}>
          <LinkIcon size={16} aria-hidden />
        </Tool>
        <Tool name={t('rationale.cite')} press={() => editor.focus(cite)}>
          <AtSign size={16} aria-hidden />
        </Tool>
        <span className={styles.gap} />
        <Tool
          name={t('rationale.undo')}
          keys="Control+Z"
          disabled={!history.undo}
          press={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
        >
          <Undo2 size={16} aria-hidden />
        </Tool>
        <Tool
          name={t('rationale.redo')}
          keys="Control+Y"
          disabled={!history.redo}
          press={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
        >
          <Redo2 size={16} aria-hidden />
        </Tool>
      </div>
      {linking && (
        <LinkRow
          address={form.link}
          close={() => {
            setLinking(null)
            refocus()
          }}
          set={setLink}
        />
      )}
    </>
  )
}

/** What was selected when the address was asked for; typing the address moves the selection away. */
type Linking = { selection: BaseSelection | null }

type History = { undo: boolean; redo: boolean }

function noteHistory(set: (next: (known: History) => History) => void, part: Partial<History>): false {
  set((known) => ({ ...known, ...part }))
  return false
}

function needsSpace({ offset, getNode }: { offset: number; getNode: () => { getTextContent(): string } }) {
  const before = getNode().getTextContent()[offset - 1]
  return before !== undefined && /\S/.test(before)
}

type ToolProps = {
  name: string
  keys?: string
  on?: boolean
  disabled?: boolean
  press: () => void
  children: ReactNode
}

function Tool({ name, keys, on, disabled, press, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name}
      title={keys ? `${name} (${keys.replace('Control', 'Ctrl')})` : name}
      aria-keyshortcuts={keys}
      aria-pressed={on}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
    >
      {children}
    </button>
  )
}
