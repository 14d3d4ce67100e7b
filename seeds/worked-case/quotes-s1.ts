import type { Quote } from './shapes.ts'

const quote = (exact: string, english: string): Quote => ({ source: 's1', exact, english })

/** Quotes from the text of gazeta.spb.ru. No-break spaces are written as they were received. */
export const s1 = {
  headline: quote(
    'Комитет безопасности Киргизии призвал освободить задержанного в Казахстане музыканта Рузахунова',
    'Kyrgyzstan’s security committee has called for the release of the musician Ruzakhunov, detained in Kazakhstan',
  ),
  photoCredit: quote('Фото: Instagram/vicrammusic', 'Photo: Instagram/vicrammusic'),
  detained: quote(
    'За задержанного\u00a0казахстанскими силовиками Викрама Рузахунова вступился Комитет\u00a0безопасности Киргизии.',
    'Kyrgyzstan’s security committee has spoken up for Vikram Ruzakhunov, who was detained by Kazakhstan’s security forces.',
  ),
  error: quote(
    'Глава\u00a0киргизского ведомства\u00a0Камчыбек Ташиев назвал произошедшее с музыкантом\u00a0Рузахуновым на территории Казахстана ошибкой.',
    'The head of the Kyrgyz agency, Kamchybek Tashiev, called what had happened to the musician Ruzakhunov on the territory of Kazakhstan an error.',
  ),
  promise: quote(
    'Он пообещал сделать все, что в его силах, чтобы вернуть его на родину.',
    'He promised to do everything in his power to bring him back to his homeland.',
  ),
  notSilent: quote(
    '«Мы не можем сидеть молча, когда наших граждан обвиняют в терроризме», — заявил\u00a0Ташиев.',
    '“We cannot sit in silence when our citizens are accused of terrorism,” Tashiev stated.',
  ),
  rally: quote(
    'Глава ведомства выразил поддержку музыканту на митинге, который собрался в защиту Рузахунова с просьбой освободить его.',
    'The head of the agency expressed support for the musician at a rally that had gathered in defence of Ruzakhunov with a request to release him.',
  ),
  video: quote(
    'На видео музыкант признался, что участвует в протестах в Казахстане, но на съемках он выглядел избитым.',
    'In the video the musician admitted that he is taking part in the protests in Kazakhstan, but in the footage he looked beaten.',
  ),
  admitted: quote(
    'На видео музыкант признался, что участвует в протестах в Казахстане',
    'In the video the musician admitted that he is taking part in the protests in Kazakhstan',
  ),
  lookedBeaten: quote('на съемках он выглядел избитым', 'in the footage he looked beaten'),
  residents: quote(
    'Жители Киргизии считают, что все не так просто, как кажется на первый взгляд',
    'Residents of Kyrgyzstan believe that it is all not as simple as it seems at first glance',
  ),
}
