import { createContext, useContext } from 'react'

const NonceContext = createContext('')

/** Gives the nonce of this answer to the scripts of the page; in the browser there is none. */
export const NonceProvider = NonceContext.Provider

export function useNonce(): string {
  return useContext(NonceContext)
}
