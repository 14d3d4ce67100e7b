import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default variant) with OWASP's parameters: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashes a password. Slow on purpose: call it at the edge, never inside a service. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), parameters)
}

/** Whether the password is the one that was hashed. */
export function verifyPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password.normalize('NFKC'))
}
