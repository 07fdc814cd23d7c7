const most = 20_000

/**
 * A pure function of a day and a zone that keeps its last answers: reading the zone database costs a hundred times as
 * much as the arithmetic around it, and an import asks for the same few thousand days again and again.
 */
export function remembered<Day extends string | number, Answer>(
  compute: (day: Day, zone: string) => Answer
): (day: Day, zone: string) => Answer {
  const answers = new Map<string, Answer>()

  return (day, zone) => {
    const key = `${day} ${zone}`
    const known = answers.get(key)
    if (known !== undefined) {
      return known
    }
    const answer = compute(day, zone)
    if (answers.size >= most) {
      answers.clear()
    }
    answers.set(key, answer)
    return answer
  }
}
