// A judge's keys and the running total. Every page does without: this only makes it quicker.
(() => {
  const all = document;
  const form = all.querySelector('[data-marks]');
  const fields = form ? [...form.querySelectorAll('[data-weight]')] : [];
  const letters = () => localStorage.getItem('juara-letters') === 'on';
  all.documentElement.classList.add('scripted');

  // the same reading as the server's: a comma or a point parts the decimals
  const figure = (text) => (/^\s*-?\d{1,9}([.,]\d{1,9})?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN);
  const tell = () => {
    const out = form.querySelector('[data-total]');
    const sum = fields.reduce((total, one) => total + (figure(one.value) * Number(one.dataset.weight)) / 100, 0);
    const plain = sum.toFixed(2);
    out.textContent = Number.isNaN(sum) ? out.dataset.missing : form.dataset.language === 'en' ? plain : plain.replace('.', ',');
  };
  if (fields.length) {
    form.addEventListener('input', tell);
    tell();
    const first = fields.find((one) => one.getAttribute('aria-invalid')) || fields[0];
    if (!first.readOnly && matchMedia('(min-width: 60rem)').matches) {
      first.focus({ preventScroll: true });
    }
  }

  const sections = [...all.querySelectorAll('[data-section]')];
  const step = (by) => {
    const from = sections.findIndex((one) => one === all.activeElement || one.contains(all.activeElement));
    const seen = sections.findIndex((one) => one.getBoundingClientRect().top > 8);
    const at = from >= 0 ? from + by : by > 0 ? Math.max(seen, 0) : (seen < 0 ? sections.length : seen) - 1;
    const one = sections[Math.min(Math.max(at, 0), sections.length - 1)];
    if (one) { one.focus({ preventScroll: true }); one.scrollIntoView(); }
  };

  // pages of an attachment come in beside the marks instead of leading away from them
  all.querySelectorAll('[data-pages]').forEach((link) => link.addEventListener('click', async (click) => {
    if (click.ctrlKey || click.metaKey) { return; }
    click.preventDefault();
    const line = link.closest('li');
    const shown = line.querySelector('.pages');
    if (shown) { shown.remove(); return; }
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const box = all.createElement('div');
    box.className = 'pages';
    const figures = page.querySelectorAll('figure');
    box.append(...(figures.length ? figures : page.querySelectorAll('main > p')));
    line.append(box);
  }));

  const search = all.querySelector('[data-search]');
  const find = () => {
    const wanted = search.value.trim().toLowerCase();
    let hits = 0;
    all.querySelectorAll('.answer').forEach((one) => {
      const text = one.textContent;
      one.replaceChildren();
      let from = 0;
      for (let at; wanted && (at = text.toLowerCase().indexOf(wanted, from)) >= 0; from = at + wanted.length) {
        const hit = all.createElement('mark');
        hit.textContent = text.slice(at, at + wanted.length);
        one.append(text.slice(from, at), hit);
        hits++;
      }
      one.append(text.slice(from));
    });
    all.querySelector('[data-hits]').textContent = wanted ? hits : '';
    const hit = all.querySelector('.answer mark');
    if (hit) { hit.scrollIntoView({ block: 'center' }); }
  };
  if (search) { search.addEventListener('input', find); }

  all.querySelectorAll('[data-letters]').forEach((box) => {
    box.checked = letters();
    box.addEventListener('change', () => localStorage.setItem('juara-letters', box.checked ? 'on' : 'off'));
  });

  const work = () => all.querySelector('[data-work]');
  const list = all.querySelector('[data-key-list]');
  all.querySelector('[data-close]')?.addEventListener('click', () => list.close());
  let went = false;
  addEventListener('keydown', (key) => {
    const typing = key.target.matches('input, textarea, select');
    if (key.ctrlKey && key.key === 'Enter' && form) {
      key.preventDefault();
      form.requestSubmit(form.querySelector('button'));
    } else if (key.altKey && (key.key === 'ArrowUp' || key.key === 'ArrowDown') && sections.length) {
      key.preventDefault();
      step(key.key === 'ArrowDown' ? 1 : -1);
    } else if (key.key === '?' && !(key.target.matches('textarea, [type=search]'))) {
      key.preventDefault();
      if (list) { list.showModal(); } else { all.querySelector('[data-keys]')?.click(); }
    } else if (!typing && letters() && key.key === '/' && search) {
      key.preventDefault();
      search.focus();
    } else if (!typing && letters() && key.key === 'w' && went && work()) {
      work().click();
    }
    went = key.key === 'g';
  });
})();
