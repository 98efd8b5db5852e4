// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/errorplace.h"

#include <QTest>

using namespace penstock;

class ErrorPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheTokenThatTheServerNames_data()
    {
        QTest::addColumn<QString>("serverText");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("marked"); // empty: none
        const auto row = [](const char *name, const char *serverText, const char *statement, Language language,
                            const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(serverText) << QString::fromUtf8(statement) << language
                                << QString::fromUtf8(marked);
        };
        row("1.x, in the line", "error parsing query: found FORM, expected FROM at line 1, char 10",
            "SELECT * FORM cpu", Language::InfluxQl, "FORM");
        row("1.x, in a further line", "error parsing query: found WHER, expected ; at line 3, char 1",
            "SELECT *\nFROM cpu\nWHER x = 1", Language::InfluxQl, "WHER");
        row("1.x, at the end", "error parsing query: found EOF, expected FROM at line 1, char 9", "SELECT x",
            Language::InfluxQl, "x");
        row("1.x, an operator", "at line 1, char 7", "SELECT, x", Language::InfluxQl, ",");
        row("1.x, a line that is not there", "at line 9, char 1", "SELECT x", Language::InfluxQl, "");
        row("3.x InfluxQL", "Error while planning query: parsing error: invalid SELECT statement at pos 9",
            "SELECT * FORM cpu", Language::InfluxQl, "FORM");
        row("3.x SQL", "SQL error: ParserError(\"Expected: end of statement, found: cpu at Line: 1, Column: 15\")",
            "SELECT * FORM cpu", Language::Sql, "cpu");
        row("3.x SQL, a field", "Schema error: No field named usage. Valid fields are cpu.host, cpu.usage_user.",
            "SELECT usage FROM cpu", Language::Sql, "usage");
        row("3.x SQL, a quoted field", "Schema error: No field named \"Usage\". Did you mean 'cpu.usage'?",
            "SELECT host, \"Usage\" FROM cpu", Language::Sql, "\"Usage\"");
        row("3.x SQL, a field of a table", "Schema error: No field named cpu.usage.", "SELECT cpu.usage FROM cpu",
            Language::Sql, "usage");
        row("Flux", "compilation failed: error @2:6-2:10: undefined identifier rang",
            "from(bucket: \"b\")\n  |> rang(start: -1h)", Language::Flux, "rang");
        row("Flux over lines", "error @1:1-2:4: expected", "from(\nb: 1)", Language::Flux, "from(\nb: ");
        row("Flux, an empty span", "loc 1:6-1:6: expected", "from(bucket)", Language::Flux, "bucket");
        row("no place", "database not found: x", "SELECT 1", Language::InfluxQl, "");
        row("nothing to mark", "at line 1, char 1", "  -- only a comment", Language::InfluxQl, "");
        row("within a token", "at line 1, char 13", "SELECT \"größe\" FORM x", Language::InfluxQl, "\"größe\"");
    }

    void isTheTokenThatTheServerNames()
    {
        QFETCH(QString, serverText);
        QFETCH(QString, statement);
        QFETCH(Language, language);
        const auto place = errorPlace(serverText, statement, language);
        QTEST(place ? statement.mid(place->start, place->length) : QString(), "marked");
    }
};

QTEST_APPLESS_MAIN(ErrorPlaceTest)
#include "errorplace_test.moc"
