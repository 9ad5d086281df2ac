// Runs after sql.js in a worker of its own: opens the database, then answers one question a message.
'use strict';

const MOST_ROWS = 10000;  // more than a page can show at once
let opening;

async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function opened({binary, database}) {
  const SQL = await initSqlJs({wasmBinary: (await unpacked(binary)).buffer});
  const found = new SQL.Database(await unpacked(database));
  found.run('PRAGMA query_only = ON');
  return found;
}

// A value as SQLite prints it; NULL stays null.
function text(value) {
  if (value === null) return null;
  if (value instanceof Uint8Array) return Array.from(value, byte => byte.toString(16).padStart(2, '0')).join('');
  return Number.isInteger(value) ? value.toFixed(1) : String(value);  // whole numbers come as BigInt
}

function answer(database, question) {
  let found = {columns: [], rows: [], isCut: false};
  let count = 0;
  for (const statement of database.iterateStatements(question)) {
    count += 1;
    if (count > 1) return {isMore: true};
    found.columns = statement.getColumnNames();
    while (!found.isCut && statement.step()) {
      if (found.rows.length < MOST_ROWS) found.rows.push(statement.get(null, {useBigInt: true}).map(text));
      else found.isCut = true;
    }
  }
  return found;
}

onmessage = async ({data}) => {
  if (data.database) {
    opening = opened(data);
    return;
  }
  try {
    postMessage(answer(await opening, data));
  } catch (error) {
    postMessage({error: String(error.message || error)});
  }
};
