// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvreader.h"
#include "core/result/tablewriter.h"
#include "tests/core/result/writtentable.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace penstock;

/// How cells that want to be something else are written.
class TableFormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileCsv_data();
    void hostileCsv();
    void htmlIsText();
    void notFiniteAsText();
    void terminalIsSafe();
    void markdownIsText();
    void soleColumnsKeepTheirRows_data();
    void soleColumnsKeepTheirRows();
    void numbersThatJsonLacks();
    void jsonIsJson();
};

void TableFormatTest::hostileCsv_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("crLf");
    QTest::addColumn<bool>("formulaSafe");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << ',' << false << false << QByteArray("=a,t\n1,=1+1\n-2,\"@x,y\"\n3,a;b\n4,\"\tq\"\"\"\n");
    QTest::newRow("safe") << ',' << false << true
                          << QByteArray("'=a,t\n1,'=1+1\n-2,\"'@x,y\"\n3,a;b\n4,\"'\tq\"\"\"\n");
    QTest::newRow("semicolon, CR LF") << ';' << true << false
                                      << QByteArray("=a;t\r\n1;=1+1\r\n-2;@x,y\r\n3;\"a;b\"\r\n4;\"\tq\"\"\"\r\n");
}

/// A number is no formula, whatever its sign.
void TableFormatTest::hostileCsv()
{
    QFETCH(char, separator);
    QFETCH(bool, crLf);
    QFETCH(bool, formulaSafe);
    Column number(QStringLiteral("=a"), ColumnType::Integer);
    Column text(QStringLiteral("t"), ColumnType::Text);
    for (const std::int64_t value : {1, -2, 3, 4})
        number.appendInteger(value);
    for (const char *value : {"=1+1", "@x,y", "a;b", "\tq\""})
        text.appendText(value);
    Table table;
    table.addColumn(std::move(number));
    table.addColumn(std::move(text));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, TableFormat::Csv, {.separator = separator, .crLf = crLf, .formulaSafe = formulaSafe});
    QVERIFY(writer.write(table).has_value());
    QVERIFY(writer.finish().has_value());
    QTEST(buffer.data(), "expected");
}

void TableFormatTest::htmlIsText()
{
    Column text(QStringLiteral("<b>&"), ColumnType::Text);
    Column number(QStringLiteral("n"), ColumnType::Float);
    for (const char *value : {"<script>alert(1)</script>", "two\r\nlines & \x1b[31m"})
        text.appendText(value);
    number.appendFloat(1.5);
    number.appendNull();
    Table table;
    table.addColumn(std::move(text));
    table.addColumn(std::move(number));
    const QByteArray page = written(table, TableFormat::Html);
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html>"));
    QVERIFY(page.endsWith("</table>\n</body>\n</html>\n"));
    QVERIFY(page.contains("<th>&lt;b&gt;&amp;</th><th class=\"number\">n</th>"));
    QVERIFY(page.contains("<tr><td>&lt;script&gt;alert(1)&lt;/script&gt;</td><td class=\"number\">1.5</td></tr>"));
    QVERIFY2(page.contains("<tr><td>two<br>lines &amp; "), page);
    QVERIFY(!page.contains('\x1b'));
    QVERIFY(page.contains("<td class=\"null\"></td></tr>"));
    QCOMPARE(page.count("<table>"), 1);
    QVERIFY(written(Table(), TableFormat::Html).endsWith("</body>\n</html>\n"));
}

void TableFormatTest::notFiniteAsText()
{
    Column number(QStringLiteral("v"), ColumnType::Float);
    for (const double value : {1.5, std::nan(""), HUGE_VAL, -HUGE_VAL})
        number.appendFloat(value);
    Table table;
    table.addColumn(std::move(number));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, TableFormat::JsonLines, {.notFiniteAsText = true});
    QVERIFY(writer.write(table).has_value());
    QVERIFY(writer.finish().has_value());
    QCOMPARE(buffer.data(), QByteArray("{\"v\":1.5}\n{\"v\":\"NaN\"}\n{\"v\":\"+Inf\"}\n{\"v\":\"-Inf\"}\n"));
}

void TableFormatTest::terminalIsSafe()
{
    const QByteArray text =
        written(tableFrom(R"({"columns":["a\u001b[2J"],"values":[["\u001b]0;x\u0007\t\u007f"]]})"), TableFormat::Text);
    QVERIFY(!text.contains('\x1b') && !text.contains('\x07') && !text.contains('\t') && !text.contains('\x7f'));
    QVERIFY(text.contains("\\x1b]0;x\\x07\\t\\x7f"));
}

