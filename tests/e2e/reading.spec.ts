import { expect, open, openExample, test } from './support.ts'

// What a screen reader is given, in its order: group, role, name and state, from Chromium's own tree. Each script tells the
// parts that must not change unseen; others may stand between them.

test('what is read of the quick check, a risk, the plan, the wall, and what was removed', async ({ page }) => {
  await openExample(page)
  await open(page, '/snabbkoll')
  await expect(page.getByRole('group').first()).toMatchAriaSnapshot(`
    - group "Finns det riktlinjer från arbetsgivaren för hur AI får användas hos er?":
      - radio "Ja"
      - radio "Delvis" [checked]
      - radio "Nej"
      - radio "Vet inte"
      - radio "Ej aktuellt"
  `)
  await open(page, '/risker/example-assessment-1')
  await page.getByRole('button', { name: 'Dolt merarbete med rättning', exact: true }).press('Enter')
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.locator('.risk-mark') })
      .first(),
  ).toMatchAriaSnapshot(`
    - listitem:
      - heading "Dolt merarbete med rättning" [level=3]:
        - button "Dolt merarbete med rättning" [expanded]
      - group "Dolt merarbete med rättning":
        - group "Är risken allvarlig?":
          - radio "Ja" [checked]
          - radio "Nej"
        - checkbox "Många delar den här oron"
        - heading "Åtgärder" [level=4]
        - list:
          - listitem:
            - button /^Lägg till i handlingsplanen/ [disabled]
            - status: Finns i handlingsplanen.
            - button /^Ta bort åtgärden/
  `)
  await open(page, '/plan')
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading "Handlingsplan" [level=1]
      - link "Läs igenom och ladda ner"
      - group "Välj vad som ska med":
        - list:
          - listitem:
            - checkbox /Alla förslag i sin helhet/ [checked]
      - heading "Innan ni lämnar den" [level=2]
      - region "Så här ser planen ut":
        - button "1" [pressed]
        - region "Blad 1":
          - heading /Handlingsplan för AI på/ [level=2]
  `)
  await open(page, '/apt/visa')
  for (let steps = 0; steps < 3; steps += 1) await page.getByRole('button', { name: 'Tillbaka', exact: true }).click()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - status: Det ni kom fram till
      - heading "Vad kom ni fram till?" [level=1]
      - textbox "En rad per par, utan namn"
      - button "Lägg till"
      - list:
        - listitem
      - button "Tillbaka"
      - button "Nästa"
  `)
  await open(page, '/logg')
  await page.locator('.row-toggle').first().press('Enter')
  await page
    .getByRole('button', { name: /^Ta bort/ })
    .first()
    .press('Enter')
  await expect(page.locator('.undo-notice')).toMatchAriaSnapshot(`
    - listitem:
      - paragraph: Händelsen är borttagen.
      - button "Ångra"
  `)
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Ångra' })).toHaveAccessibleDescription('Händelsen är borttagen.')
})
