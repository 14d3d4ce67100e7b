import { Link, type LinkProps } from '@remix-run/react'
import { type ButtonHTMLAttributes, forwardRef } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

/** main: the one thing this form does; plain: anything else; quiet: beside text; danger: withdraws something. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind; busy?: boolean }

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'plain', busy = false, type = 'button', className, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={classNames(styles.button, styles[kind], className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    />
  )
})

/** Looks like a button, leads like a link. */
export function LinkButton({ kind = 'plain', className, ...rest }: LinkProps & { kind?: ButtonKind }) {
  return <Link {...rest} className={classNames(styles.button, styles[kind], className)} />
}
