/** A decimal number without rounding: `mantissa` divided by ten to the power of `scale`. */
export type Decimal = { mantissa: bigint; scale: number }

/** Reads plain digits with at most one dot: `1925`, `1.9`. */
export function decimalOf(digits: string): Decimal {
  const [whole = '', fraction = ''] = digits.split('.')
  return { mantissa: BigInt(whole + fraction), scale: fraction.length }
}

/** The product of a decimal and a whole number. */
export function times({ mantissa, scale }: Decimal, factor: bigint): Decimal {
  return { mantissa: mantissa * factor, scale }
}

/** The sum of two decimals. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  const grown = (one: Decimal) => one.mantissa * 10n ** BigInt(scale - one.scale)
  return { mantissa: grown(a) + grown(b), scale }
}

/** The number in its one plain form: `1900`, `0.5`. */
export function decimalText({ mantissa, scale }: Decimal): string {
  const sign = mantissa < 0n ? '-' : ''
  const digits = String(mantissa < 0n ? -mantissa : mantissa).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${sign}${whole}${fraction && `.${fraction}`}`
}
