// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/edittarget.h"
#include "core/editing/fieldtext.h"
#include "core/query/script.h"

#include <QTest>

using namespace penstock;

/// Which statements' rows are points, and which texts are values.
class EditTargetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("source"); // database/policy/measurement; or "! " and a part of the reason
        const auto row = [](const char *statement, const char *source) {
            QTest::newRow(statement) << QString::fromLatin1(statement) << QString::fromLatin1(source);
        };
        row("SELECT * FROM m", "//m");
        row("select * from \"m\" where time > now() - 1h and v > 3 + 1 order by time desc limit 10", "//m");
        row("SELECT *::field, *::tag FROM m", "//m");
        row("SELECT \"a b\", host FROM \"db\".\"rp\".\"m 1\" GROUP BY host, room tz('Europe/Berlin')", "db/rp/m 1");
        row("SELECT v FROM db..m GROUP BY *", "db//m");
        row("SELECT v FROM m -- a comment, \"other\"\n", "//m");
        row("SELECT mean(v) FROM m", "! computed");
        row("SELECT v * 2 FROM m", "! computed");
        row("SELECT -v FROM m", "! computed");
        row("SELECT 'a' FROM m", "! computed");
        row("SELECT v AS w FROM m", "! another name");
        row("SELECT v INTO n FROM m", "! writes");
        row("SELECT v FROM m, n", "! more than one");
        row("SELECT v FROM /m.*/", "! more than one");
        row("SELECT v FROM db.rp./m/", "! more than one");
        row("SELECT v FROM (SELECT v FROM m)", "! within the statement");
        row("SELECT v FROM m GROUP BY time(1m)", "! spans of time");
        row("SELECT v FROM m GROUP BY host, time(1m) fill(0)", "! spans of time");
        row("SELECT v FROM m n", "! not understood");
        row("SELECT v", "! not understood");
        row("SHOW MEASUREMENTS", "! no points");
        row("EXPLAIN SELECT * FROM m", "! no points");
        row("DELETE FROM m", "! no points");
    }

    void points()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, source);
        const Script script(statement);
        const Result<SourceName> found = pointsOf(script.statements().value(0));
        if (source.startsWith(u'!')) {
            QVERIFY2(!found, qPrintable(found ? found->measurement : QString()));
            QVERIFY2(found.error().message.contains(source.mid(2)), qPrintable(found.error().message));
        } else {
            QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
            QCOMPARE(found->database + u'/' + found->policy + u'/' + found->measurement, source);
        }
    }

    void otherLanguages()
    {
        for (const Language language : {Language::Sql, Language::Flux})
            QVERIFY(!pointsOf(Script(QStringLiteral("SELECT * FROM m"), language).statements().value(0)));
        QVERIFY(!pointsOf(Statement()));
    }

    void values_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line"); // null: it is none
        const auto row = [](const char *type, const char *typed, const char *line) {
            QTest::addRow("%s: %s", type, typed)
                << QString::fromLatin1(type) << QString::fromLatin1(typed) << QString::fromLatin1(line);
        };
        row("integer", " 42 ", "42i");
        row("integer", "-9223372036854775808", "-9223372036854775808i");
        row("integer", "9223372036854775808", nullptr);
        row("integer", "4.0", nullptr);
        row("integer", "4i", nullptr);
        row("integer", "0x10", nullptr);
        row("integer", "", nullptr);
        row("unsigned", "18446744073709551615", "18446744073709551615u");
        row("unsigned", "-1", nullptr);
        row("float", "21.50", "21.50");
        row("float", "4", "4");
        row("float", "1e3", "1e3");
        row("float", "1e999", nullptr);
        row("float", "nan", nullptr);
        row("float", "1,5", nullptr);
        row("float", "warm", nullptr);
        row("boolean", "TRUE", "true");
        row("boolean", "false", "false");
        row("boolean", "1", nullptr);
        row("string", " a ", "\" a \"");
        row("string", "", "\"\"");
    }

    void values()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, typed);
        QFETCH(const QString, line);
        const Result<FieldText> value = FieldText::of(QStringLiteral("humidity"), type, typed);
        QCOMPARE(value.has_value(), !line.isNull());
        if (value)
            QCOMPARE(value->inLine(), line);
        else
            QVERIFY2(value.error().message.contains(u"humidity"), qPrintable(value.error().message));
    }
};

QTEST_GUILESS_MAIN(EditTargetTest)
#include "edittarget_test.moc"
