/** Copying citations, quotations and snippets, and the device's own share sheet; all of it hidden without script. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-take]')) {
  const words = button.parentElement?.querySelector('[data-take-text]')?.textContent?.trim() ?? ''
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words)
      button.textContent = `${button.dataset['take']} copied`
    } catch {
      button.textContent = 'Copying is not allowed here'
    }
    setTimeout(() => {
      button.textContent = label
    }, 2500)
  })
}

for (const bar of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const shared = {
    title: bar.dataset['shareTitle'] ?? document.title,
    url: new URL(bar.dataset['share'] ?? '', location.href).href,
  }
  if (!navigator.canShare?.(shared)) continue
  bar.hidden = false
  // Closing the sheet rejects; nothing is wrong then.
  bar.querySelector('button')?.addEventListener('click', () => navigator.share(shared).catch(() => undefined))
}
