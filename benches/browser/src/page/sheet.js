// The sheet that people keep around a grant, for a calculation engine of sheets: the same inputs and the same figures as
// the program's, each worked out once in a cell of its own, as a careful author writes it.

// Cells that are named by what they hold; a formula names them in braces.
class Column {
  constructor(sheet) {
    this.sheet = sheet;
    this.places = new Map();
    this.rows = [];
  }

  add(name, content) {
    this.rows.push([content]);
    this.places.set(name, this.rows.length);
  }

  address(name) {
    return `${this.sheet}!$A$${this.places.get(name)}`;
  }
}

const COLUMNS = ["kind", "payment", "basis", "persons", "entered", "rights", "shares", "paid", "unspent",
  "quota", "remainder", "extra", "short"];
const letter = name => String.fromCharCode(65 + COLUMNS.indexOf(name));
const CEILING = ["yen", "rights", "shares", "used_yen", "used_rights", "used_shares"];
const number = text => Number(text.replaceAll(",", ""));
const day = text => `=DATE(${text.split("-").map(Number).join(",")})`;

export class Sheet {
  // `texts` answers what was typed: text(field), category(row, column), ceiling(row, column).
  constructor(HyperFormula, texts, { categories, ceilings, years, terms, yields }) {
    this.grant = new Column("Grant");
    const named = formula => formula
      .replace(/\{(\w+)\}/g, (_, name) => this.grant.address(name))
      .replace(/\[(\w+)\]/g, (_, name) => `People!$${letter(name)}$1:$${letter(name)}$${categories}`);
    const add = (name, content) => this.grant.add(name, typeof content === "string" ? named(content) : content);

    for (const field of ["share_price", "exercise_price", "dividend_per_share", "shares_per_right", "rights_to_share",
      "resolved_rights", "issued_shares", "treasury_shares", "authorised_shares", "shares_under_option",
      "resolution_share_price", "expected_forfeitures", "ratio_before", "ratio_after"]) {
      add(field, number(texts.text(field)));
    }
    add("expected_term", number(texts.text("term")));
    for (const field of ["volatility", "interest_rate"]) add(field, number(texts.text(field)) / 100);
    for (const field of ["resolution_date", "shareholder_notice_date", "allotment_date", "service_from", "service_to",
      "year_end"]) {
      add(field, day(texts.text(field)));
    }

    add("yield", "={dividend_per_share}/{share_price}");
    add("dividend_yield", "={yield}*100");
    add("deviation", "={volatility}*SQRT({expected_term})");
    add("log_ratio", "=LN({share_price}/{exercise_price})");
    add("d1", "=({log_ratio}+({interest_rate}-{yield}+{volatility}^2/2)*{expected_term})/{deviation}");
    add("d2", "={d1}-{deviation}");
    add("fair_value_unrounded", "={share_price}*EXP(-{yield}*{expected_term})*NORM.S.DIST({d1},TRUE())"
      + "-{exercise_price}*EXP(-{interest_rate}*{expected_term})*NORM.S.DIST({d2},TRUE())");
    add("price_per_share", "=ROUND({fair_value_unrounded},0)");
    add("price_per_right", "={price_per_share}*{shares_per_right}");
    add("weights", "=SUMIF([basis],\"weight\",[entered])");
    add("left_to_share", "={rights_to_share}-SUM([quota])");

    add("total_persons", "=SUM([persons])");
    add("total_rights", "=SUM([rights])");
    add("total_shares", "={total_rights}*{shares_per_right}");
    add("total_paid", "=SUM([paid])");
    add("offset_total", "=SUMIF([payment],\"offset\",[paid])");
    add("unspent_total", "=SUM([unspent])");
    add("exercise_per_right", "={exercise_price}*{shares_per_right}");
    add("issue_total", "={total_paid}+{total_shares}*{exercise_price}");
    add("capital_per_share", "=ROUNDUP(({price_per_share}+{exercise_price})/2,0)");
    add("outstanding", "={issued_shares}-{treasury_shares}");
    add("resolved_shares", "={resolved_rights}*{shares_per_right}");
    add("dilution_at_resolution_percent", "={resolved_shares}/{outstanding}*100");
    add("share_value_at_resolution", "={resolved_shares}*{resolution_share_price}");
    add("dilution_percent", "={total_shares}/{outstanding}*100");
    add("share_value", "={total_shares}*{share_price}");
    add("authorised_headroom", "={authorised_shares}-{outstanding}-{shares_under_option}-{total_shares}");
    add("adjusted_shares_per_right", "=INT({shares_per_right}*{ratio_after}/{ratio_before})");
    add("adjusted_total_shares", "={total_rights}*{adjusted_shares_per_right}");
    add("adjusted_exercise_price", "=IF({exercise_price}<=1,{exercise_price},"
      + "ROUNDUP({exercise_price}*{ratio_before}/{ratio_after},0))");
    add("cost_total", "=ROUND({price_per_right}*({total_rights}-{expected_forfeitures}),0)");
    add("months", "=DATEDIF({service_from},{service_to}+1,\"M\")");
    for (let year = 0; year < years; year += 1) {
      add(`year_end_${year}`, `=DATE(YEAR({year_end})+${year},MONTH({year_end}),DAY({year_end}))`);
      add(`months_${year}`, `=IF({year_end_${year}}>={service_to},{months},`
        + `DATEDIF({service_from},{year_end_${year}}+1,"M"))`);
      add(`cost_until_${year}`, `=ROUND({cost_total}*{months_${year}}/{months},0)`);
      add(`cost_${year}`, `={cost_until_${year}}${year > 0 ? `-{cost_until_${year - 1}}` : ""}`);
    }

    const check = (name, left, right) => {
      add(`${name}_left`, left);
      add(`${name}_right`, right);
      add(name, `=IF({${name}_left}={${name}_right},"holds","fails")`);
    };
    check("persons_tie", "=SUM([persons])", "={total_persons}");
    check("rights_tie", "=SUM([rights])", "={total_rights}");
    check("shares_tie", "=SUM([shares])", "={total_shares}");
    check("price_ties", "={price_per_share}*{shares_per_right}", "={price_per_right}");
    check("paid_ties", "=SUMIF([payment],\"<>gratis\",[rights])*{price_per_right}", "={total_paid}");
    check("exercise_ties", "={total_rights}*{exercise_per_right}", "={total_shares}*{exercise_price}");
    check("issue_total_ties", "=SUM([paid])+SUM([rights])*{exercise_per_right}", "={issue_total}");
    add("capital_ties_left", "=2*{capital_per_share}");
    add("capital_ties_right", "={price_per_share}+{exercise_price}");
    add("capital_ties", "=IF(AND({capital_ties_left}>={capital_ties_right},"
      + "{capital_ties_left}<{capital_ties_right}+2),\"holds\",\"fails\")");
    add("whole_yen", "=IF({price_per_right}=INT({price_per_right}),\"holds\",\"look\")");
    add("right_for_each", "=IF(SUM([short])=0,\"holds\",\"look\")");
    add("dates_in_order", "=IF(AND({resolution_date}<={shareholder_notice_date},"
      + "{shareholder_notice_date}+14<{allotment_date}),\"holds\",\"look\")");

    const ENTERED = { pay_per_person: "pay_per_person", pay_in_all: "pay_in_all", weight: "weight",
      rights: "rights", rights_per_person: "rights_per_person" };
    const person = row => {
      const of = column => texts.category(row, column);
      const own = formula => named(formula).replace(/<(\w+)>/g, (_, name) => `${letter(name)}${row + 1}`);
      const basis = of("rights_basis");
      return [
        of("kind"), of("payment"), basis, number(of("persons")), number(of(ENTERED[basis])),
        own("=IF(<basis>=\"rights\",<entered>,IF(<basis>=\"rights_per_person\",<entered>*<persons>,"
          + "IF(<basis>=\"pay_per_person\",INT(<entered>/{price_per_right})*<persons>,"
          + "IF(<basis>=\"pay_in_all\",INT(<entered>/{price_per_right}),<quota>+<extra>))))"),
        own("=<rights>*{shares_per_right}"),
        own("=IF(<payment>=\"gratis\",0,<rights>*{price_per_right})"),
        own("=IF(<basis>=\"pay_per_person\",<entered>*<persons>-<rights>*{price_per_right},"
          + "IF(<basis>=\"pay_in_all\",<entered>-<rights>*{price_per_right},0))"),
        own("=IF(<basis>=\"weight\",INT({rights_to_share}*<entered>/{weights}),0)"),
        own("=IF(<basis>=\"weight\",MOD({rights_to_share}*<entered>,{weights}),-1)"),
        own("=IF(AND(<basis>=\"weight\",COUNTIF([remainder],\">\"&<remainder>)<{left_to_share}),1,0)"),
        own("=IF(<rights>*1<<persons>*1,1,0)"),
      ];
    };

    // Approved and used are six cells; then what is granted and what is left, in yen, rights and shares.
    const ceiling = row => {
      const kinds = texts.ceiling(row, "binds").split(" ");
      const rights = kinds.map(kind => named(`SUMIF([kind],"${kind}",[rights])`)).join("+");
      const cell = column => `${String.fromCharCode(65 + column)}${row + 1}`;
      return [
        ...CEILING.map(column => number(texts.ceiling(row, column))),
        named(`=${cell(8)}*{price_per_right}`), `=${cell(0)}-${cell(3)}-${cell(6)}`,
        `=${rights}`, `=${cell(1)}-${cell(4)}-${cell(8)}`,
        named(`=${cell(8)}*{shares_per_right}`), `=${cell(2)}-${cell(5)}-${cell(10)}`,
      ];
    };

    // Yields on top; on the left of each row its term, σ√T and X·e^(−rT), so that no cell works them out again.
    const right = column => (column < 26 ? "" : "A") + String.fromCharCode(65 + column % 26);
    const table = [[null, null, null, ...yields]];
    terms.forEach((term, at) => {
      const row = at + 2;
      const [years, deviation, exercise] = ["A", "B", "C"].map(column => `$${column}${row}`);
      table.push([
        term,
        named(`={volatility}*SQRT(${years})`),
        named(`={exercise_price}*EXP(-{interest_rate}*${years})`),
        ...yields.map((_, place) => {
          const rate = `${right(place + 3)}$1`;
          const middle = `({log_ratio}+({interest_rate}-${rate})*${years})/${deviation}`;
          return named(`={share_price}*EXP(-${rate}*${years})*NORM.S.DIST(${middle}+${deviation}/2,TRUE())`
            + `-${exercise}*NORM.S.DIST(${middle}-${deviation}/2,TRUE())`);
        }),
      ]);
    });

    const sheets = {
      Grant: this.grant.rows,
      People: Array.from({ length: categories }, (_, row) => person(row)),
      Ceilings: Array.from({ length: ceilings }, (_, row) => ceiling(row)),
      Table: table,
    };
    // Its quickest settings: nothing is kept to be undone, and nothing rounded that no formula rounds.
    this.engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", undoLimit: 0, smartRounding: false });
    this.sizes = { categories, ceilings, years, terms: terms.length, yields: yields.length };
    this.input = this.place("share_price");
  }

  enter(price) {
    this.engine.setCellContents(this.input, price);
  }

  place(name) {
    if (!this.grant.places.has(name)) throw new Error(`the sheet has no ${name}`);
    return { sheet: this.engine.getSheetId("Grant"), row: this.grant.places.get(name) - 1, col: 0 };
  }

  figure(name) {
    return this.engine.getCellValue(this.place(name));
  }

  // Persons, rights, shares, what is paid and what is left of the pay.
  row(row) {
    return this.line("People", row, ["persons", "rights", "shares", "paid", "unspent"].map(it => COLUMNS.indexOf(it)));
  }

  used(row) {
    return this.line("Ceilings", row, [6, 7, 8, 9, 10, 11]);
  }

  table() {
    const places = Array.from({ length: this.sizes.yields }, (_, place) => place + 3);
    return Array.from({ length: this.sizes.terms }, (_, row) => this.line("Table", row + 1, places)).flat();
  }

  line(name, row, columns) {
    const sheet = this.engine.getSheetId(name);
    return columns.map(col => this.engine.getCellValue({ sheet, row, col }));
  }
}
