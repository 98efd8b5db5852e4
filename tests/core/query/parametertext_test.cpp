// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parametertext.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

Q_DECLARE_METATYPE(penstock::BindParameter::Value)

using namespace penstock;

class ParameterTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void refusals_data();
    void refusals();
    void severalKeepTheirOrder();
};

void ParameterTextTest::values_data()
{
    QTest::addColumn<BindParameter::Value>("value");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("scalar"); ///< empty: refused
    QTest::addColumn<QByteArray>("flux");   ///< of the property; empty: refused
    const auto row = [](const char *name, const BindParameter::Value &value, const char *typed, const char *scalar,
                        const char *flux) {
        QTest::newRow(name) << value << QByteArray(typed) << QByteArray(scalar) << QByteArray(flux);
    };
    row("text", QStringLiteral("a\"'\\\n水"), R"("a\"'\\\n水")", R"("a\"'\\\n水")",
        R"({"type":"StringLiteral","value":"a\"'\\\n水"})");
    row("integer", std::numeric_limits<std::int64_t>::max(), "9223372036854775807", "9223372036854775807",
        R"({"type":"IntegerLiteral","value":"9223372036854775807"})");
    row("smallest integer", std::numeric_limits<std::int64_t>::min(), "-9223372036854775808", "-9223372036854775808",
        R"({"type":"IntegerLiteral","value":"-9223372036854775808"})");
    row("float", 0.1, "0.1", "0.1", R"({"type":"FloatLiteral","value":0.1})");
    row("whole float", 5.0, "5.0", "5.0", R"({"type":"FloatLiteral","value":5.0})");
    row("large float", 1e300, "1.0e+300", "1.0e+300", R"({"type":"FloatLiteral","value":1.0e+300})");
    row("small float", -2.5e-7, "-2.5e-07", "-2.5e-07", R"({"type":"FloatLiteral","value":-2.5e-07})");
    row("true", true, "true", "true", R"({"type":"BooleanLiteral","value":true})");
    row("duration", std::chrono::nanoseconds(std::chrono::minutes(5)), R"({"duration":300000000000})", "",
        R"({"type":"DurationLiteral","values":[{"magnitude":300000000000,"unit":"ns"}]})");
    row("identifier", BindParameter::Identifier{QStringLiteral("a\"b")}, R"({"identifier":"a\"b"})", "", "");
    row("regex", BindParameter::Regex{QStringLiteral("^a\\d")}, R"({"regex":"^a\\d"})", "",
        R"({"type":"RegexpLiteral","value":"^a\\d"})");
}

void ParameterTextTest::values()
{
    QFETCH(const BindParameter::Value, value);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, scalar);
    QFETCH(const QByteArray, flux);
    const QList<BindParameter> parameters{{QStringLiteral("x_1"), value}};
    QCOMPARE(parametersAsJson(parameters, ParameterKinds::All).value_or(QByteArray()), "{\"x_1\":" + typed + '}');
    const Result<QByteArray> scalars = parametersAsJson(parameters, ParameterKinds::Scalars);
    QCOMPARE(scalars.value_or(QByteArray()), scalar.isEmpty() ? QByteArray() : "{\"x_1\":" + scalar + '}');
    QVERIFY(scalars || scalars.error().message.contains(u"x_1"));
    const Result<QByteArray> tree = parametersAsFluxExtern(parameters);
    QCOMPARE(tree.has_value(), !flux.isEmpty());
    if (tree) {
        QVERIFY(!QJsonDocument::fromJson(*tree).isNull());
        QVERIFY2(tree->contains(R"("key":{"type":"Identifier","name":"x_1"},"value":)" + flux + '}'), *tree);
        QVERIFY2(tree->contains(R"("id":{"type":"Identifier","name":"params"})"), *tree);
    }
}

void ParameterTextTest::refusals_data()
{
    QTest::addColumn<QList<BindParameter>>("parameters");
    QTest::addColumn<QString>("says");
    const auto named = [](const char *name) { return BindParameter{QString::fromUtf8(name), true}; };
    QTest::newRow("no name") << QList{named("")} << QStringLiteral("“”");
    QTest::newRow("space") << QList{named("a b")} << QStringLiteral("“a b”");
    QTest::newRow("digit first") << QList{named("1")} << QStringLiteral("“1”");
    QTest::newRow("dollar sign") << QList{named("$a")} << QStringLiteral("“$a”");
    QTest::newRow("twice") << QList{named("a"), named("b"), named("a")} << QStringLiteral("a is given twice");
    QTest::newRow("NaN") << QList{BindParameter{QStringLiteral("n"), std::numeric_limits<double>::quiet_NaN()}}
                         << QStringLiteral("n is not a finite");
    QTest::newRow("infinite") << QList{BindParameter{QStringLiteral("n"), -std::numeric_limits<double>::infinity()}}
                              << QStringLiteral("n is not a finite");
}

void ParameterTextTest::refusals()
{
    QFETCH(const QList<BindParameter>, parameters);
    QFETCH(const QString, says);
    for (const Result<QByteArray> &result :
         {parametersAsJson(parameters, ParameterKinds::All), parametersAsFluxExtern(parameters)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadInput);
        QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    }
}

void ParameterTextTest::severalKeepTheirOrder()
{
    const QList<BindParameter> parameters{{QStringLiteral("b"), std::int64_t(1)}, {QStringLiteral("a"), 2.0}};
    QCOMPARE(parametersAsJson(parameters, ParameterKinds::Scalars).value_or(QByteArray()), R"({"b":1,"a":2.0})");
    QCOMPARE(parametersAsJson({}, ParameterKinds::Scalars).value_or(QByteArray()), "{}");
}

QTEST_GUILESS_MAIN(ParameterTextTest)

#include "parametertext_test.moc"
