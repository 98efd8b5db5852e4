// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plainspaces.h"

#include <QTest>

using namespace penstock;

class PlainSpacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseBetweenWordsArePlain_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text"); ///< ~ does not break
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, Language language, const char *text, const char *plain) {
            QTest::newRow(name) << language << QString::fromUtf8(text) << QString::fromUtf8(plain);
        };
        row("none", Language::Flux, "from(bucket: \"a\")", "from(bucket: \"a\")");
        row("indented", Language::Flux, "from(bucket: \"a\")\n~~~~|> range(start:~-1h)",
            "from(bucket: \"a\")\n    |> range(start: -1h)");
        row("in a string", Language::Flux, "|>~filter(fn: (r) => r.unit ==~\"10~kg\")",
            "|> filter(fn: (r) => r.unit == \"10~kg\")");
        row("in a string of a string", Language::Flux, "x =~\"a~${\"b~c\"}~d\"", "x = \"a~${\"b~c\"}~d\"");
        row("in a comment", Language::Flux, "// a~b\nx~= 1", "// a~b\nx = 1");
        row("in a quoted name", Language::InfluxQl, "SELECT~\"a~b\" FROM~m WHERE h = 'c~d'",
            "SELECT \"a~b\" FROM m WHERE h = 'c~d'");
        row("in a regular expression", Language::InfluxQl, "SELECT a FROM /b~c/ WHERE~d > 1",
            "SELECT a FROM /b~c/ WHERE d > 1");
        row("at both ends", Language::Sql, "~SELECT 1~", " SELECT 1 ");
    }

    void thoseBetweenWordsArePlain()
    {
        QFETCH(const Language, language);
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(withPlainSpaces(text.replace(u'~', QChar::Nbsp), language), plain.replace(u'~', QChar::Nbsp));
    }
};

QTEST_GUILESS_MAIN(PlainSpacesTest)

#include "plainspaces_test.moc"
