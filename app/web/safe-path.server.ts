/** A path of this site to go on to, or `/` when the text could lead anywhere else. */
export function safePath(path: string | null): string {
  if (!path?.startsWith('/') || path.startsWith('//')) return '/'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, which would make `/<tab>/host` a host
  return /[\\\u0000-\u001f\u007f]/.test(path) ? '/' : path
}
