## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = A linha termina após { $found } de { $columns } colunas: o arquivo pode ter sido cortado aqui. Complete a linha.
refused-row-too-long = A linha tem { $found } células e o cabeçalho, { $columns }. Coloque entre aspas o texto que contém o separador.
refused-row-too-large = A linha passa de { $kilobytes } KB. Encurte os textos ou procure aspas que não foram fechadas.
refused-quote-never-closed = Aqui se abrem aspas que não são fechadas. Feche-as, ou duplique-as se fizerem parte do texto.
refused-text-after-quote = Há texto depois das aspas de fechamento. Duplique as aspas que fazem parte do texto: 5"" lamp.
refused-too-many-rows-together = Mais de { $most } linhas têm esta chave e não podem ser tratadas como uma só.

## One cell.

refused-missing = Este campo é obrigatório.
refused-text-too-long = O texto tem mais de { $most } caracteres. Encurte-o.
refused-line-break-in-code = Um código não pode conter quebras de linha nem caracteres de controle.
refused-not-a-decimal = Isto não é um número. Escreva-o apenas com ponto decimal: 1234.50.
refused-too-many-digits = { $currency } tem { $digits } casas decimais; este valor tem mais.
refused-number-too-large = O número é grande demais.
refused-negative = Este valor não pode ser negativo.
refused-not-a-whole-number = Isto não é um número inteiro como 48. Escreva-o sem separadores nem unidade.
refused-too-small = O menor valor possível é { $least }.
refused-zero-price = Preço zero seria dar a mercadoria de graça. Se não houver preço, retire a linha.
refused-zero-quantity = A quantidade é zero: uma linha pede ou devolve ao menos uma unidade.
refused-not-a-date = Isto não é uma data. Escreva ano, mês e dia: 2026-11-30.
refused-not-a-moment = Isto não é uma data com hora. Escreva ano, mês, dia e hora: 2026-11-30 16:20.
refused-out-of-time = Nenhum pedido é desse dia. Informe um dia de { $first } a { $last }.
refused-not-a-country = Isto não é um código de país. Escreva as duas letras da ISO 3166, como DE.
refused-not-a-currency = Isto não é um código de moeda. Escreva as três letras da ISO 4217, como EUR.
refused-not-a-language = Este idioma não está disponível. Use en, zh-CN, es, fr, de, ja, pt-BR ou ar.
refused-not-an-incoterm = Isto não é uma regra Incoterms 2020. Use EXW, FCA, FAS, FOB, CFR, CIF, CPT, CIP, DAP, DPU ou DDP.
refused-not-an-hs-code = Isto não é um código SH. Escreva de 6 a 12 dígitos, como 9405.21.
refused-not-a-tariff-code = Isto não é um código tarifário. Escreva de 2 a 12 dígitos, como 9405 ou 9405.21.
refused-not-an-origin = Isto não é uma origem. Escreva all, all except CN RU ou países: CH NO.
refused-not-a-duty = Isto não é uma alíquota. Escreva como na tarifa: 12.80 % + 176.80 EUR / 100 kg.
refused-not-a-measure = Isto não é um tipo de medida. Escreva, por exemplo, mfn, preference, anti_dumping ou additional.
refused-not-a-rate = Isto não é uma taxa de câmbio. Escreva um número maior que zero, ou N/A.
refused-not-a-barcode = Isto não é um código de barras. Escreva 8, 12, 13 ou 14 dígitos. A planilha pode tê-lo abreviado: formate a coluna como texto.
refused-barcode-check-digit = O dígito verificador está errado: o último dígito seria { $right }. Confira o número na etiqueta.
refused-not-an-email = Isto não é um endereço de e-mail como buyer@company.example.
refused-not-a-picture = Isto não é o endereço de uma imagem. Ele começa com https:// ou com uma única /.
refused-too-many-pictures = Há mais de { $most } imagens adicionais. Retire as demais.
refused-not-one-of = Use um destes valores: { $choices }.

## One row.

refused-no-name = É preciso um nome em pelo menos um idioma.
refused-no-label = É preciso um rótulo em pelo menos um idioma.
refused-no-first-picture = Há imagens adicionais, mas falta a primeira. Preencha picture ou esvazie pictures.
refused-not-all-dimensions = Informe comprimento, largura e altura juntos, ou nenhum.
refused-carton-without-units = A caixa tem peso ou medidas, mas carton_units não diz quantas unidades ela contém.
refused-nothing-orderable = Nenhuma quantidade atende a mínimo, múltiplo e máximo ao mesmo tempo. Aumente o máximo para ao menos um múltiplo.
refused-ends-before-it-begins = O último dia é anterior ao primeiro.
refused-tier-and-company = Uma tabela de preços é de um nível ou de uma empresa, não de ambos.
refused-role-needs-company = Quem tem esta função pertence a uma empresa. Informe-a.
refused-role-has-no-company = Quem tem esta função é da marca e não tem empresa parceira. Deixe a célula vazia.
refused-no-sku = A variante não tem SKU: ninguém poderia pedi-la. Defina um na Shopify e exporte de novo, ou preencha aqui.
refused-arrival-incomplete = Uma chegada precisa de data e quantidade.
refused-nothing-said = A linha não informa nem estoque nem chegada.
refused-address-incomplete = O endereço não informa o país.

## A row beside others.

