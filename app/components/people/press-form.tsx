import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button, type ButtonKind } from '../ui/button.tsx'

type PressFormProps = {
  intent: string
  children: ReactNode
  fields?: Record<string, string>
  kind?: ButtonKind
  /** The button's full name where its words alone do not say what it is about. */
  label?: string
}

/** One button that does one thing. Doing it twice does no harm, so it carries no key. */
export function PressForm({ intent, children, fields = {}, kind = 'quiet', label }: PressFormProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" kind={kind} aria-label={label}>
        {children}
      </Button>
    </Form>
  )
}
