import { idle } from './idle.ts'

/** Brings a chart to life when it comes near the viewport and nothing else is to do: Chart.js is not loaded before that. */
for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((e) => e.isIntersecting)) return
      near.disconnect()
      void idle()
        .then(() => import('./chart-live.ts'))
        .then(({ enliven }) => enliven(figure))
    },
    { rootMargin: '200px' },
  )
  near.observe(figure)
}

// Arrow keys walk the marks of any chart, live or not, in the order of the tab key.
for (const chart of document.querySelectorAll<SVGElement>('svg.chart')) {
  chart.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!by) return
    const marks = [...chart.querySelectorAll<SVGElement>('a.mark:not([hidden])')]
    const here = marks.indexOf(document.activeElement as unknown as SVGElement)
    marks[(here + by + marks.length) % marks.length]?.focus()
    event.preventDefault()
  })
}

// "As known on": a step hides what was said later, in the picture and in the table, and stands in the address.
const known = document.querySelector<HTMLFormElement>('form.known')
if (known) {
  const slider = known.querySelector('input')
  const output = known.querySelector('output')
  const days = (known.dataset['days'] ?? '').split(' ')
  const words = (known.dataset['words'] ?? '').split('|')
  const show = (step: number): void => {
    const last = step >= days.length - 1
    const day = last ? '' : (days[step] ?? '')
    if (slider) slider.value = String(step)
    if (output) output.textContent = `${words[step] ?? ''}${last ? ' (everything)' : ''}`
    if (slider) slider.setAttribute('aria-valuetext', words[step] ?? '')
    const saidOf = new Map(
      [...document.querySelectorAll<SVGElement>('a.mark')].map((m) => [
        m.dataset['claim'],
        m.dataset['said'] ?? '',
      ]),
    )
    for (const node of document.querySelectorAll<HTMLElement | SVGElement>(
      'figure [data-claim], tr[data-claim]',
    )) {
      const said = saidOf.get(node.dataset['claim']) ?? ''
      node.toggleAttribute('hidden', day !== '' && (said === '' || said > day))
    }
    for (const figure of document.querySelectorAll('figure[data-chart]')) {
      figure.setAttribute('data-asof', day)
      figure.dispatchEvent(new Event('asof'))
    }
  }
  const start = new URLSearchParams(location.search).get('asof') ?? ''
  const before = days.filter((d) => d <= start).length - 1
  show(start ? Math.max(0, before) : days.length - 1)
  slider?.addEventListener('input', () => show(Number(slider.value)))
  slider?.addEventListener('change', () => {
    const day = days[Number(slider.value)]
    const all = Number(slider.value) >= days.length - 1
    history.replaceState(null, '', all || !day ? location.pathname : `?asof=${day}`)
  })
  known.addEventListener('submit', (event) => event.preventDefault())
}
