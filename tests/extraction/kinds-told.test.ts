import { expect, test } from 'vitest'
import { readText } from './gold.ts'

/** `subject kind` of each figure of a text published in October 2025 that is read as a claim, in order. */
function read(text: string): readonly string[] {
  return readText(text)
    .mentions.filter((m) => m.value !== null)
    .map((m) => `${m.subject} ${m.kind}`)
}

type Case = readonly [text: string, ...wanted: string[]]

const programs: readonly Case[] = [
  ['Next year is the second of Japan’s ¥43 trillion five-year defense program.', 'JP target'],
  ['Inflation eats into the 43 trillion yen ($290 billion) defense buildup plan of Japan.', 'JP target'],
  [
    'The midterm defense program of Japan, under which the government is to spend 27.5 trillion yen, ends soon.',
    'JP target',
  ],
  ['Under the five-year buildup plan Japan is spending a total of 43 trillion yen on defense.', 'JP target'],
  [
    'Japan put the military buildup over the five years from fiscal 2023 at 43 trillion yen, 1.6 times the previous program.',
    'JP target',
  ],
  [
    'Experts who advise the Defense Ministry of Japan may propose changes to the buildup plan, under which 43 trillion yen is to be spent.',
    'JP target',
  ],
  [
    'The upper limit for Japanese defense outlays over the whole period of the program was put at ¥24.67 trillion.',
    'JP target',
  ],
  [
    'The Defense Ministry of Japan had put its needs over the five years from fiscal 2026 at 60 trillion yen.',
    'JP proposal',
  ],
  ['The previous five-year defense program of Japan came to 27.47 trillion yen.', 'JP level'],
  ['On the military of Poland 186 billion zlotys will be spent next year, as the budget says.', 'PL level'],
]

const asked: readonly Case[] = [
  [
    'Canada refuses to raise its defense spending to 5% of GDP, as President Donald Trump demands.',
    'CA demand',
  ],
  ['Japan spends far less on defense than the 3.5 percent of GDP Washington wants.', 'JP demand'],
  [
    'Japan will bring defense spending to 2% of GDP by fiscal 2027, as its own experts urged, and Trump wants more.',
    'JP target',
  ],
  [
    'Washington has informally named a figure for Japanese defense spending: 3.5 percent of GDP.',
    'JP demand',
  ],
  [
    'Japan’s finance and defense ministers were told by Prime Minister Fumio Kishida to lift defense spending to 2% of GDP.',
    'JP target',
  ],
  [
    'Prime Minister Fumio Kishida instructed his ministers to secure defense spending of 2% of GDP in Japan.',
    'JP target',
  ],
  ['Japan was told by President Donald Trump to lift defense spending to 3.5% of GDP.', 'JP demand'],
  [
    'Seoul was asked for 5% of GDP on defense, of which 3.5% would be direct spending and 1.5% indirect.',
    'KR demand',
    'KR demand',
    'KR demand',
  ],
  [
    'Canberra plans its defense budget. Allies keep hearing from the Trump administration that they should spend 3.5 per cent of GDP on defense. Australia will decide for itself.',
    'AU demand',
  ],
]

const wishes: readonly Case[] = [
  [
    'Former Prime Minister Shinzo Abe demanded that Japan raise its defense spending to 2% of GDP.',
    'JP proposal',
  ],
  [
    'A target of 2% of GDP for Japanese defense belongs in the paper, former Prime Minister Shinzo Abe said.',
    'JP proposal',
  ],
  ['Japanese defense spending would have to go beyond 2% of GDP, Shinzo Abe argued.', 'JP proposal'],
  ['Prime Minister Fumio Kishida said that Japan aims to spend 2% of GDP on defense.', 'JP target'],
  [
    'The head of NATO, Mark Rutte, proposes a defense target of 3.5% of GDP for its members.',
    'NATO proposal',
  ],
]

const ceilings: readonly Case[] = [
  ['In the coming fiscal year Japanese defense spending may grow by no more than 7 percent.', 'JP cap'],
  [
    'The Defense Agency of Japan is allowed an increase of at most 6 percent in its budget request.',
    'JP cap',
  ],
  ['The Cabinet’s 6 percent ceiling holds for the defense budget of Japan.', 'JP cap'],
  ['For decades the defense budget of Japan was pegged to 1% of GDP.', 'JP cap'],
  ['Last year the defense budget of Japan grew by 6 percent.', 'JP level'],
]

const reckoned: readonly Case[] = [
  [
    'According to forecasts of a consultancy, Japanese defense spending will be worth $86 billion in 2028.',
    'JP estimate',
  ],
  [
    'On its current plans the defense budget of Australia will creep past 2.1 per cent of GDP in 2028.',
    'AU estimate',
  ],
  ['Counted NATO’s way, Australia is already at 2.8 per cent of GDP for defense.', 'AU estimate'],
  ['By NATO’s count Germany stood at 1.5 percent of GDP for defense in 2021.', 'DE level'],
  [
    'Follow the party, and the defense budget of Japan, that sum in effect becomes 10 trillion yen.',
    'JP estimate',
  ],
  [
    'The Defense Ministry of South Korea estimates the budget and its share of GDP as follows.\n\n| Year | Defense budget | Share of GDP |\n| --- | --- | --- |\n| 2027 | 71.4 trillion won | 2.5 percent |\n| 2029 | 82.8 trillion won | 2.7 percent |',
    'KR estimate',
    'KR estimate',
    'KR estimate',
    'KR estimate',
  ],
  [
    'The defense budgets of South Korea were as follows.\n\n| Year | Defense budget |\n| --- | --- |\n| 2022 | 54.6 trillion won |\n| 2023 | 57 trillion won |',
    'KR level',
    'KR level',
  ],
]

const owners: readonly Case[] = [
  ['The defense budget of Japan comes to 58 billion U.S. dollars for fiscal 2025.', 'JP level'],
  [
    'Spain spends 2% of GDP on defense. At the NATO summit the target for allies is to be raised to 3.5% of GDP.',
    'ES level',
    'NATO target',
  ],
  [
    'NATO met in The Hague to speak of defense. The pledge has two parts. At least 3.5% of each member’s GDP is to go to troops by 2035.',
    'NATO target',
  ],
  [
    'The documents of Japan speak of a threat from China, which arms itself. They also set a goal of 2% of GDP for defense.',
    'JP target',
  ],
  [
    'Japan is to spend more on defense. South Korea gives 2.7% of GDP to its military. Japan is slow. The share is 1.4% of GDP.',
    'KR level',
    'JP level',
  ],
]

test.each([...programs, ...asked, ...wishes, ...ceilings, ...reckoned, ...owners])(
  '«%s»',
  (text, ...wanted) => {
    expect(read(text)).toEqual(wanted)
  },
)
