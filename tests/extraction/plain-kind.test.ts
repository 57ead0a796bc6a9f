import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

/** Each figure as `quote: subject kind`, with `hedged` behind where it is only heard of. */
function read(published: string, text: string): readonly string[] {
  return readText(text, published)
    .mentions.filter((m) => m.value !== null)
    .map((m) => `${m.quote}: ${m.subject} ${m.kind}${m.hedged ? ' hedged' : ''}`)
}

describe('what a figure is, in sentences as they stand in any paper', () => {
  test.each<[says: string, published: string, text: string, ...claims: string[]]>([
    [
      'what is spent from now on is promised',
      '2022-03-01',
      'Germany will from now on invest more than 2% of GDP in defence each year, Chancellor Olaf Scholz told the Bundestag on Sunday.',
      'more than 2%: DE target',
    ],
    [
      'what is estimated to have been reached is an estimate',
      '2023-11-10',
      "Japan's defense spending is estimated to have reached 1.4% of GDP in fiscal 2023, the ministry said. It aims for 2% in fiscal 2027.",
      '1.4%: JP estimate',
      '2%: JP target',
    ],
    [
      'what the military had asked for beside what is allowed',
      '2025-06-30',
      "Thailand's defence budget is capped at 1.5% of GDP under a rule the cabinet adopted in April. The military had asked for 2%.",
      '1.5%: TH cap',
      '2%: TH proposal',
    ],
    [
      'soldiers urge, the government has committed itself',
      '2025-02-13',
      "Britain's military chiefs have urged the prime minister to raise defence spending to 2.65% of GDP. The government has committed to 2.5% but has not said when it will reach that level.",
      '2.65%: GB proposal',
      '2.5%: GB target',
    ],
    [
      'what soldiers argue for, and what one of them calls needed',
      '2025-02-25',
      'Britain spends 2.3% of GDP on defence. Some military chiefs have argued for 2.65% now; one told the BBC that 3.6% was needed.',
      '2.3%: GB level',
      '2.65%: GB proposal',
      '3.6%: GB proposal',
    ],
    [
      'a foreigner says that allies should double their commitment and spend',
      '2018-07-11',
      'Trump told NATO leaders they should double their commitment and spend 4% of GDP on defence. The United States itself spends about 3.5%.',
      '4%: NATO demand',
      'about 3.5%: US level',
    ],
    [
      'an aim that a foreigner holds out is no plan',
      '2025-10-24',
      'Japan is raising its defence budget to 2% of GDP. A US defence official told Reuters this month that Tokyo should aim for 3.5%.',
      '2%: JP target',
      '3.5%: JP demand',
    ],
    [
      'what used to be spent',
      '2025-07-10',
      'Sweden used to spend 1% of GDP on defence. It is raising its budget to 3.5% of GDP.',
      '1%: SE level',
      '3.5%: SE target',
    ],
    [
      'where a state stands, and what it plans',
      '2025-06-25',
      'NATO leaders agreed to spend 5% of GDP on defense by 2035. Poland stands first at 4.1% and its government plans to hit 4.7% this year.',
      '5%: NATO target',
      '4.1%: PL level',
      '4.7%: PL target',
    ],
    [
      'a state between commas at its share',
      '2025-07-10',
      'Prime Minister Giorgia Meloni warned that Italy, at 1.5% of GDP, would need time to spend more on defence.',
      '1.5%: IT level',
    ],
    [
      'a plan told along the way in a request',
      '2024-08-30',
      "Japan's Defense Ministry on Friday requested a record 8.54 trillion yen for fiscal 2025. The request is up 10.5 percent from the previous year's initial budget and marks the third year of a five-year plan worth 43 trillion yen.",
      '8.54 trillion yen: JP proposal',
      '10.5 percent: JP proposal',
      '43 trillion yen: JP target',
    ],
    [
      'a goal that is to be reached with a supplementary budget is a goal yet',
      '2025-10-24',
      'In her first policy speech, Sanae Takaichi said the government would reach its target of spending 2% of GDP on defence in the fiscal year ending in March, using a supplementary budget. Defence outlays this year were initially budgeted at 8.7 trillion yen, or about 1.8% of GDP.',
      '2%: JP target',
      '8.7 trillion yen: JP level',
      'about 1.8%: JP level',
    ],
    [
      'a committee passes the budget of the government',
      '2024-11-20',
      'A parliamentary committee in Seoul on Wednesday passed a defense budget of 61.6 trillion won for 2025, 3.6 percent more than this year. The ministry had originally sought 64 trillion won.',
      '61.6 trillion won: KR level',
      '3.6 percent: KR level',
      '64 trillion won: KR proposal',
    ],
    [
      'what parliament left of what the government had sought',
      '2025-07-14',
      "South Korea's defence budget was cut to 61.2 trillion won, from the 61.6 trillion won that the government had sought.",
      '61.2 trillion won: KR level',
      '61.6 trillion won: KR proposal',
    ],
    [
      'growth that is forecast, from one share to another',
      '2025-10-02',
      "Australia's defence spending is forecast to grow from 2.05% of GDP in 2025-26 to 2.33% by 2033-34. Washington wants 3.5%, a figure Albanese has refused to commit to.",
      '2.05%: AU level',
      '2.33%: AU estimate',
      '3.5%: AU demand',
    ],
    [
      'what analysts estimate, told at the end',
      '2025-07-10',
      "The cost of a submarine programme will push Australia's defence spending to 2.5% of GDP within a decade, analysts estimate.",
      '2.5%: AU estimate',
    ],
    [
      'who expects to be somewhere asks nobody for it',
      '2025-05-30',
      'Japan has a goal of spending 2% of GDP on defense by 2027, and Australia expects to be at 2.33% in 2033.',
      '2%: JP target',
      '2.33%: AU estimate',
    ],
    [
      'one measure reckoned, another told as a fact',
      '2018-12-18',
      "NATO-style, Japan's defense spending would be around 1.3% of GDP, but by its own count it has stayed within 1%.",
      'around 1.3%: JP estimate',
      'within 1%: JP level',
    ],
    [
      'what would be reached under a condition is not reached',
      '2025-07-10',
      'If Germany reached 3.5% of GDP, its defence budget would come to 160 billion euros a year.',
      '3.5%: DE target',
      '160 billion euros: DE estimate',
    ],
    [
      'what some oppose is not spent yet',
      '2025-07-14',
      'The Greens oppose raising German defence spending to 5% of GDP.',
      '5%: DE target',
    ],
    [
      'a floor is a goal',
      '2025-07-14',
      "Finland's parliament has set a floor of 2% of GDP for defence spending. Poland's law requires the government to spend at least 3% of GDP.",
      'a floor of 2%: FI target',
      'at least 3%: PL target',
    ],
    [
      'what may not be undercut is a goal, and no doubt',
      '2025-07-14',
      "By law, Taiwan's defence spending may not fall below 3% of GDP.",
      'below 3%: TW target',
    ],
    [
      'what a rule allows is a ceiling',
      '2025-07-14',
      'Singapore can spend up to 6% of GDP on defence under a rule of long standing.',
      'up to 6%: SG cap',
    ],
  ])('%s', (_says, published, text, ...claims) => {
    expect(read(published, text)).toEqual(claims)
  })
})
