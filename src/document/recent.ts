/** Answers by what was asked, forgotten all at once when the questions come to more than `most` UTF-16 units. */
export class Recent<Answer> {
  private readonly most: number
  private readonly answers = new Map<string, Answer>()
  private length = 0

  constructor(most: number) {
    this.most = most
  }

  /** The answer to a question; undefined where it is not known. */
  get(question: string): Answer | undefined {
    return this.answers.get(question)
  }

  /** Remembers an answer, and gives it back. */
  keep(question: string, answer: Answer): Answer {
    if (this.length > this.most) {
      this.answers.clear()
      this.length = 0
    }
    this.answers.set(question, answer)
    this.length += question.length
    return answer
  }
}
