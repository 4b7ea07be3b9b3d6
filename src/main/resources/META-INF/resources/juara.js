// Makes quicker what works without it: forms sent once, words counted, answers saved while they are written, files sent in
// pieces. Holds no word for people: each stands in the page.
(() => {
  'use strict';
  const all = (what, where) => [...(where || document).querySelectorAll(what)];
  const wait = seconds => new Promise(done => {
    const timer = setTimeout(done, seconds * 1000);
    addEventListener('online', () => { clearTimeout(timer); done(); }, { once: true });
  });
  const ask = (address, options) => fetch(address, { redirect: 'manual', credentials: 'same-origin', ...options });
  const countWords = text => text.split(/\s+/).filter(one => /[\p{L}\p{N}]/u.test(one)).length;

  /** Tells in that line of a form how it stands, with a link behind it where there is one. */
  const ENTER = { href: '/enter', target: '_blank' };
  const teller = line => (text, bad, words, link) => {
    line.textContent = text;
    line.classList.toggle('bad', Boolean(bad));
    if (words) line.append(' ', Object.assign(document.createElement('a'), link, { textContent: words }));
  };

  /** Whether the line holds now; waits until it does, telling so. */
  const online = async tell => {
    for (let pause = 2; ; pause = Math.min(30, pause * 2)) {
      try { await ask('/assets/ping', { method: 'HEAD', cache: 'no-store' }); return; } catch (broken) { tell(pause); }
      await wait(pause);
    }
  };

  // A form goes once, and only over a line that holds: what was typed stays on the page until then.
  all('form[data-once]').forEach(form => form.addEventListener('submit', async event => {
    if (form.dataset.sent === 'going' || form.dataset.pieces) return;
    event.preventDefault();
    if (form.dataset.sent) return;
    form.dataset.sent = 'waiting';
    let line = form.querySelector('.saving');
    if (!line) {
      line = document.createElement('p');
      line.className = 'saving bad';
      line.setAttribute('role', 'status');
      form.append(line);
    }
    await online(pause => { line.textContent = document.body.dataset.unsent + ' ' + pause; });
    line.textContent = '';
    form.dataset.sent = 'going';
    form.requestSubmit(event.submitter || undefined);
    setTimeout(() => { delete form.dataset.sent; }, 8000);
  }));
  addEventListener('pageshow', () => all('form[data-sent]').forEach(form => { delete form.dataset.sent; }));

  // What is under way is looked at again until it has ended; the page's own link does the same.
  const refresh = async id => {
    const answer = await fetch(location.href, { credentials: 'same-origin' });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
    if (!next || !next.dataset.refresh) { location.reload(); return; }
    document.getElementById(id).replaceWith(next);
    setTimeout(() => refresh(id), next.dataset.refresh * 1000);
  };
  all('[data-refresh]').forEach(part => setTimeout(() => refresh(part.id), part.dataset.refresh * 1000));

  all('[data-copy]').forEach(button => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => navigator.clipboard
      .writeText(document.getElementById(button.dataset.copy).innerText)
      .then(() => { button.textContent = button.dataset.copied; }));
  });

  // A reader is led to one line of a long text.
  all('textarea[data-line]').forEach(field => {
    const lines = field.value.split('\n');
    const above = lines.slice(0, field.dataset.line - 1);
    const from = above.join('\n').length + (above.length ? 1 : 0);
    field.focus();
    field.setSelectionRange(from, from + (lines[above.length] || '').length);
    field.scrollTop = field.scrollHeight * (above.length - 3) / lines.length;
  });

  all('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  all('textarea[data-most]').forEach(field => {
    const told = document.getElementById(field.id + '-words');
    const most = Number(field.dataset.most);
    const count = () => {
      const left = most - countWords(field.value);
      told.textContent = Math.abs(left) + ' ' + (left < 0 ? field.dataset.over : field.dataset.remaining);
      told.classList.toggle('over', left < 0);
    };
    field.addEventListener('input', count);
    count();
  });

  // One text after the other: a text whose answer was lost is sent again until it is answered, then the next one.
  all('form[data-autosave]').forEach(form => {
    const field = form.elements.text;
    const line = form.querySelector('.saving');
    const says = form.dataset;
    let kept = field.value;
    let running = null;
    let timer = 0;
    const tell = teller(line);
    const send = async (text, again) => {
      let pause = 2;
      for (;;) {
        tell(says.saving);
        try {
          const body = new URLSearchParams({ seen: form.elements.seen.value, text });
          const answer = await ask(form.dataset.autosave, { method: 'POST', body, keepalive: text.length < 20000 });
          if (answer.type === 'opaqueredirect' || answer.status === 401) {
            tell(says.away, true, says.signIn, ENTER);
            return false;
          }
          if (answer.status === 412) {
            tell(says.newer, true, says.compare, {
              href: '#text',
              onclick: event => { event.preventDefault(); HTMLFormElement.prototype.submit.call(form); },
            });
            return false;
          }
          if (answer.status >= 500) throw new Error();
          const told = await answer.json();
          if (!answer.ok) { tell(told.says, true); return false; }
          form.elements.seen.value = told.mark;
          kept = text;
          tell(says.saved + ' ' + told.at);
          return true;
        } catch (broken) {
          tell(says.unsaved + ' ' + pause, true);
          await wait(pause);
          pause = Math.min(30, pause * 2);
        }
      }
    };
    const save = () => {
      clearTimeout(timer);
      running = running || (async () => {
        let well = true;
        while (well && field.value !== kept) well = await send(field.value);
        running = null;
        return well;
      })();
      return running;
    };
    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(save, 800); });
    document.addEventListener('visibilitychange', () => { if (document.hidden) save(); });
    addEventListener('beforeunload', event => { if (field.value !== kept && !form.dataset.leaving) event.preventDefault(); });
    form.addEventListener('submit', async event => {
      if (form.dataset.leaving) return;
      event.preventDefault();
      const button = event.submitter;
      if (!await save()) return;
      form.dataset.leaving = 'yes';
      // only now does the page change: what is on it is kept, and the same text again changes nothing
      await online(pause => tell(says.unsaved + ' ' + pause, true));
      form.requestSubmit(button || undefined);
    });
  });

  // A phone's photos are far larger than a page needs: they are made smaller here, before a slow line has to carry them.
  const LONGER = 2000;
  const smaller = async photo => {
    try {
      const drawn = await createImageBitmap(photo, { imageOrientation: 'from-image' });
      const scale = Math.min(1, LONGER / Math.max(drawn.width, drawn.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(drawn.width * scale);
      canvas.height = Math.round(drawn.height * scale);
      canvas.getContext('2d').drawImage(drawn, 0, 0, canvas.width, canvas.height);
      drawn.close();
      const jpeg = await new Promise(done => canvas.toBlob(done, 'image/jpeg', .85));
      const name = photo.name.replace(/\.[^.]*$/, '') + '.jpg';
      return jpeg && jpeg.size < photo.size ? new File([jpeg], name, { type: 'image/jpeg' }) : photo;
    } catch (unreadable) {
      return photo; // the server says what is wrong with it
    }
  };
  // Files go in pieces, one file after the other, and go on where the line dropped: by themselves, and also when the same
  // ones are chosen again. What the server has whole is not sent again.
  const PIECE = 128 * 1024;
  const inPieces = (form, field, upload, chosen, finish) => {
    const says = form.dataset;
    const line = form.querySelector('.saving');
    const button = form.querySelector('button');
    const bar = document.createElement('progress');
    const hold = document.createElement('button');
    hold.type = 'button';
    hold.className = 'second small';
    let paused = null;
    let goOn = null;
    hold.addEventListener('click', () => {
      if (paused) goOn();
      paused = paused ? null : new Promise(done => { goOn = done; });
      hold.textContent = paused ? says.go : says.pause;
    });
    const tell = teller(line);
    const json = async answer => {
      if (answer.type === 'opaqueredirect' || answer.status === 401) throw new Error('away');
      if (answer.status >= 500) throw new Error();
      const told = await answer.json();
      return { told, status: answer.status };
    };
    const dropped = why => {
      if (why && why.message === 'away') tell(says.away, true, says.signIn, ENTER);
      else tell(says.broken, true);
    };
    const patiently = async act => {
      for (let pause = 1; ; pause = Math.min(30, pause * 2)) {
        try { return await act().then(json); } catch (broken) { dropped(broken); await wait(pause); }
      }
    };
    /** How far all files have come; the time left is told by what went since the page began to send. */
    const progress = files => {
      const bytes = files.reduce((sum, one) => sum + one.size, 0) || 1;
      let before = 0, since = 0, from = 0;
      return {
        begin: received => { if (!since) { since = performance.now(); from = before + received; } },
        show: (received, at) => {
          const sent = before + received;
          bar.value = sent / bytes;
          const rate = (sent - from) / (performance.now() - since);
          const seconds = rate > 0 ? Math.ceil((bytes - sent) / rate / 1000) : 0;
          const left = !seconds ? '' : ' · ' + (seconds < 90 ? seconds + ' ' + says.seconds : Math.ceil(seconds / 60) + ' ' + says.minutes);
          const which = files.length > 1 ? says.one + ' ' + (at + 1) + '/' + files.length + ' · ' : '';
          tell(which + Math.floor(100 * sent / bytes) + ' % ' + says.part + left + ' · ' + says.meanwhile);
        },
        passed: file => { before += file.size; },
      };
    };
    /** Tells the upload's id, or nothing where the server has refused it and the line says why. */
    const send = async (file, at, far) => {
      const content = await file.arrayBuffer().catch(() => null);
      if (!content) { tell(says.gone, true); return null; }
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
      const sha256 = [...digest].map(one => one.toString(16).padStart(2, '0')).join('');
      const bytes = content.byteLength;
      const body = () => new URLSearchParams({ document: says.document || '', name: file.name, bytes, sha256 });
      const begin = () => patiently(() => ask(upload, { method: 'POST', body: body() }));
      let { told, status } = await begin();
      if (status !== 200) { tell(told.says, true); return null; }
      far.begin(told.received || 0);
      while (!told.done) {
        if (paused) await paused;
        far.show(told.received, at);
        if (finish && told.received === bytes) break;
        const piece = content.slice(told.received, told.received + PIECE);
        const headers = { 'Content-Type': 'application/offset+octet-stream' };
        const next = await ask(upload + '/' + told.upload + '?offset=' + told.received, { method: 'POST', body: piece, headers })
          .then(json).catch(() => null);
        if (next && next.status === 200) {
          told.received = next.told.received;
          if (told.received === bytes) break;
        } else if (next && ![409, 410, 423].includes(next.status)) {
          tell(next.told.says, true);
          return null;
        } else {
          // the line dropped, or the answer was lost: the server says where it goes on, or that it is there
          dropped();
          await wait(1);
          const again = await begin();
          if (again.status !== 200) { tell(again.told.says, true); return null; }
          told = again.told;
        }
      }
      far.passed(file);
      return told.upload || says.done;
    };
    const sendAll = async () => {
      tell(says.reading);
      const files = await chosen();
      const far = progress(files);
      const ids = [];
      for (const file of files) {
        const id = await send(file, ids.length, far);
        if (!id) return false;
        ids.push(id);
      }
      bar.value = 1;
      while (finish) {
        tell(says.joining);
        const { told, status } = await patiently(() => finish(ids));
        if (status === 200) break;
        if (status !== 423) { tell(told.says, true); return false; }
        await wait(2); // the answer was lost, and they are still being joined
      }
      tell(says.done);
      return true;
    };
    const leave = event => event.preventDefault();
    return async () => {
      if (!field.files.length || form.dataset.pieces === 'going') return;
      form.dataset.pieces = 'going';
      field.disabled = true;
      hold.textContent = says.pause;
      bar.removeAttribute('value');
      line.before(bar);
      line.after(hold);
      button.hidden = true;
      addEventListener('beforeunload', leave);
      const well = await sendAll();
      removeEventListener('beforeunload', leave);
      hold.remove();
      bar.remove();
      button.hidden = false;
      field.disabled = false;
      form.dataset.pieces = 'yes';
      if (well && !document.querySelector('form[data-pieces=going]')) {
        await online(() => tell(says.broken, true));
        location.reload();
      }
    };
  };
  const able = Boolean(window.crypto && crypto.subtle);
  all('form[data-upload]').forEach(form => {
    if (!able) return;
    const field = form.elements.file;
    const start = inPieces(form, field, form.dataset.upload, () => [field.files[0]]);
    field.addEventListener('change', start);
    form.addEventListener('submit', event => { event.preventDefault(); start(); });
  });
  all('form[data-photos]').forEach(form => {
    const field = form.elements.photos;
    if (!able) { // the form sends them itself, at least smaller ones
      field.addEventListener('change', async () => {
        const made = new DataTransfer();
        for (const photo of field.files) made.items.add(await smaller(photo));
        field.files = made.files;
      });
      return;
    }
    form.dataset.pieces = 'yes';
    const chosen = async () => {
      const made = [];
      for (const photo of field.files) made.push(await smaller(photo));
      return made;
    };
    const start = inPieces(form, field, form.dataset.photos, chosen, ids => ask(form.dataset.photos + '/joined', { method: 'POST', body: new URLSearchParams(ids.map(id => ['photo', id])) }));
    form.addEventListener('submit', event => { event.preventDefault(); start(); });
  });
})();
