import { describe, expect, test } from 'vitest'
import { readKinds, readSpenders, readText } from './gold.ts'

type Case = readonly [says: string, text: string, wanted: string]

const groups: readonly (readonly [group: string, cases: readonly Case[]])[] = [
  [
    'the country a sentence is about',
    [
      [
        'spends what stands far behind it',
        'China raised military spending by 7 percent. Oman, tenth in the table a year ago, is now eighth, with $12 billion.',
        'CN OM',
      ],
      [
        'but not where it asks another for a share',
        'Tokyo is reviewing its defense budget. The United States, to the dismay of many officials, has pressed Japan for 3.5 percent of GDP.',
        'JP',
      ],
      [
        'or where it was pressed itself',
        'China spends 1.7 percent of GDP on its military. Australia will not be pushed from abroad: it plans to raise defense spending to 2.3 percent of GDP.',
        'CN AU',
      ],
      [
        'is named in the genitive without the noun',
        'The survey puts China’s military budget at $188 billion and Qatar’s, which has gone past that of Spain, at $30 billion.',
        'CN QA',
      ],
      [
        'acts behind a colon and not who stands before it',
        'China spent 5 percent more on its military in 2021, and its rise has made others act: Japan added to its budget, a rise of 7 percent.',
        'CN JP',
      ],
      [
        'is told of in a clause with where',
        'Tokyo plans to raise defense spending to 2 percent of GDP. Its minister pointed to Poland, where 4.5 percent of GDP goes to defense.',
        'JP PL',
      ],
      [
        'stands behind what it is going to spend',
        'Kyodo News of Japan reports on the military budget of Beijing. More than $200 billion is what China is really going to spend on its military.',
        'CN',
      ],
    ],
  ],
  [
    'named, but no spender',
    [
      [
        'who was told of it',
        'Japan raises defense spending. Pete Hegseth was told in their talks that the budget would come to 2 percent of GDP.',
        'JP',
      ],
      [
        'who was told of it by title',
        'Shinjiro Koizumi of Japan told the US defense secretary in Hawaii that defense spending would be at 2 percent of GDP next March.',
        'JP',
      ],
      [
        'where somebody met',
        'NATO’s chief Mark Rutte said he would propose, for the summit in the Netherlands this month, that defense spending total 5 percent of GDP.',
        'NATO',
      ],
      [
        'who is left out',
        'NATO met in The Hague. All of the members but Spain put their names to 3.5 percent of GDP for troops and 1.5 percent for roads and ports.',
        'NATO NATO',
      ],
      [
        'a dollar',
        'Japan’s defense spending over five years comes to 24 trillion yen ($US230 billion), a rise of 2.6 percent.',
        'JP JP',
      ],
    ],
  ],
  [
    'the alliance’s goal',
    [
      [
        'is named behind the share',
        'The LDP of Japan wants defense spending to follow the 2 percent of GDP which is the target of the North Atlantic Treaty Organization.',
        'NATO',
      ],
      [
        'is recommended by it',
        'Japan’s paper on defense cites the share of 2 percent of GDP recommended by NATO.',
        'NATO',
      ],
      [
        'is named again as what some have met',
        'NATO’s target is to spend 2 percent of GDP on defense. Only Greece and Poland were thought to have met the 2 percent.',
        'NATO NATO',
      ],
      [
        'is not what a country is held to by the same number',
        'Japan spends 1.8 percent of GDP on defense. NATO’s target is to spend 5 percent. A spokesman of the Pentagon told Tokyo that the 5 percent should hold for Japan too.',
        'JP NATO JP',
      ],
      [
        'needs no owner where the alliance is spoken of',
        'NATO published its defense figures. For a decade 2 percent of GDP was the minimum. Under American pressure the goal is now 5 percent.',
        'NATO NATO',
      ],
      [
        'is divided in two where no country acts',
        'Spain gave way before the summit of NATO on defense. The demand has turned into 3.5 percent of GDP for defense proper and 1.5 percent for infrastructure.',
        'NATO NATO',
      ],
      [
        'but a country’s own where it acts',
        'NATO met on defense. Germany will spend 3.5 percent of GDP on core defense and 1.5 percent on infrastructure.',
        'DE DE',
      ],
      [
        'binds every member, whatever country stands before',
        'NATO met on defense. To free Madrid from the pledge that every member spend 5 percent of GDP was wrong.',
        'NATO',
      ],
      [
        'or a member in general',
        'Germany does not pay for defense. NATO’s rule, agreed at a summit in Latvia, is that a member should spend at least 2 percent of GDP on defense.',
        'NATO',
      ],
      [
        'but not a member of something else',
        'Japan’s LDP passed a draft on defense. A member of the commission said that 2 percent of GDP was a measure.',
        'JP',
      ],
      [
        'is what all of them spend together',
        'Germany is short of NATO’s target for defense. All 30 together spent 1.9 percent more on defense in 2022.',
        'NATO',
      ],
    ],
  ],
  [
    'who is asked',
    [
      [
        'is who is told that it should',
        'Japan is ready to talk. The White House has informally suggested to Tokyo that it spend up to 3.5 percent of GDP on defense.',
        'JP',
      ],
      [
        'is whose sentence it is',
        'South Korea’s defense budget is 2.3 percent of GDP. Tokyo called off a meeting because the Americans asked for 3.5 percent.',
        'KR JP',
      ],
      [
        'is the South, in news of Korea',
        'Lee Jae-myung of South Korea goes to Washington. Donald Trump may ask the South to raise its defense budget to 5 percent of GDP.',
        'KR',
      ],
      [
        'is not the south of an island',
        'South Korea follows Japan. In the south of Kyushu, Japan’s defense ministry wants 8 trillion yen for the forces.',
        'JP',
      ],
      [
        'pledges for itself after telling another something',
        'Prime Minister Sanae Takaichi of Japan told President Donald Trump of her resolve; at the time of her election she pledged to raise defense spending to 2 percent of GDP.',
        'JP',
      ],
      [
        'is the side of who says we',
        'Britain will raise defense spending to 2.5 percent of GDP. “I assume that we will agree on a defense spending target of 5 percent of GDP,” NATO’s Mark Rutte said.',
        'GB NATO',
      ],
    ],
  ],
  [
    'the world',
    [
      [
        'is nobody',
        'China spends more on its military. The new survey has the global total down by 0.4 percent.',
        '',
      ],
      [
        'goes on as it',
        'The war in Ukraine has driven military spending worldwide to a record. It grew by 3.7 percent to $2.24 trillion.',
        '',
      ],
      [
        'is a region that spends',
        'China’s power makes defense spending rise all over East Asia. The region spent $433 billion in 2024.',
        '',
      ],
      [
        'but a country named there spends',
        'The war has driven military spending worldwide to a record. It was China that spent $292 billion on its military.',
        'CN',
      ],
    ],
  ],
]

