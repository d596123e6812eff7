// Draws the description of the API. Everything is set as text: nothing in it can become markup.

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function element(name, content, className) {
  const node = document.createElement(name);
  if (className) node.className = className;
  for (const part of [content].flat()) {
    if (part !== null && part !== undefined) node.append(part);
  }
  return node;
}

function resolve(document_, schema) {
  const name = schema?.$ref?.split('/').pop();
  return name ? document_.components.schemas[name] : schema;
}

// An example of the shape: names and kinds, two levels of references deep.
function shape(document_, schema, depth = 0) {
  if (!schema) return null;
  const name = schema.$ref?.split('/').pop();
  if (name && depth > 3) return name;
  const found = resolve(document_, schema);
  if (found.example !== undefined) return found.example;
  if (found.enum) return found.enum.join(' | ');
  const choices = found.oneOf ?? found.anyOf;
  if (choices) {
    const shapes = choices.filter((choice) => choice.type !== 'null').map((choice) => shape(document_, choice, depth + 1));
    return shapes.length === 1 ? shapes[0] : { 'one of': shapes };
  }
  if (found.allOf) {
    const shapes = found.allOf.map((part) => shape(document_, part, depth));
    return Object.assign({}, ...shapes.filter((part) => typeof part === 'object'));
  }
  const type = [found.type].flat().filter((one) => one !== 'null')[0];
  if (type === 'array') return [shape(document_, found.items, depth + 1)];
  if (type === 'object' || found.properties) {
    const properties = Object.entries(found.properties ?? {});
    return Object.fromEntries(properties.map(([key, value]) => [key, shape(document_, value, depth + 1)]));
  }
  return found.format ? `${type} (${found.format})` : type ?? 'anything';
}

function content(document_, media) {
  return Object.entries(media ?? {}).flatMap(([type, { schema }]) => [
    element('p', type, 'quiet'),
    element('pre', JSON.stringify(shape(document_, schema), null, 2)),
  ]);
}

function route(document_, path, method, operation) {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    element('tr', [
      element('th', element('code', parameter.name)),
      element('td', `${parameter.in}${parameter.required ? ', required' : ''}`, 'quiet'),
      element('td', parameter.description ?? ''),
    ]),
  );
  const answers = Object.entries(operation.responses).flatMap(([status, answer]) => [
    element('p', [element('strong', status), ` ${answer.description}`]),
    ...(status === 'default' ? [] : content(document_, answer.content)),
  ]);
  const body = element('div', [
    operation.description ? element('p', operation.description) : null,
    ...(parameters.length ? [element('h3', 'Parameters'), element('table', parameters)] : []),
    ...(operation.requestBody ? [element('h3', 'Body'), ...content(document_, operation.requestBody.content)] : []),
    element('h3', 'Answers'),
    ...answers,
  ], 'body');
  const summary = element('summary', [
    element('span', method.toUpperCase(), 'method'),
    element('code', path),
    element('span', operation.summary ?? '', 'quiet'),
  ]);
  const details = element('details', [summary, body]);
  details.dataset.words = `${method} ${path} ${operation.summary ?? ''}`.toLowerCase();
  return details;
}

function draw(document_) {
  document.querySelector('#about').textContent = document_.info.description;
  const groups = new Map(document_.tags.map((tag) => [tag.name, [element('h2', tag.description)]]));
  for (const [path, item] of Object.entries(document_.paths)) {
    for (const method of METHODS.filter((one) => item[one])) {
      const [tag] = item[method].tags;
      groups.get(tag)?.push(route(document_, path, method, item[method]));
    }
  }
  const sections = [...groups.values()].filter((nodes) => nodes.length > 1);
  document.querySelector('#routes').append(...sections.map((nodes) => element('section', nodes)));
}

function find(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const details of document.querySelectorAll('details')) {
    details.hidden = !words.every((word) => details.dataset.words.includes(word));
  }
  for (const section of document.querySelectorAll('section')) {
    section.hidden = !section.querySelector('details:not([hidden])');
  }
}

document.querySelector('#find').addEventListener('input', (event) => find(event.target.value));
const answer = await fetch('/api/openapi.json');
draw(await answer.json());
