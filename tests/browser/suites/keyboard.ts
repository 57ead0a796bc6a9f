import { describe, expect, test } from 'vitest'
import { type Site, withPage } from '../site.ts'

/** The site by keyboard alone. */
export function keyboard(site: Site): void {
  describe('keyboard', () => {
    test('the first stop skips to the content', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/`)
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
      })
    })

    test('j and k walk the claims, Enter opens one', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/`)
        const here = (): Promise<string | undefined> =>
          page.evaluate(() => document.activeElement?.closest('li.row')?.id)
        const order = await page.locator('li.row').evaluateAll((rows) => rows.map((r) => r.id))
        await page.keyboard.press('j')
        expect(await here()).toBe(order[0])
        await page.keyboard.press('j')
        await page.keyboard.press('ArrowDown')
        expect(await here()).toBe(order[2])
        await page.keyboard.press('k')
        expect(await here()).toBe(order[1])
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/claims/${order[1]?.slice(2)}/`)
      })
    })

    test('slash goes to the search, Escape leaves it, letters typed there are letters', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/`)
        await page.keyboard.press('/')
        await page.keyboard.type('jck?')
        expect(await page.locator('#q').inputValue()).toBe('jck?')
        await page.keyboard.press('Escape')
        expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q')
      })
    })

    test('c copies the link of the claim and says so; ? opens help and Escape closes it', async () => {
      await withPage(site, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
        await page.goto(`${site.url}/`)
        await page.keyboard.press('j')
        const id = await page.evaluate(() => document.activeElement?.closest('li.row')?.id.slice(2))
        await page.keyboard.press('c')
        await page.locator('#toast', { hasText: 'Link copied' }).waitFor()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/claims/${id}/`)
        await page.keyboard.press('?')
        expect(await page.locator('dialog.help').isVisible()).toBe(true)
        await page.keyboard.press('Escape')
        expect(await page.locator('dialog.help').isVisible()).toBe(false)
      })
    })

    test('the copy button of a claim copies its address', async () => {
      await withPage(site, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
        const claim = site.pages().find(([name]) => name === 'claim')?.[1] ?? ''
        await page.goto(`${site.url}${claim}`)
        await page.getByRole('button', { name: 'Copy link' }).click()
        await page.locator('#toast', { hasText: 'Link copied' }).waitFor()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}${claim}`)
      })
    })
  })
}
