/** Reads Chinese, Japanese and Korean dates: 2024年7月13日 18:11, 2024년 7월 13일 오후 6:11, 2004-05-25 오후 11:23:17. */
import { instant } from './instant.ts';
import { homeZone, readZone } from './zones.ts';

const DAY = /([0-9]{4})\s*[年년.-]\s*([0-9]{1,2})\s*[月월.-]\s*([0-9]{1,2})\s*[日일号號]?/;
const SIGN = /[年년]|上午|下午|午前|午後|오전|오후/;
const CLOCK =
  /(上午|下午|午前|午後|오전|오후)?\s*(?<![0-9])([0-9]{1,2})\s*[:時时시点點]\s*([0-9]{1,2})?\s*[:分분]?\s*([0-9]{1,2})?\s*[秒초]?(.*)$/;

/** @returns Epoch ms, or null where `text` is no such date. */
export function readEastAsian(text: string): number | null {
  const match = SIGN.test(text) ? DAY.exec(text) : null;
  if (match === null) return null;
  const [date, year, month, day] = match;
  // A weekday may stand between the date and the time, in brackets or not.
  const rest = text.slice(match.index + date.length);
  const [, half, hour, minute, second, tail = ''] = CLOCK.exec(rest) ?? [];
  if (hour === undefined) return instant(Number(year), Number(month), Number(day), {}, 0);
  const isAfternoon = half === '下午' || half === '午後' || half === '오후';
  const hour24 = (Number(hour) % (half === undefined ? 25 : 12)) + (isAfternoon ? 12 : 0);
  const said = tail.trim() === '' ? null : readZone(tail);
  const clock = { hour: String(hour24), minute, second };
  return instant(Number(year), Number(month), Number(day), clock, said ?? homeZone(text));
}
