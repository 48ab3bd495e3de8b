
(() => {
  const list = document.getElementById('list');
  const items = [...list.children].map(li => ({ li, text: li.textContent.toLowerCase() }));
  const [search, sort, contested, shown] = ['search', 'sort', 'contested', 'shown'].map(id => document.getElementById(id));
  const orders = {
    weight: (a, b) => a.li.dataset.weight - b.li.dataset.weight,
    latest: (a, b) => b.li.dataset.last - a.li.dataset.last || a.li.dataset.weight - b.li.dataset.weight,
    largest: (a, b) => b.li.dataset.size - a.li.dataset.size || a.li.dataset.weight - b.li.dataset.weight,
  };
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { li, text } of items) {
      const fits = words.every(word => text.includes(word)) && (!contested.checked || li.dataset.conflicts > 0);
      li.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = shown.dataset.text.replace('{0}', count);
  };
  const order = () => {
    items.sort(orders[sort.value]);
    list.append(...items.map(item => item.li));
  };
  search.addEventListener('input', show);
  contested.addEventListener('change', show);
  sort.addEventListener('change', order);
  const controls = document.getElementById('controls');
  controls.addEventListener('submit', event => event.preventDefault());
  controls.hidden = false;
  show();
})();
