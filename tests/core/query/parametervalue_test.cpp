// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parametervalue.h"

#include <QTest>

using namespace penstock;

class ParameterValueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExact()
    {
        const auto value = [](ParameterType type, const char *text) {
            return parameterValue(type, QString::fromUtf8(text)).value();
        };
        QVERIFY(value(ParameterType::Text, " a'b ") == BindParameter::Value(QStringLiteral(" a'b ")));
        QVERIFY(value(ParameterType::Integer, "9007199254740993") ==
                BindParameter::Value(std::int64_t(9'007'199'254'740'993)));
        QVERIFY(value(ParameterType::Float, "1.5e3") == BindParameter::Value(1'500.0));
        QVERIFY(value(ParameterType::Boolean, "TRUE") == BindParameter::Value(true));
        QVERIFY(value(ParameterType::Duration, "1h30m") ==
                BindParameter::Value(std::chrono::nanoseconds(5'400'000'000'000)));
        QVERIFY(value(ParameterType::Identifier, "my \"m\"") ==
                BindParameter::Value(BindParameter::Identifier{QStringLiteral("my \"m\"")}));
        QVERIFY(value(ParameterType::Regex, "a/b") ==
                BindParameter::Value(BindParameter::Regex{QStringLiteral("a/b")}));
    }

    void refusesWhatIsNone()
    {
        for (const auto &[type, text] :
             {std::pair{ParameterType::Integer, "1.5"}, std::pair{ParameterType::Integer, "9223372036854775808"},
              std::pair{ParameterType::Integer, ""}, std::pair{ParameterType::Float, "nan"},
              std::pair{ParameterType::Float, "x"}, std::pair{ParameterType::Boolean, "yes"},
              std::pair{ParameterType::Duration, "soon"}, std::pair{ParameterType::Identifier, ""}})
            QVERIFY2(!parameterValue(type, QString::fromUtf8(text)), text);
    }

    void namesOfAScript_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *text, const char *names, Language language) {
            QTest::newRow(text) << language << QString::fromUtf8(text)
                                << QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
        };
        row("SELECT * FROM $m WHERE host = $host AND v > $v AND w < $v", "m host v", Language::InfluxQl);
        row("SELECT '$no' FROM x -- $neither\n; SELECT * FROM $two", "two", Language::InfluxQl);
        row("SELECT 1", "", Language::InfluxQl);
        row("SELECT * FROM t WHERE h = $h", "h", Language::Sql);
        row("from(bucket: params.b) |> filter(fn: (r) => r.host == params.host)", "b host", Language::Flux);
        row("x = \"$a ${b}\"", "", Language::Flux);
    }

    void namesOfAScript()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QTEST(parameterNames(Script(text, language)), "names");
    }

    /// What somebody is in the middle of writing is no name yet, unless it stands elsewhere.
    void oneIsLeftOut()
    {
        const QString text = QStringLiteral("SELECT 1;\n SELECT * FROM $m WHERE a = $room AND b = $ro AND c = $ro");
        const Script script(text);
        QCOMPARE(parameterNames(script, text.indexOf(QStringLiteral("room"))),
                 QStringList({QStringLiteral("m"), QStringLiteral("ro")}));
        QCOMPARE(parameterNames(script, text.lastIndexOf(QStringLiteral("ro"))),
                 QStringList({QStringLiteral("m"), QStringLiteral("room"), QStringLiteral("ro")}));
    }
};

QTEST_APPLESS_MAIN(ParameterValueTest)
#include "parametervalue_test.moc"