refused-duplicate = A linha { $row } já trata do mesmo, com estes valores ou outros. Mantenha só a correta.
refused-differs-from-row = A linha { $row } diz “{ $value }” para o mesmo item. Deixe as duas iguais.
refused-other-row-of-order = A linha { $row } do mesmo pedido foi recusada, e um pedido é aceito inteiro ou não é aceito. Não há erro nesta linha.
refused-other-row-of-company = A linha { $row } da mesma empresa foi recusada, e uma empresa é aceita inteira ou não é aceita. Não há erro nesta linha.
refused-other-row-of-agreement = A linha { $row } da mesma versão foi recusada, e uma versão é aceita inteira ou não é aceita. Não há erro nesta linha.
refused-thresholds-not-rising = O limite deve ser maior que o anterior.
refused-floor-above-cap = O mínimo não pode superar o máximo.
refused-order-taken = Outra linha já tem este lugar na ordem. Dê a cada uma o seu.
refused-not-an-earlier-line = Indique linhas deste acordo que venham antes na ordem e possam ser deduzidas.
refused-terms-contradict = Estas condições se contradizem: o método não pode usar a medida, as faixas ou um valor ao lado.
refused-version-posted = Esta versão está gravada com outras condições. Uma versão publicada nunca é editada: dê à mudança um novo número.
refused-agreement-of-others = Este acordo está gravado para { $stored }. Use outro código para outros parceiros ou outra moeda.
refused-effective-taken = A versão { $version } entra em vigor no mesmo dia. Escolha outro.
refused-effective-outside-term = Este dia está fora da vigência, de { $from } a { $to }. Uma versão entra em vigor dentro da própria vigência.
refused-fewer-lines = O pedido está gravado com { $stored } linhas e aqui há menos. Informe todas as linhas.
refused-price-list-differs = Esta tabela de preços está gravada como { $stored }. Use outro código para outra tabela.
refused-order-of-other-company = Já existe um pedido com este número de outra empresa.
refused-order-of-other-currency = O pedido com este número está gravado em { $currency }.
refused-credit-note-is-negative = Uma nota de crédito devolve: suas quantidades são negativas.
refused-order-is-positive = Quantidade negativa pertence a uma nota de crédito: use o status credit_note.
refused-own-parent = Uma categoria não pode ser superior de si mesma.

## A row beside what is stored.

refused-unknown-sku = O catálogo não tem este SKU. Importe antes o produto ou corrija o código.
refused-unknown-company = Não há empresa com este código. Importe antes a empresa ou corrija o código.
refused-unknown-warehouse = Não há depósito com este código. Importe antes o depósito ou corrija o código.
refused-unknown-user = Não há usuário com este e-mail. Importe antes o usuário ou deixe a célula vazia.
refused-unknown-parent = Nem este arquivo nem o banco de dados têm uma categoria com este código.
refused-unknown-agreement = Nenhum acordo de rebate tem este código. Importe primeiro os acordos.
refused-currency-needs-amounts = O limite de crédito e o pedido mínimo estão gravados em { $stored }. Informe as duas colunas na nova moeda; uma célula vazia significa nenhum.
refused-currency-while-owed = A empresa ainda deve { $owed }, que só conta na moeda atual. Mude a moeda quando isso estiver quitado.

## A whole file: no row was looked at, nothing was written.

file-empty = O arquivo está vazio. A primeira linha deve nomear as colunas.
file-workbook = Isto é uma pasta de trabalho do Excel ou um arquivo compactado, não um CSV. Salve como “CSV UTF-8” e importe esse arquivo.
file-damaged-gzip = O arquivo gzip está danificado ou cortado. Compacte de novo ou importe o arquivo sem compactar.
file-unknown-encoding = O arquivo não está em UTF-8 e suas letras não podem ser lidas com certeza. Salve como “CSV UTF-8” e importe esse arquivo.
file-damaged-utf16 = O arquivo começa em UTF-16 e tem uma letra incompleta. Salve como “CSV UTF-8” e importe esse arquivo.
file-zero-byte = O arquivo contém bytes nulos: não é texto, ou é UTF-16 sem a marca. Salve como “CSV UTF-8” e importe esse arquivo.
file-too-large = O arquivo tem mais de { $megabytes } MB. Divida-o.
file-header-unreadable = Não é possível ler a primeira linha: há aspas não fechadas.
file-column-missing = Falta a coluna { $column }. O arquivo tem: { $found }. Renomeie uma coluna, associe uma a ela ou informe uma constante.
file-column-twice = A coluna { $column } aparece duas vezes. Remova uma ou renomeie.
file-pair-unreadable = “{ $pair }” não é um par como sku=StockCode.
file-pair-unknown = { $column } não é uma coluna deste tipo de arquivo. Ele tem: { $known }.
file-pair-twice = { $column } foi informado duas vezes.
file-mapped-column-absent = O arquivo não tem a coluna { $column }. Ele tem: { $found }.
file-constant-and-column = { $column } foi dado como constante, mas o arquivo também tem a coluna. Retire um dos dois.

## What is worth knowing of how a file was read.

note-windows-1252 = O arquivo não está em UTF-8 e foi lido como Windows-1252: “{ $example }”. Se parecer errado, salve como “CSV UTF-8” e importe de novo.
note-columns-aside = Estas colunas não foram usadas: { $columns }.
note-more-columns-aside = Estas colunas não foram usadas: { $columns } e mais { $more }.
note-pictures-aside = Linhas cuja imagem foi deixada de lado: { $rows }. Uma imagem vai para os produtos do seu handle no arquivo, no máximo { $most } por produto além da primeira.
note-stock-aside = O estoque do arquivo não foi usado: informe um depósito como constante para aproveitá-lo.
note-unnamed-customers = Linhas sem cliente: { $rows }. Foram reunidas na empresa “Unnamed customers”.

## The report on the command line.

import-counts = { $rows } linhas: { $added } incluídas, { $changed } alteradas, { $unchanged } inalteradas, { $refused } recusadas.
import-not-applied = Nada foi gravado: pediu-se tudo ou nada.
import-refusal = Linha { $row }: { $reason }
