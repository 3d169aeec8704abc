/** Remembers the last answer: asked again with the very same arguments, gives the very same object. */
export function rememberLast<Arguments extends readonly unknown[], Answer>(
  ask: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  let last: { readonly args: Arguments; readonly answer: Answer } | null = null
  return (...args) => {
    if (last?.args.every((arg, index) => Object.is(arg, args[index]))) return last.answer
    last = { args, answer: ask(...args) }
    return last.answer
  }
}
