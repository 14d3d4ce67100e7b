import { longestPassword, shortestPassword } from '#app/domain/account.ts'
import type { Text } from '#app/messages/text.ts'
import { useText } from '../text.tsx'
import type { FormField } from '../ui/field.tsx'
import { TextField } from '../ui/text-field.tsx'

/** The three fields of a new account. */
export function AccountFields({ fields }: { fields: Record<'name' | 'email' | 'password', FormField> }) {
  const t = useText()
  return (
    <>
      <TextField
        field={fields.name}
        label={t('account_form.name')}
        hint={t('account_form.name_hint')}
        autoComplete="name"
      />
      <EmailField field={fields.email} hint={t('account_form.email_hint')} />
      <NewPasswordField field={fields.password} label={t('account_form.password')} />
    </>
  )
}

export function EmailField({ field, hint }: { field: FormField; hint?: string }) {
  const t = useText()
  return (
    <TextField
      field={field}
      label={t('account_form.email')}
      hint={hint}
      type="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}

/** A password to be chosen. Pasting and password managers are welcome. */
export function NewPasswordField({ field, label }: { field: FormField; label: string }) {
  const t = useText()
  return (
    <TextField
      field={field}
      label={label}
      hint={t('account_form.password_hint', { min: shortestPassword })}
      type="password"
      autoComplete="new-password"
      maxLength={longestPassword}
    />
  )
}

/** How a list of errors names the fields. */
export function accountLabels(t: Text): Record<'name' | 'email' | 'password', string> {
  return {
    name: t('account_form.name'),
    email: t('account_form.email'),
    password: t('account_form.password'),
  }
}
