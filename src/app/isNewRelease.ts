import { fetchFile } from '../parts/fetchFile.ts'

/** The script that a page of the app starts with; each release gives it a name of its own. */
const START = /<script type="module"[^>]*\bsrc="([^"]+)"/

/** Whether the host now serves another release than the one that runs here, so that parts of this one may be gone. */
export async function isNewRelease(
  fetchPage: () => Promise<Response> = () => fetchFile(location.pathname, 'no-store'),
  own = document.querySelector('script[type=module]')?.getAttribute('src'),
): Promise<boolean> {
  try {
    const served = START.exec(await (await fetchPage()).text())?.[1]
    return served !== undefined && served !== own
  } catch {
    return false
  }
}
