// Reads types.d.ts: the few kinds of TypeScript that stand in it, and nothing else.

const TOKEN = /\s+|\/\/[^\n]*|\/\*\*([\s\S]*?)\*\/|"([^"]*)"|([A-Za-z_]\w*)|(\d+)|([{}[\]()<>|&;:,=?])/y;

function* tokens(text) {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`types.d.ts: cannot read ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, doc, string, word, number, mark] = found;
    if (doc !== undefined) yield { doc: doc.replace(/\n\s*\* ?/g, " ").replace(/\s+/g, " ").trim() };
    else if (string !== undefined) yield { literal: string };
    else if (word !== undefined) yield { word };
    else if (number !== undefined) yield { literal: Number(number) };
    else if (mark !== undefined) yield { mark };
  }
  yield { mark: "end" };
}

/**
 * Every declaration by its name: `{ doc, parameters, parents, type }`. A type is one of
 * `{ literal }`, `{ name, given }`, `{ fields }`, `{ items }`, `{ union }`, `{ all }`.
 */
export function readTypes(text) {
  const list = [...tokens(text)];
  let place = 0;
  const doc = () => {
    let said;
    while (list[place].doc !== undefined) said = list[place++].doc;
    return said;
  };
  const is = (mark) => list[place].mark === mark;
  const takes = (mark) => is(mark) && Boolean(++place);
  const expect = (mark) => {
    if (!takes(mark)) throw new Error(`types.d.ts: ${mark} expected, not ${JSON.stringify(list.slice(place, place + 5))}`);
  };
  const word = () => {
    const { word } = list[place++];
    if (word === undefined) throw new Error(`types.d.ts: a name expected before ${JSON.stringify(list.slice(place, place + 5))}`);
    return word;
  };
  const separated = (close, read) => {
    const all = [];
    while (!takes(close)) {
      all.push(read());
      takes(",");
    }
    return all;
  };

  function fields() {
    const all = [];
    for (;;) {
      const said = doc();
      if (takes("}")) return all;
      const name = word();
      const optional = takes("?");
      expect(":");
      all.push({ doc: said, name, optional, type: union() });
      if (!takes(";") && !is("}")) expect(";");
    }
  }

  function single() {
    let type;
    if (takes("{")) type = { fields: fields() };
    else if (takes("(")) {
      type = union();
      expect(")");
    } else if (list[place].literal !== undefined) type = { literal: list[place++].literal };
    else {
      const name = word();
      type = name === "null" ? { literal: null } : { name, given: takes("<") ? separated(">", union) : [] };
    }
    while (takes("[")) {
      expect("]");
      type = { items: type };
    }
    return type;
  }

  function both() {
    const all = [single()];
    while (takes("&")) all.push(single());
    return all.length > 1 ? { all } : all[0];
  }

  function union() {
    const all = [];
    do {
      const before = doc();
      takes("|");
      const said = doc() ?? before;
      all.push({ ...(said && { doc: said }), ...both() });
    } while (is("|") || (list[place].doc !== undefined && list[place + 1].mark === "|"));
    return all.length > 1 ? { union: all } : all[0];
  }

  const declared = new Map();
  for (;;) {
    const said = doc();
    if (is("end")) return declared;
    if (word() !== "export") throw new Error("types.d.ts: only exported types are read");
    const kind = word();
    const name = word();
    const parameters = takes("<") ? separated(">", () => {
      const parameter = { name: word() };
      if (list[place].word === "extends") [, parameter.bound] = [place++, union()];
      if (takes("=")) parameter.usual = union();
      return parameter;
    }) : [];
    const parents = [];
    if (kind === "interface") {
      while (!takes("{")) {
        word();
        parents.push(single());
      }
      declared.set(name, { doc: said, parameters, parents, type: { fields: fields() } });
    } else {
      expect("=");
      declared.set(name, { doc: said, parameters, parents, type: union() });
      expect(";");
    }
  }
}
