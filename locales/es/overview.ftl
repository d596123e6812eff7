# The overview of all calculators.
overview-detail = Calcule una operación desde el coste en destino hasta la divisa. Sin iniciar sesión; nada sale de su dispositivo si no lo comparte.
overview-landed-cost = Lo que cuesta un envío al llegar: aranceles, impuestos, flete y tasas, en un mercado o en varios a la vez.
overview-rebates = Lo que paga cada tramo de un acuerdo, y lo que exige y aporta el siguiente.
overview-price = A qué precio vender en cada canal, según coste, rápel, comisiones e IVA; o, desde el precio, el margen o el precio de compra máximo.
overview-reorder = Qué se venderá, cuánto tener en existencias, cuándo pedir y cuánto.
overview-currency = A cuánto equivalen los cobros y pagos en otras divisas, cubiertos o abiertos, y el tipo de equilibrio.
