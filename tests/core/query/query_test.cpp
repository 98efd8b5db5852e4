// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include <QTest>

using namespace penstock;

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnly_data();
    void readOnly();
};

void QueryTest::readOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &text, bool expected) {
        QTest::newRow(name) << text << expected;
    };
    row("select", QStringLiteral("select * from m"), true);
    row("show", QStringLiteral(" SHOW DATABASES;"), true);
    row("explain", QStringLiteral("EXPLAIN ANALYZE SELECT 1"), true);
    row("into", QStringLiteral("SELECT * INTO x FROM m"), false);
    row("into without spaces", QStringLiteral(R"(SELECT*INTO"x"FROM m)"), false);
    row("explained into", QStringLiteral("EXPLAIN ANALYZE SELECT * Into x FROM m"), false);
    row("into in quotes", QStringLiteral(R"(SELECT "into" FROM m WHERE a = ' INTO ' AND b =~ / into /)"), true);
    row("into in a comment", QStringLiteral("SELECT * /* INTO */ FROM m -- INTO"), true);
    row("drop", QStringLiteral("DROP DATABASE x"), false);
    row("second statement writes", QStringLiteral("SELECT 1; DROP DATABASE x"), false);
    row("hidden behind a division", QStringLiteral("SELECT a / b FROM m; DROP DATABASE c / d"), false);
    row("drop in a string", QStringLiteral("SELECT * FROM m WHERE a = '; DROP DATABASE x'"), true);
    row("comment first", QStringLiteral("-- SELECT\nDELETE FROM m"), false);
    row("delete", QStringLiteral("DELETE FROM m"), false);
    row("quoted select", QStringLiteral(R"("SELECT" 1)"), false);
    row("unknown", QStringLiteral("SELECTED"), false);
    row("nothing", QString(), true);
}

void QueryTest::readOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isReadOnly(text), expected);
}

QTEST_GUILESS_MAIN(QueryTest)

#include "query_test.moc"
