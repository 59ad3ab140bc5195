import { expect, inEnglish, open, openExample, test } from './support.ts'

test('on a phone of 320 px the frame takes one line on top and a bar at the foot, and the focus never goes under it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openExample(page)
  for (const address of ['/checklista', '/steg/4', '/system/example-system-1', '/plan', '/om']) {
    await open(page, address)
    expect((await page.locator('.top-line').boundingBox())?.height, address).toBeLessThanOrEqual(52)
    expect((await page.locator('.place-nav').boundingBox())?.height, address).toBeLessThanOrEqual(58)
  }
  await open(page, '/oversikt')
  const bar = await page.locator('.place-nav').boundingBox()
  const links = page.locator('main a')
  for (let at = 0; at < (await links.count()); at += 1) {
    await links.nth(at).focus()
    const box = await links.nth(at).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  }
})

test('beside the page from 64rem the keys go from the rail to the line on top and on to the page; More opens and closes by key', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openExample(page)
  await open(page, '/system')
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('.place-nav, .top-line, main')].map((part) => part.className || part.tagName),
  )
  expect(order).toEqual(['place-nav', 'top-line', 'shell-main'])
  const more = page.getByRole('button', { name: 'Mer', exact: true })
  await more.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await inEnglish(page)
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible()
})
