// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/tablewriter.h"

#include <QBuffer>
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
};

namespace {

QByteArray written(const Table &table, TableFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTable(table, format, &buffer) ? buffer.data() : "failed";
}

} // namespace

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

QTEST_GUILESS_MAIN(TableFormatTest)
#include "tableformat_test.moc"