void TableFormatTest::markdownIsText()
{
    const QByteArray text = written(
        tableFrom(
            R"({"columns":["a|b_c","n"],"values":[["*x* `y` <b> [l](u) ~z~ &amp; \\",1],["one\r\ntwo\u0007\n",null]]})"),
        TableFormat::Markdown);
    QCOMPARE(text, QByteArray("| a\\|b\\_c | n |\n| --- | ---: |\n"
                              "| \\*x\\* \\`y\\` \\<b> \\[l\\](u) \\~z\\~ \\&amp; \\\\ | 1 |\n"
                              "| one<br>two\\\\x07<br> |  |\n"));
}

void TableFormatTest::soleColumnsKeepTheirRows_data()
{
    QTest::addColumn<QByteArray>("values"); ///< JSON
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("crLf");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("cells"); ///< as they are read
    QTest::newRow("numbers") << QByteArray("[1],[null],[-2]") << ',' << false << QByteArray("a\n1\n\"\"\n-2\n")
                             << QByteArrayList{"1", "", "-2"};
    QTest::newRow("all null, CRLF") << QByteArray("[null],[null]") << ';' << true << QByteArray("a\r\n\"\"\r\n\"\"\r\n")
                                    << QByteArrayList{"", ""};
    QTest::newRow("texts") << QByteArray(R"(["x"],[null],[""],["y"])") << ',' << false
                           << QByteArray("a\nx\n\"\"\n\"\"\ny\n") << QByteArrayList{"x", "", "", "y"};
    QTest::newRow("blanks") << QByteArray(R"(["x"],["  "],["\t"])") << '\t' << false
                            << QByteArray("a\nx\n\"  \"\n\"\t\"\n") << QByteArrayList{"x", "  ", "\t"};
    QTest::newRow("lines that are drawn")
        << QByteArray(R"(["-----"],["x"],["=="],["-"])") << ',' << false
        << QByteArray("a\n\"-----\"\nx\n\"==\"\n\"-\"\n") << QByteArrayList{"-----", "x", "==", "-"};
}

/// Our own reader finds each of them again, by both ways of writing.
void TableFormatTest::soleColumnsKeepTheirRows()
{
    QFETCH(const QByteArray, values);
    QFETCH(const char, separator);
    QFETCH(const bool, crLf);
    QFETCH(const QByteArrayList, cells);
    const Table table = tableFrom(R"({"columns":["a"],"values":[)" + values + "]}");
    TableWriter::Options options;
    options.separator = separator;
    options.crLf = crLf;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(&buffer, TableFormat::Csv, options);
    QVERIFY(writer.write(table) && writer.finish());
    QTEST(buffer.data(), "text");

    QBuffer lines;
    lines.open(QIODevice::WriteOnly);
    TableWriter byLine(&lines, TableFormat::Csv, options);
    byLine.begin({{QStringLiteral("a"), false}}, {});
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        std::string cell;
        byLine.appendCell(&cell, table.column(table.columnCount() - 1), row);
        QVERIFY(byLine.line({cell}));
    }
    QVERIFY(byLine.finish());
    QCOMPARE(lines.data(), buffer.data());

    CsvDialect dialect;
    dialect.delimiter = separator;
    CsvReader reader(dialect);
    QVERIFY(reader.openText(buffer.data()));
    QByteArrayList read;
    while (reader.next() == CsvReader::Next::Record) {
        QCOMPARE(reader.fields().size(), std::size_t(1));
        read += QByteArray(reader.fields()[0].data(), qsizetype(reader.fields()[0].size()));
    }
    QCOMPARE(read, cells);
}

void TableFormatTest::numbersThatJsonLacks()
{
    Table table;
    Column column(QStringLiteral("f"), ColumnType::Float);
    for (const double value : {qQNaN(), qInf(), -qInf(), 0.5})
        column.appendFloat(value);
    table.addColumn(std::move(column));
    QCOMPARE(written(table, TableFormat::JsonLines),
             QByteArray("{\"f\":null}\n{\"f\":null}\n{\"f\":null}\n{\"f\":0.5}\n"));
    QCOMPARE(written(table, TableFormat::Csv), QByteArray("f\nNaN\n+Inf\n-Inf\n0.5\n"));
}

void TableFormatTest::jsonIsJson()
{
    const QByteArray json =
        written(tableFrom(R"({"columns":["a\"\\\u0001"],"values":[["\u0000\u001f\r\n\t\\\"/"],[1e+300],[null]]})"),
                TableFormat::Json);
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(json, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(array.size(), 3);
    const QString key = QStringLiteral("a\"\\\u0001");
    const QChar expected[] = {u'\0', u'\x1f', u'\r', u'\n', u'\t', u'\\', u'"', u'/'};
    QCOMPARE(array[0].toObject()[key].toString(), QString(expected, 8));
    QVERIFY(array[2].toObject()[key].isNull());
}

QTEST_GUILESS_MAIN(TableFormatTest)
#include "tableformat_test.moc"
