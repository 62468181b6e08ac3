// What the processes of a run print, in the order in which they wrote it: each piece
// carries the number that it drew when it was written, whichever worker is heard first.
export class Output {
  constructor(emit) {
    this.emit = emit;
    this.text = "";
    this.next = 0;
    this.early = new Map();
    this.decoders = new Map();
  }
  add(piece) {
    this.early.set(piece.order, piece);
    for (; this.early.has(this.next); this.next++) this.release(this.next);
  }
  release(order) {
    const { number, fd, bytes } = this.early.get(order), stream = `${number}:${fd}`;
    this.early.delete(order);
    if (!this.decoders.has(stream)) this.decoders.set(stream, new TextDecoder());
    this.put(number, fd, this.decoders.get(stream).decode(bytes, { stream: true }));
  }
  put(number, fd, text) {
    this.text += text;
    this.emit(number, fd, text);
  }
  say(number, text) { this.put(number, 2, text); }
  // A worker was ended after it drew a number and before it was heard.
  skip() {
    for (const order of [...this.early.keys()].sort((one, other) => one - other)) {
      this.next = order + 1;
      this.release(order);
    }
  }
}
