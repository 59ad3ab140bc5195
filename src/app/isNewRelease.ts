import { fetchFile } from '../parts/fetchFile.ts'

/** The scripts that a page of the app starts with; each release gives at least one of them a name of its own. */
const START = /<script type="module"[^>]*\bsrc="([^"]+)"/g

/** Whether the host now serves another release than the one that runs here, so that parts of this one may be gone. */
export async function isNewRelease(
  fetchPage: () => Promise<Response> = () => fetchFile(location.pathname, 'no-store'),
  own = [...document.querySelectorAll('script[type=module]')].map((script) => script.getAttribute('src')),
): Promise<boolean> {
  try {
    const served = [...(await (await fetchPage()).text()).matchAll(START)].map(([, src]) => src)
    return served.length > 0 && served.some((src, i) => src !== own[i])
  } catch {
    return false
  }
}
