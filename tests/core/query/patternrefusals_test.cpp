// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filledscript.h"
#include "core/query/patterncatalog.h"
#include "core/query/sourcenames.h"
#include "tests/support/recording.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

/// Of mixed case and with a space: what has no quotes around it is not found by a server.
QString valueFor(const QueryPattern::Placeholder &placeholder)
{
    using PlaceKind = QueryPattern::Placeholder::Kind;
    switch (placeholder.kind) {
    case PlaceKind::Bare:
        return QStringLiteral("5");
    case PlaceKind::Duration:
        return QStringLiteral("5m");
    case PlaceKind::Regex:
        return QStringLiteral("Mixed.*");
    default:
        return QStringLiteral("Mixed Case");
    }
}

/// As it is sent.
Script sent(const QueryPattern &pattern)
{
    QHash<QString, QString> values;
    for (const QueryPattern::Placeholder &placeholder : pattern.placeholders()) {
        const bool isDuration = placeholder.name == QStringLiteral("window") ||
                                placeholder.name == QStringLiteral("unit") ||
                                placeholder.name == QStringLiteral("duration");
        values.insert(placeholder.name, isDuration ? QStringLiteral("5m") : valueFor(placeholder));
    }
    TimeValues times;
    times.span = {1'704'067'200'000'000'000, 1'704'070'800'000'000'000};
    const Script written(pattern.fill(values).value_or(QString()), pattern.language());
    return FilledScript(written, times).sent();
}

bool isOpening(const StatementToken &token)
{
    return token.is(u"(") || token.is(u"[") || token.is(u"{");
}

bool isClosing(const StatementToken &token)
{
    return token.is(u")") || token.is(u"]") || token.is(u"}");
}

bool areBracketsPaired(StatementTokens tokens)
{
    std::vector<QChar> open;
    for (const StatementToken &token : tokens) {
        if (isOpening(token)) {
            open.push_back(token.text.front());
        } else if (isClosing(token)) {
            const QChar wanted = token.is(u")") ? u'(' : token.is(u"]") ? u'[' : u'{';
            if (open.empty() || open.back() != wanted)
                return false;
            open.pop_back();
        }
    }
    return open.empty();
}

/// What stands before a bracket: the functions that are called, with the package that they are of.
QSet<QString> calls(StatementTokens tokens)
{
    QSet<QString> names;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (!tokens[i].is(u"(") || tokens[i - 1].kind != Kind::Word)
            continue;
        const bool isMember = i > 2 && tokens[i - 2].is(u".");
        names += (isMember ? tokens[i - 3].text.toString() + u'.' : QString()) + tokens[i - 1].text.toString();
    }
    return names;
}

} // namespace

/// What the recorded servers of 2.x and 3.x refuse stands in no pattern of the catalogue. That they refuse it is looked
/// up in the recordings, so that a rule without a refusal fails.
class PatternRefusalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversRefuse_data();
    void serversRefuse();
    void flux_data();
    void flux();
    void sql_data();
    void sql();

private:
    static void rowsOf(Language language)
    {
        QTest::addColumn<QString>("name");
        for (const PatternGroup &group : builtInPatterns(language)) {
            for (const QueryPattern &pattern : group.patterns)
                QTest::newRow(qPrintable(pattern.name())) << pattern.name();
        }
    }
};

void PatternRefusalsTest::serversRefuse_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *server, const char *name, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(words);
    };
    row("influxdb-2.7.12", "141-flux-same-yield-twice", "more than one call to yield");
    row("influxdb-2.7.12", "157-flux-compile-error", "undefined identifier");
    row("influxdb-2.7.12", "158-flux-syntax-error", "expected RPAREN");
    row("influxdb-2.7.12", "159-flux-no-range", "cannot submit unbounded read");
    row("influxdb-2.7.12", "164-flux-nothing-to-yield", "");
    row("influxdb-2.7.12", "170-flux-params", "undefined identifier params");
    row("influxdb3-core-3.6.0", "175-sql-parse-error", "");
    row("influxdb3-core-3.6.0", "177-sql-two-statements", "");
    row("influxdb3-core-3.6.0", "178-sql-ddl", "");
    row("influxdb3-core-3.6.0", "179-sql-dml", "");
    row("influxdb3-core-3.6.0", "205-sql-case-folding", "mixedcase");
    row("influxdb3-core-3.6.0", "208-sql-params-missing", "No value found for placeholder");
    row("influxdb3-core-3.6.0", "221-sql-system-on-user-db", "not found");
}

