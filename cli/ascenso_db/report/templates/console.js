'use strict';
(() => {
  const byId = name => document.getElementById(`ask-${name}`);
  const {code, binary, database, language, words} = JSON.parse(byId('data').textContent);
  const source = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  const collator = new Intl.Collator(language);
  const sql = byId('sql'), stop = byId('stop'), frame = byId('frame');
  let worker = null, started = 0, found = null, opener = null, place = '';

  const said = (message, values = {}) => {
    byId('said').textContent = message.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  };
  const element = (tag, content, attributes = {}) => {
    const made = document.createElement(tag);
    if (content !== null) made.textContent = content;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  // What cannot be seen, or turns the writing round, is shown by its code.
  const visible = text => text.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu,
    character => {
      const number = character.charCodeAt(0), code = number.toString(16);
      const plain = number < 0x100 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
      return {'\n': '\\n', '\r': '\\r', '\t': '\\t'}[character] ?? plain;
    },
  );

  // A worker answers, so that a question that never ends can be stopped.
  const begun = () => {
    const made = new Worker(source);
    made.onmessage = ({data}) => answered(data);
    made.onerror = event => answered({error: String(event.message)});
    made.postMessage({binary, database});
    return made;
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    stop.disabled = true;
  };
  const ask = question => {
    if (!stop.disabled) end();
    worker ??= begun();
    stop.disabled = false;
    byId('answer').hidden = true;
    said(words.asking);
    started = performance.now();
    worker.postMessage(question);
  };
  const answered = data => {
    const seconds = ((performance.now() - started) / 1000).toLocaleString(language, {maximumSignificantDigits: 2});
    stop.disabled = true;
    if (data.error !== undefined || data.isMore) {
      end();  // SQLite may be out of memory: the next question gets another
      said(data.isMore ? words.one_question : visible(data.error));
      return;
    }
    const number = data.rows.length.toLocaleString(language);
    const message = data.isCut ? words.cut : data.rows.length === 1 ? words.rows_one : words.rows_other;
    said(message, {number, seconds});
    show(data);
  };

  const show = data => {
    found = data;
    const isNumber = data.columns.map((_, place) => data.rows.every(
      row => row[place] === null || /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(row[place])));
    found.isNumber = isNumber;
    const heads = data.columns.map((column, place) => {
      const head = element('th', null, {scope: 'col', class: isNumber[place] ? 'n' : ''});
      const button = element('button', visible(column), {type: 'button'});
      button.addEventListener('click', () => sort(place));
      head.append(button);
      return head;
    });
    byId('columns').replaceChildren(...heads);
    byId('asked').textContent = visible(asked() ?? '');
    fill();
    byId('answer').hidden = data.columns.length === 0;
    byId('answer').scrollIntoView({block: 'nearest'});
    if (opener !== null && document.activeElement === opener) frame.focus();
    opener = null;
  };
  const fill = () => {
    byId('rows').replaceChildren(...found.rows.map(row => {
      const line = document.createElement('tr');
      line.append(...row.map((value, place) => element('td', visible(value ?? ''), {
        class: found.isNumber[place] ? 'n' : (value ?? '').length > 60 ? 'wide' : '',
      })));
      return line;
    }));
  };
  const sort = place => {
    const heads = [...byId('columns').children];
    const isDown = heads[place].ariaSort === 'ascending';
    heads.forEach((head, other) => {
      if (other === place) head.ariaSort = isDown ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    });
    const compare = found.isNumber[place] ? (a, b) => a - b : collator.compare;
    found.rows.sort(({[place]: a}, {[place]: b}) => {
      if (a === null || b === null) return (a === null) - (b === null);  // what is unknown stays last
      return isDown ? compare(b, a) : compare(a, b);
    });
    fill();
  };

  // The rows as they stand, as the command writes them.
  const separated = separator => [found.columns, ...found.rows].map(row => {
    const line = row.map(value => {
      const text = value ?? '';
      const isPlain = !['"', '\r', '\n', separator].some(character => text.includes(character));
      return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
    });
    return `${line.join(separator) || '""'}\n`;
  }).join('');
  byId('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(separated('\t'));
      said(words.copied);
    } catch {
      said(words.not_copied);
    }
  });
  byId('save').addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([separated(',')], {type: 'text/csv'}));
    element('a', null, {href: url, download: 'answer.csv'}).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  });

  // The question is in the address, so that a link repeats it; every question comes from there.
  const asked = () => new URLSearchParams(location.hash.slice(1)).get('ask');
  const repeat = () => {
    place = location.hash;
    const question = asked();
    if (!question) return;
    sql.value = question;
    ask(question);
  };
  const put = question => {
    location.hash = new URLSearchParams({ask: question});
    repeat();
  };
  addEventListener('hashchange', () => {
    if (location.hash !== place) repeat();
  });
  byId('form').addEventListener('submit', event => {
    event.preventDefault();
    put(sql.value);
  });
  sql.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) byId('form').requestSubmit();
  });
  stop.addEventListener('click', () => {
    end();
    said(words.stopped);
    sql.focus();
  });
  for (const button of document.querySelectorAll('#ask button[value]')) {
    button.addEventListener('click', () => {
      opener = button;
      put(button.value);
    });
  }
  for (const hidden of document.querySelectorAll('.ask[hidden]')) hidden.hidden = false;
  if (asked()) byId('form').scrollIntoView();
  repeat();
})();
