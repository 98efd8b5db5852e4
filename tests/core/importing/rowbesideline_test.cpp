// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importplan.h"
#include "core/importing/rowbesideline.h"

#include <QTest>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

/// Which cell of a row is which part of its line.
class RowBesideLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void charactersBelongToColumns();
    void annotatedRowsHaveNoParts();
};

namespace {

ImportPlan planOf(const CsvDialect &dialect)
{
    ImportPlan plan;
    plan.dialect = dialect;
    plan.measurement = QStringLiteral("m");
    plan.columns = {{QStringLiteral("time"), Role::Time, FieldType::String, {}},
                    {QStringLiteral("host=a b"), Role::Tag, FieldType::String, {}},
                    {QStringLiteral("note"), Role::Field, FieldType::String, {}},
                    {QStringLiteral("load"), Role::Field, FieldType::Float, {}},
                    {QStringLiteral("left out"), Role::Ignore, FieldType::Float, {}}};
    return plan;
}

QStringList textsOf(const QString &text, const QList<RowBesideLine::Part> &parts)
{
    QStringList texts;
    for (const RowBesideLine::Part &part : parts)
        texts += part.isThere() ? text.mid(part.from, part.length) : QStringLiteral("none");
    return texts;
}

} // namespace

void RowBesideLineTest::parts_data()
{
    QTest::addColumn<CsvDialect>("dialect");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("written");
    const QStringList plain{QStringLiteral("5"), QStringLiteral("host\\=a\\ b=n1"), QStringLiteral("note=\"ok\""),
                            QStringLiteral("load=1.5"), QStringLiteral("none")};
    const QByteArray line(R"(m,host\=a\ b=n1 note="ok",load=1.5 5)");
    QTest::newRow("plain") << CsvDialect() << QByteArray("5,n1,ok,1.5,9") << line
                           << QStringLiteral("5|n1|ok|1.5|9").split(u'|') << plain;
    QTest::newRow("blanks around") << CsvDialect() << QByteArray("5 , n1,ok ,1.5,9") << line
                                   << QStringLiteral("5 | n1|ok |1.5|9").split(u'|') << plain;
    QTest::newRow("quotes") << CsvDialect() << QByteArray("\"5\",\"n1\",\"ok\",1.5,9") << line
                            << QStringLiteral("5|n1|ok|1.5|9").split(u'|') << plain;
    QTest::newRow("short row") << CsvDialect() << QByteArray("5,,ok") << QByteArray(R"(m note="ok" 5)")
                               << QStringLiteral("5||ok|none|none").split(u'|')
                               << QStringLiteral("5|none|note=\"ok\"|none|none").split(u'|');
    QTest::newRow("doubled quotes and delimiters")
        << CsvDialect() << QByteArray("5,n1,\"a \"\"b\"\", c\",1.5,9")
        << QByteArray(R"(m,host\=a\ b=n1 note="a \"b\", c",load=1.5 5)")
        << QStringLiteral(R"(5|n1|a ""b"", c|1.5|9)").split(u'|')
        << QStringLiteral(R"(5|host\=a\ b=n1|note="a \"b\", c"|load=1.5|none)").split(u'|');
    CsvDialect backslash;
    backslash.escape = CsvDialect::Escape::Backslash;
    QTest::newRow("backslashes") << backslash << QByteArray(R"(5,n1,"a \"b\" c",1.5,9)")
                                 << QByteArray(R"(m,host\=a\ b=n1 note="a \"b\" c",load=1.5 5)")
                                 << QStringLiteral(R"(5|n1|a \"b\" c|1.5|9)").split(u'|')
                                 << QStringLiteral(R"(5|host\=a\ b=n1|note="a \"b\" c"|load=1.5|none)").split(u'|');
    QTest::newRow("more than a byte a character")
        << CsvDialect() << QByteArray("5,n1,\"ü\"\"€\",1.5,9")
        << QByteArray("m,host\\=a\\ b=n1 note=\"ü\\\"€\",load=1.5 5") << QStringLiteral("5|n1|ü\"\"€|1.5|9").split(u'|')
        << QStringLiteral("5|host\\=a\\ b=n1|note=\"ü\\\"€\"|load=1.5|none").split(u'|');
    CsvDialect titled;
    titled.skipLines = 3;
    titled.headerRows = 2;
    titled.unitRows = 1;
    titled.delimiter = ';';
    QTest::newRow("what stands above rows is not in one")
        << titled << QByteArray("5;n1;ok;1.5;9") << line << QStringLiteral("5|n1|ok|1.5|9").split(u'|') << plain;
    CsvDialect blanks;
    blanks.separation = CsvDialect::Separation::Blanks;
    QTest::newRow("runs of blanks") << blanks << QByteArray("5  n1 ok     1.5 9") << line
                                    << QStringLiteral("5|n1|ok|1.5|9").split(u'|') << plain;
    QTest::newRow("a sign of a comment") << CsvDialect() << QByteArray("#5,n1,ok,1.5,9") << line
                                         << QStringLiteral("#5|n1|ok|1.5|9").split(u'|') << plain;
}

void RowBesideLineTest::parts()
{
    QFETCH(CsvDialect, dialect);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, line);
    const RowBesideLine found = RowBesideLine::of(planOf(dialect), 7, {row.constData(), std::size_t(row.size())},
                                                  {line.constData(), std::size_t(line.size())});
    QCOMPARE(found.position, 7u);
    QCOMPARE(found.row, QString::fromUtf8(row));
    QCOMPARE(found.line, QString::fromUtf8(line));
    QTEST(textsOf(found.row, found.cells), "cells");
    QTEST(textsOf(found.line, found.parts), "written");
}

void RowBesideLineTest::charactersBelongToColumns()
{
    const RowBesideLine row = RowBesideLine::of(planOf({}), 2, "5,n1,,1.5,9", R"(m,host\=a\ b=n1 load=1.5 5)");
    QCOMPARE(row.columnInRow(0), 0);
    QCOMPARE(row.columnInRow(2), 1);
    QCOMPARE(row.columnInRow(5), 2); // an empty cell
    QCOMPARE(row.columnInRow(7), 3);
    QCOMPARE(row.columnInRow(11), 4);
    QCOMPARE(row.columnInRow(99), -1);
    QCOMPARE(row.columnInLine(0), -1); // the measurement is no column
    QCOMPARE(row.columnInLine(3), 1);
    QCOMPARE(row.columnInLine(17), 3);
    QCOMPARE(row.columnInLine(row.line.size()), 0);
}

void RowBesideLineTest::annotatedRowsHaveNoParts()
{
    ImportPlan plan = planOf({});
    plan.isAnnotated = true;
    const RowBesideLine row = RowBesideLine::of(plan, 5, ",,0,1970-01-01T00:00:00Z,1", "m _value=1 0");
    QVERIFY(row.cells.isEmpty());
    QVERIFY(row.parts.isEmpty());
    QCOMPARE(row.columnInRow(3), -1);
}

QTEST_GUILESS_MAIN(RowBesideLineTest)
#include "rowbesideline_test.moc"