describe.each(groups)('%s', (_group, cases) => {
  test.each(cases)('%s', (_says, text, wanted) => {
    expect(readSpenders(text)).toBe(wanted)
  })
})

test('the year of the world’s total holds for the states told next', () => {
  const { mentions } = readText(
    'Stockholm’s SIPRI published its survey of military spending worldwide. Adjusted for inflation it grew by 9.4 percent in 2024.\n\nRussia spent $149 billion on its forces.',
    '2025-04-28',
  )
  expect(mentions.map(({ subject, period }) => `${subject} ${period}`)).toEqual(['RU 2024'])
})

const demands: readonly (readonly [says: string, text: string, wanted: string])[] = [
  [
    'what a state asked for in a relative clause',
    'NATO is to raise defense spending to the 5 percent of GDP that Donald Trump has demanded of it.',
    'NATO demand',
  ],
  [
    'what the alliance presses a member for',
    'Britain reviews its defense spending. NATO is pressing the UK for 3.5 percent of GDP.',
    'GB demand',
  ],
  [
    'allies pressed by an administration',
    'South Korea’s defense budget stands at 2.3 percent of GDP. The Trump administration has pushed allies to go to as much as 5 percent.',
    'KR level, KR demand',
  ],
  [
    'but not what stands in an aside',
    'Donald Trump may ask South Korea to raise its defense budget, which this year stands at $44.2 billion.',
    'KR level',
  ],
  [
    'nor where a state pushes out to sea',
    'As China pushes out to sea, the Ministry of Defense of Japan is after 5 trillion yen for fiscal 2026.',
    'JP proposal',
  ],
]

describe('a demand', () => {
  test.each(demands)('is %s', (_says, text, wanted) => {
    expect(readKinds(text, '2025-10-30')).toBe(wanted)
  })
})
