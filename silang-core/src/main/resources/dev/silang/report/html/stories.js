
(() => {
  const list = document.getElementById('list');
  if (!list) return;
  const items = [...list.children].map(li => ({ li, text: li.textContent.toLowerCase() }));
  const [search, sort, contested, found, nothing, more] =
      ['search', 'sort', 'contested', 'found', 'nothing', 'more'].map(id => document.getElementById(id));
  const orders = {
    weight: (a, b) => a.li.dataset.weight - b.li.dataset.weight,
    latest: (a, b) => b.li.dataset.last - a.li.dataset.last || a.li.dataset.weight - b.li.dataset.weight,
    largest: (a, b) => b.li.dataset.size - a.li.dataset.size || a.li.dataset.weight - b.li.dataset.weight,
  };

  // Of thousands of stories some are laid out at a time, else each letter that is typed would take a second.
  const PART = 100;
  let most = PART;
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { li, text } of items) {
      const fits = words.every(word => text.includes(word)) && (!contested.checked || li.dataset.conflicts > 0);
      count += fits ? 1 : 0;
      li.hidden = !fits || count > most;
    }
    found.textContent = found.dataset.text.replace('{0}', count);
    nothing.hidden = count > 0;
    more.hidden = count <= most;
    more.textContent = more.dataset.text.replace('{0}', count - most);
  };
  // Emptied first: moved one by one, thousands of list items are each numbered anew as often as there are others.
  const order = () => {
    items.sort(orders[sort.value]);
    list.replaceChildren();
    list.append(...items.map(item => item.li));
  };

  // What was chosen stands in the address: a way back from a story, or a link handed on, leads to the same list.
  const keep = () => {
    const chosen = new URLSearchParams();
    if (search.value.trim()) chosen.set('search', search.value.trim());
    if (sort.value !== 'weight') chosen.set('sort', sort.value);
    if (contested.checked) chosen.set('contested', '1');
    history.replaceState(null, '', '#' + chosen);
  };
  const restore = () => {
    const chosen = new URLSearchParams(location.hash.slice(1));
    search.value = chosen.get('search') || '';
    sort.value = chosen.get('sort') in orders ? chosen.get('sort') : 'weight';
    contested.checked = chosen.has('contested');
    order();
    show();
  };
  const choose = () => {
    most = PART;
    show();
    keep();
  };
  search.addEventListener('input', choose);
  contested.addEventListener('change', choose);
  sort.addEventListener('change', () => { order(); choose(); });
  more.addEventListener('click', () => {
    const first = items.filter(({ li }) => !li.hidden).length;
    most += PART;
    show();
    items.filter(({ li }) => !li.hidden)[first].li.querySelector('a').focus();
  });
  addEventListener('hashchange', restore);
  // A browser fills in by itself what a field held before, after this script and without telling it.
  addEventListener('pageshow', event => { if (!event.persisted) restore(); });
  const controls = document.getElementById('controls');
  controls.addEventListener('submit', event => event.preventDefault());
  controls.hidden = false;
  restore();
})();
