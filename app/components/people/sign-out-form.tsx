import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button, type ButtonKind } from '../ui/button.tsx'

/** A button that ends this session. The page is left for good, so the form is sent without script. */
export function SignOutForm({ children, kind = 'plain' }: { children: ReactNode; kind?: ButtonKind }) {
  return (
    <Form method="post" action="/sign-out" reloadDocument>
      <Button type="submit" kind={kind}>
        {children}
      </Button>
    </Form>
  )
}
