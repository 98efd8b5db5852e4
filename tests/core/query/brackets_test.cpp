// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/brackets.h"

#include <QTest>

using namespace penstock;

class BracketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePartner_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("place");
        QTest::addColumn<qsizetype>("at"); // -1: no bracket there
        QTest::addColumn<qsizetype>("other");
        const auto row = [](const char *name, Language language, const char *text, qsizetype place, qsizetype at,
                            qsizetype other) {
            QTest::newRow(name) << language << QString::fromUtf8(text) << place << at << other;
        };
        row("behind the opening one", Language::InfluxQl, "SELECT f(a)", 9, 8, 10);
        row("before the opening one", Language::InfluxQl, "SELECT f(a)", 8, 8, 10);
        row("behind the closing one", Language::InfluxQl, "SELECT f(a)", 11, 10, 8);
        row("the one before wins", Language::InfluxQl, "SELECT (f(a))", 8, 7, 12);
        row("beside none", Language::InfluxQl, "SELECT f(a)", 3, -1, -1);
        row("nested", Language::InfluxQl, "SELECT f(g(a) + (b))", 9, 8, 19);
        row("without a partner", Language::InfluxQl, "SELECT f(a", 9, 8, -1);
        row("another kind in between", Language::Flux, "f(a: [1, 2)", 2, 1, -1);
        row("not in a string", Language::InfluxQl, "SELECT f(a, ')')", 9, 8, 15);
        row("not of a string", Language::InfluxQl, "SELECT f(a, ')')", 14, -1, -1);
        row("not in a comment", Language::InfluxQl, "SELECT f( /* ) */ a)", 9, 8, 19);
        row("not in the next statement", Language::InfluxQl, "SELECT f(; SELECT a)", 9, 8, -1);
        row("in the second statement", Language::InfluxQl, "SELECT 1; SELECT f(a)", 19, 18, 20);
        row("curly", Language::Flux, "x = () => {return [1]}", 11, 10, 21);
    }

    void findsThePartner()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(qsizetype, place);
        const auto pair = bracketsAt(Script(text, language), place);
        QTEST(pair ? pair->at : -1, "at");
        QTEST(pair ? pair->other : -1, "other");
    }
};

QTEST_APPLESS_MAIN(BracketsTest)
#include "brackets_test.moc"
