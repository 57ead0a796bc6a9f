/** Keyboard: j and k between claims, / to search, c to copy the link, ? for help, Escape to leave. */
const help = document.querySelector<HTMLDialogElement>('dialog.help')
const rows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('li.row:not([hidden])')].filter((r) => r.offsetParent)

function step(by: 1 | -1): void {
  const list = rows()
  const here = list.findIndex((r) => r.contains(document.activeElement))
  const next =
    list[here < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, here + by))]
  next?.querySelector<HTMLElement>('.row__fig a')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Copies an address and says so on the control that asked, or in the page's status line. */
async function copy(address: string, say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(address)
    say('Link copied')
  } catch {
    say('Copying is not allowed here')
  }
}

function say(words: string): void {
  const line = document.querySelector('#toast')
  if (!line) return
  line.textContent = words
  setTimeout(() => {
    if (line.textContent === words) line.textContent = ''
  }, 2500)
}

function copyHere(): void {
  const button = document.querySelector<HTMLElement>('[data-copy]')
  const link = document.activeElement?.closest('li.row')?.querySelector<HTMLAnchorElement>('.row__fig a')
  const address =
    link?.href ?? (button ? new URL(button.dataset['copy'] ?? '', location.href).href : location.href)
  void copy(address, say)
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', copyHere)
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target as HTMLElement
  const typing = target.matches('input:not([type=checkbox]), textarea, select')
  if (event.key === 'Escape') {
    if (typing) target.blur()
    for (const open of document.querySelectorAll<HTMLDetailsElement>('.filters details[open]')) {
      open.open = false
      open.querySelector<HTMLElement>('summary')?.focus()
    }
    return
  }
  if (typing || help?.open) return
  const inChart = target.closest('svg.chart') !== null
  const actions: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    '/': () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
    c: copyHere,
    '?': () => help?.showModal(),
    ...(inChart
      ? {}
      : {
          ArrowDown: () => target.closest('li.row') && step(1),
          ArrowUp: () => target.closest('li.row') && step(-1),
        }),
  }
  const action = actions[event.key]
  if (!action || (event.key.startsWith('Arrow') && !target.closest('li.row'))) return
  event.preventDefault()
  action()
})
for (const opener of document.querySelectorAll<HTMLElement>('[data-help]')) {
  opener.hidden = false
  opener.addEventListener('click', () => help?.showModal())
}
