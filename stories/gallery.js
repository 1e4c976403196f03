// The same article in each place: the charts find out by themselves how wide and how dark it is.
const gallery = document.getElementById('gallery');
const article = document.getElementById('article');

for (const theme of ['light', 'dark']) {
  const row = document.createElement('section');
  row.className = `theme ${theme}`;
  row.setAttribute('aria-label', `On a ${theme} page`);
  for (const width of ['wide', 'narrow']) {
    const place = document.createElement('div');
    place.className = width;
    place.append(article.content.cloneNode(true));
    row.append(place);
  }
  gallery.append(row);
}
