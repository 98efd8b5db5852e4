// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/quoting.h"

#include <QTest>

using namespace penstock;

class QuotingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quote_data();
    void quote();
    void otherLanguages_data();
    void otherLanguages();
};

void QuotingTest::quote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("string");
    const auto row = [](const char *name, const QString &text, const QString &identifier, const QString &string) {
        QTest::newRow(name) << text << identifier << string;
    };
    row("plain", QStringLiteral("cpu"), QStringLiteral(R"("cpu")"), QStringLiteral("'cpu'"));
    row("empty", QString(), QStringLiteral(R"("")"), QStringLiteral("''"));
    row("double quote", QStringLiteral(R"(a"b)"), QStringLiteral(R"("a\"b")"), QStringLiteral(R"('a"b')"));
    row("single quote", QStringLiteral("a'b"), QStringLiteral(R"("a'b")"), QStringLiteral(R"('a\'b')"));
    row("backslash", QStringLiteral(R"(a\)"), QStringLiteral(R"("a\\")"), QStringLiteral(R"('a\\')"));
    row("newline", QStringLiteral("a\nb"), QStringLiteral(R"("a\nb")"), QStringLiteral(R"('a\nb')"));
    row("other alphabets", QStringLiteral("水 ü"), QStringLiteral(R"("水 ü")"), QStringLiteral("'水 ü'"));
}

void QuotingTest::quote()
{
    QFETCH(QString, text);
    QTEST(quoteIdentifier(text), "identifier");
    QTEST(quoteString(text), "string");
}

void QuotingTest::otherLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sqlIdentifier");
    QTest::addColumn<QString>("sqlString");
    QTest::addColumn<QString>("flux");
    const auto row = [](const char *name, const char *text, const char *identifier, const char *string,
                        const char *flux) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(identifier) << QString::fromUtf8(string)
                            << QString::fromUtf8(flux);
    };
    row("plain", "cpu", R"("cpu")", "'cpu'", R"("cpu")");
    row("double quote", R"(a"b)", R"("a""b")", R"('a"b')", R"("a\"b")");
    row("single quote", "a'b", R"("a'b")", "'a''b'", R"("a'b")");
    row("backslash", R"(a\)", R"("a\")", R"('a\')", R"("a\\")");
    row("line breaks", "a\n\r\tb", "\"a\n\r\tb\"", "'a\n\r\tb'", R"("a\n\r\tb")");
    row("interpolation", "${x}$", R"("${x}$")", "'${x}$'", R"("\${x}$")");
    row("escaped interpolation", R"(\${x})", R"("\${x}")", R"('\${x}')", R"("\\\${x}")");
}

void QuotingTest::otherLanguages()
{
    QFETCH(QString, text);
    QTEST(quoteIdentifier(text, Language::Sql), "sqlIdentifier");
    QTEST(quoteString(text, Language::Sql), "sqlString");
    QTEST(quoteIdentifier(text, Language::Flux), "flux");
    QTEST(quoteString(text, Language::Flux), "flux");
}

QTEST_GUILESS_MAIN(QuotingTest)

#include "quoting_test.moc"