void PatternRefusalsTest::serversRefuse()
{
    QFETCH(const QString, server);
    QFETCH(const QString, words);
    const Recording &refusal = recordings::one(server, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(refusal.fact(u"status") >= 400, refusal.answer.constData());
    QVERIFY2(refusal.answer.contains(words.toUtf8()), refusal.answer.constData());
}

void PatternRefusalsTest::flux_data()
{
    rowsOf(Language::Flux);
}

void PatternRefusalsTest::flux()
{
    QFETCH(const QString, name);
    const Script script = sent(*findPattern(builtInPatterns(Language::Flux), name));
    QVERIFY(!script.text().isEmpty());
    const QByteArray text = script.text().toUtf8();
    QCOMPARE(script.statements().size(), 1);
    const StatementTokens tokens = script.statements().constFirst().tokens();
    QVERIFY2(areBracketsPaired(tokens), text); // 158

    // 157, 170: what is called is Flux's own, of a package that is imported, or made in the text.
    QSet<QString> known{QStringLiteral("from"),  QStringLiteral("range"),      QStringLiteral("filter"),
                        QStringLiteral("pivot"), QStringLiteral("sort"),       QStringLiteral("limit"),
                        QStringLiteral("first"), QStringLiteral("last"),       QStringLiteral("aggregateWindow"),
                        QStringLiteral("yield"), QStringLiteral("quantile"),   QStringLiteral("float"),
                        QStringLiteral("time"),  QStringLiteral("derivative"), QStringLiteral("group"),
                        QStringLiteral("top"),   QStringLiteral("elapsed"),    QStringLiteral("union"),
                        QStringLiteral("set"),   QStringLiteral("timeShift"),  QStringLiteral("now"),
                        QStringLiteral("count"), QStringLiteral("keep"),       QStringLiteral("distinct"),
                        QStringLiteral("keys"),  QStringLiteral("buckets"),    QStringLiteral("fn")};
    if (script.text().startsWith(QStringLiteral("import \"influxdata/influxdb\"\n")))
        known += QStringLiteral("influxdb.cardinality");
    static const QRegularExpression made(QStringLiteral("^(\\w+) = \\("), QRegularExpression::MultilineOption);
    for (auto match = made.globalMatch(script.text()); match.hasNext();)
        known += match.next().captured(1);
    const QSet<QString> called = calls(tokens);
    for (const QString &one : called)
        QVERIFY2(known.contains(one), qPrintable(one));
    for (const StatementToken &token : tokens)
        QVERIFY2(!token.is(u"params") && !token.is(u"$"), text);

    // 159: each read is bounded at once.
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].is(u"from") || !tokens[i + 1].is(u"("))
            continue;
        std::size_t end = i + 1;
        while (end < tokens.size() && !tokens[end].is(u")"))
            ++end;
        QVERIFY2(end + 3 < tokens.size() && tokens[end + 1].is(u"|") && tokens[end + 2].is(u">") &&
                     tokens[end + 3].is(u"range"),
                 text);
    }

    // 141, 164: one answer, or several of which each has a name of its own.
    const qsizetype yields = script.text().count(QStringLiteral("yield(name:"));
    static const QRegularExpression yielded(QStringLiteral("yield\\(name: \"([^\"]*)\"\\)"));
    QSet<QString> names;
    for (auto match = yielded.globalMatch(script.text()); match.hasNext();)
        names += match.next().captured(1);
    QCOMPARE(names.size(), yields);
    static const QRegularExpression expression(QStringLiteral("^(?:from|data|union|buckets|influxdb\\.\\w+)\\b(?! =)"),
                                               QRegularExpression::MultilineOption);
    qsizetype answers = 0;
    for (auto match = expression.globalMatch(script.text()); match.hasNext(); match.next())
        ++answers;
    QVERIFY2(answers >= 1, text);
    QVERIFY2(answers == 1 || answers == yields, text);
}

void PatternRefusalsTest::sql_data()
{
    rowsOf(Language::Sql);
}

void PatternRefusalsTest::sql()
{
    QFETCH(const QString, name);
    const QueryPattern pattern = *findPattern(builtInPatterns(Language::Sql), name);
    const Script script = sent(pattern);
    const QByteArray text = script.text().toUtf8();
    QCOMPARE(script.statements().size(), 1); // 177
    const Statement &statement = script.statements().constFirst();
    QVERIFY2(statement.isReadOnly(), text); // 178, 179
    const StatementTokens tokens = statement.tokens();
    QVERIFY2(areBracketsPaired(tokens), text); // 175

    // 205: values keep their case, in quotes.
    for (const StatementToken &token : tokens) {
        QVERIFY2(token.kind != Kind::Word || !token.text.contains(u"Mixed"), text);
        QVERIFY2(!token.is(u"$"), text); // 208
    }
    const Sources sources = allSourcesOf(statement);
    QVERIFY2(sources.areAll, text);
    const bool hasTable = pattern.text().contains(QStringLiteral("FROM \"{measurement}\""));
    const bool isNamed = std::ranges::any_of(
        sources.names, [](const SourceName &one) { return one.measurement == QStringLiteral("Mixed Case"); });
    QCOMPARE(isNamed, hasTable);
    // 221: of the server's own tables those that each database has.
    if (script.text().contains(QStringLiteral("system.")))
        QVERIFY2(script.text().contains(QStringLiteral("system.queries")), text);

    static const QSet<QString> known{
        QStringLiteral("date_bin"),     QStringLiteral("avg"),  QStringLiteral("min"),
        QStringLiteral("max"),          QStringLiteral("lag"),  QStringLiteral("count"),
        QStringLiteral("date_part"),    QStringLiteral("now"),  QStringLiteral("approx_percentile_cont"),
        QStringLiteral("to_timestamp"), QStringLiteral("OVER"), QStringLiteral("AS")};
    const QSet<QString> called = calls(tokens);
    for (const QString &one : called)
        QVERIFY2(known.contains(one) || one == QStringLiteral("FROM"), qPrintable(one));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PatternRefusalsTest)
#include "patternrefusals_test.moc"
