/** `read`, asked once for each object: the answer is kept as long as the object lives. Objects are immutable here, so it stays true. */
export function remembered<K extends WeakKey, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return key => {
    let answer = known.get(key);
    if (!answer) {
      answer = { value: read(key) };
      known.set(key, answer);
    }
    return answer.value;
  };
}
