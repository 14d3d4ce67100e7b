import { useMemo, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { foldForSearch } from '#app/domain/search-text.ts'
import type { ComboboxProps, Findable } from './combobox.tsx'
import fieldStyles from './field.module.css'
import styles from './find-list.module.css'

const most = 50

/** The working part of `Combobox`. Finds by folded words: case, ё and accents do not matter, every word must occur. */
export default function FindList({
  label,
  items,
  onPick,
  none,
  placeholder,
  onType,
  autoFocus,
}: ComboboxProps) {
  const [typed, setTyped] = useState('')
  const found = useFound(items, typed)
  const pick = (key: string | number | null) => {
    const item = items.find((candidate) => candidate.id === key)
    if (!item) return
    setTyped('')
    onPick(item)
  }
  return (
    <ComboBox
      className={fieldStyles.field}
      items={found}
      inputValue={typed}
      onInputChange={(words) => {
        setTyped(words)
        onType?.(words)
      }}
      selectedKey={null}
      onSelectionChange={pick}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={autoFocus ?? false}
    >
      <Label className={fieldStyles.label}>{label}</Label>
      <Input className={fieldStyles.control} placeholder={placeholder ?? ''} />
      <Popover className={styles.popover}>
        <ListBox<Findable>
          className={styles.list}
          renderEmptyState={() => <p className={styles.none}>{none}</p>}
        >
          {(item) => (
            <ListBoxItem className={styles.item} textValue={`${item.label} ${item.words}`}>
              <span className={styles.label}>{item.label}</span>
              <span>{item.words}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function useFound(items: Findable[], typed: string): Findable[] {
  const folded = useMemo(
    () =>
      items.map((item) => ({ item, text: foldForSearch(`${item.label} ${item.words} ${item.found ?? ''}`) })),
    [items],
  )
  return useMemo(() => {
    const words = foldForSearch(typed).split(' ').filter(Boolean)
    const fits = folded.filter(({ text }) => words.every((word) => text.includes(word)))
    return fits.slice(0, most).map(({ item }) => item)
  }, [folded, typed])
}
