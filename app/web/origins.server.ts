const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The addresses under which this process answers: the public one, and the same port of this machine's own names. */
export type Origins = {
  public: string
  accepts: (origin: string) => boolean
  serves: (host: string) => boolean
}

/** Decides which origins may post and which Host headers are answered, so that no other name can point at this store. */
export function createOrigins(publicOrigin: string, port: number): Origins {
  const local = loopback.map((name) => `http://${name}:${port}`)
  const origins = new Set([publicOrigin, ...local].map((origin) => new URL(origin).origin))
  const hosts = new Set([...origins].map((origin) => new URL(origin).host))
  return {
    public: publicOrigin,
    accepts: (origin) => origins.has(origin),
    serves: (host) => hosts.has(host.toLowerCase()),
  }
}
