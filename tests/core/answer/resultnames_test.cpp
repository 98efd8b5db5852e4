// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultnames.h"

#include <QTest>

using namespace penstock;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Table tableOf(const QStringList &columns, const char *yield = nullptr, const char *series = nullptr,
              ColumnType type = ColumnType::Integer)
{
    Table table;
    const auto add = [&table](const QString &name, ColumnRole role, const char *text) {
        Column column(name, ColumnType::Text, role);
        column.appendText(text);
        table.addColumn(std::move(column));
    };
    if (yield)
        add(s("result"), ColumnRole::Tag, yield);
    if (series)
        add(s("measurement"), ColumnRole::SeriesName, series);
    for (const QString &name : columns) {
        Column column(name, type);
        column.appendNull();
        table.addColumn(std::move(column));
    }
    return table;
}

QStringList namesOf(const std::vector<std::pair<int, Table>> &tables, const QStringList &statements)
{
    std::vector<ResultLabel> labels;
    for (const auto &[statement, table] : tables)
        labels.push_back(labelOf(statement, table));
    return nameResults(labels, statements);
}

template <typename... Tables> std::vector<std::pair<int, Table>> listOf(Tables... tables)
{
    std::vector<std::pair<int, Table>> list;
    (list.push_back(std::move(tables)), ...);
    return list;
}

} // namespace

class ResultNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_3_1_statementsHaveTheirNumber()
    {
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("v")})), std::pair(2, tableOf({s("v")}))),
                         {s("SELECT v\nFROM a"), s("SELECT"), s("SHOW DATABASES")}),
                 (QStringList{s("Statement 1: SELECT v FROM a"), s("Statement 3: SHOW DATABASES")}));
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("v")})), std::pair(1, tableOf({s("a")}, nullptr, "cq")),
                                std::pair(1, tableOf({s("b")}, nullptr, "database"))),
                         {s("SELECT v FROM a"), s("SHOW STATS")}),
                 (QStringList{s("Statement 1: SELECT v FROM a"), s("Statement 2 · cq: SHOW STATS"),
                              s("Statement 2 · database: SHOW STATS")}));
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("v")}))), {s("SELECT v FROM a")}),
                 QStringList{s("SELECT v FROM a")});
    }

    void t1_3_2_yieldsAndTablesAreToldApart()
    {
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("v")}, "mean")), std::pair(1, tableOf({s("v")}, "max"))),
                         {s("from(…)")}),
                 (QStringList{s("mean"), s("max")}));
        // SHOW STATS
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("a")}, nullptr, "cq")),
                                std::pair(0, tableOf({s("b")}, nullptr, "database"))),
                         {s("SHOW STATS")}),
                 (QStringList{s("cq"), s("database")}));
        // Flux: the groups have other columns, or values of other types.
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("_time"), s("host")})),
                                std::pair(0, tableOf({s("_time"), s("region"), s("x")}))),
                         {s("from(…)")}),
                 (QStringList{s("host"), s("region, x")}));
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("_value")})),
                                std::pair(0, tableOf({s("_value")}, nullptr, nullptr, ColumnType::Float))),
                         {s("from(…)")}),
                 (QStringList{s("_value: integer"), s("_value: float")}));
        QCOMPARE(namesOf(listOf(std::pair(0, tableOf({s("v")})), std::pair(0, tableOf({s("v")}))), {s("from(…)")}),
                 (QStringList{s("table 1"), s("table 2")}));
    }
};

QTEST_GUILESS_MAIN(ResultNamesTest)
#include "resultnames_test.moc"
