import type { Quote } from './shapes.ts'

const quote = (exact: string, english: string): Quote => ({ source: 's2', exact, english })

/** Quotes from the text with the words of the foreign minister. «оправился» and «Юсуров» are spelled as received. */
export const s2 = {
  told: quote(
    'Глава кыргызского МИД Руслан Казакбаев сообщил «Кактус Медиа», что адвокатов и консулов дипмиссии не пускают к задержанным кыргызстанцам.',
    'The head of the Kyrgyz foreign ministry, Ruslan Kazakbaev, told Kaktus Media that lawyers and consuls of the diplomatic mission are not being let in to detained Kyrgyzstanis.',
  ),
  notLetIn: quote(
    'Пока адвокатов и консулов посольства Кыргызстана в Казахстане к задержанным не пускают.',
    'For now, lawyers and consuls of the embassy of Kyrgyzstan in Kazakhstan are not being let in to the detained.',
  ),
  note: quote(
    'МИД уже отправил Казахстану ноту протеста из-за задержания и избиения джазового пианиста Викрама Рузахунова',
    'The foreign ministry has already sent Kazakhstan a note of protest over the detention and beating of the jazz pianist Vikram Ruzakhunov',
  ),
  jazzPianist: quote('джазового пианиста Викрама Рузахунова', 'of the jazz pianist Vikram Ruzakhunov'),
  stateChannels: quote(
    'джазового пианиста Викрама Рузахунова, которого через госканалы пытались выдать за безработного погромщика',
    'of the jazz pianist Vikram Ruzakhunov, whom they tried to pass off, through state channels, as an unemployed rioter',
  ),
  ministry: quote(
    'МВД Казахстана пыталось убедить, что на видео кыргызстанец Закир Убуров.',
    'Kazakhstan’s interior ministry tried to persuade [people] that it is the Kyrgyzstani Zakir Uburov in the video.',
  ),
  lookDifferent: quote(
    'Но Рузахунов и Убуров, который на самом деле Юбуров, выглядят по-разному.',
    'But Ruzakhunov and Uburov, who is in fact Yuburov, look different.',
  ),
  inFactYuburov: quote('Убуров, который на самом деле Юбуров', 'Uburov, who is in fact Yuburov'),
  caption: quote(
    'Музыкант Викрам Рузахунов и продавец посуды Закир Юсуров.',
    'The musician Vikram Ruzakhunov and the seller of kitchenware Zakir Yusurov.',
  ),
  bothDetained: quote('Оба задержаны.', 'Both have been detained.'),
  badlyBeaten: quote('Рузахунов сильно избит.', 'Ruzakhunov has been badly beaten.'),
  thePianist: quote('На видео именно пианист', 'It is the pianist in the video'),
  perform: quote(
    'пианист, который оправился в Алматы 2 января для выступления',
    'the pianist, who set out [sic: оправился] for Almaty on 2 January to perform',
  ),
  lived: quote(
    'А Закир Юбуров — кыргызстанец, который полтора года жил в Алматы и работал на рынке.',
    'And Zakir Yuburov is a Kyrgyzstani who lived in Almaty for a year and a half and worked at a market.',
  ),
  defend: quote(
    'Мы будем защищать интересы каждого нашего гражданина, ни у кого не должно быть сомнений на этот счет!',
    'We will defend the interests of every citizen of ours; nobody should have any doubts on that score!',
  ),
  embassy: quote(
    'Наши посольство и генконсульство держат вопрос на контроле!',
    'Our embassy and consulate general are keeping a close watch on the matter!',
  ),
  operation: quote(
    'идет антитеррористическая операция, проходит предварительное следствие по задержанным',
    'an anti-terrorist operation is under way, the preliminary investigation of the detained is in progress',
  ),
  family: quote(
    'МИД уже отчитался о том, что директор департамента консульской службы встретился с родственниками Рузахунова.',
    'The foreign ministry has already reported that the director of the department of the consular service met relatives of Ruzakhunov.',
  ),
  deputy: quote(
    'Первый замминистра иностранных дел Кыргызстана Нуран Ниязалиев переговорил с казахским коллегой Маратом Сыздыковым и послом Казахстана в Кыргызстане Рапилем Жошыбаевым.',
    'Kyrgyzstan’s first deputy foreign minister Nuran Niyazaliev spoke with his Kazakh colleague Marat Syzdykov and with Kazakhstan’s ambassador in Kyrgyzstan, Rapil Zhoshybaev.',
  ),
}
