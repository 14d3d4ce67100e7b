/** Three ways to write words past the catalogue; `tests/components/words.test.ts` must find each. */
export function Bad() {
  return (
    <section aria-label="Claims">
      <h2>All claims</h2>
      <p>{'none yet'}</p>
    </section>
  )
}
