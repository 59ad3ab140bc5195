import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { filesOfKinds } from '../../support/fileKinds.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { someWork } from '../../support/someWork.ts'

const said = [
  ['example', /är ett exempel att dela.*under Centret/],
  ['withdrawal', /tar tillbaka ett exempel.*under Centret/],
  ['collection', /är ett centers arbetsfil.*under Centret/],
  ['calendar', /är en kalenderfil.*kalenderprogram/],
  ['pdf', /är en pdf.*visar pdf-filer/],
  ['word', /är en Word-fil.*Svar från arbetsgivaren/],
  ['zip', /är en zip-fil.*Packa upp/],
  ['web-page', /är en webbsida.*Svar från arbetsgivaren/],
  ['staff-meeting', /är ett möte.*Möte om AI/],
] as const

it('a file that has its place elsewhere is told by what it is and where it is opened, and changes nothing', async () => {
  const { user, store } = await renderApp({ at: '/data', tables: someWork })
  const before = store.getState().tables
  for (const [kind, words] of said) {
    await user.upload(screen.getByLabelText('Öppna en fil'), new File([await filesOfKinds[kind]()], `${kind}.json`))
    expect(await screen.findByText(words)).toHaveTextContent(/Inget har ändrats\.$/)
  }
  expect(store.getState().tables).toBe(before)
})
