// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/csvdialectoptions.h"

#include <QCommandLineParser>
#include <QTest>

using namespace penstock;

namespace {

Result<DialectHints> hintsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    CsvDialectOptions::describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("import")} + arguments))
        return failure(Error::Kind::BadInput, QStringLiteral("not parsed: ") + parser.errorText());
    return CsvDialectOptions::read(parser);
}

template <typename Say> void sayHints(const char *arguments, Say say)
{
    DialectHints hints;
    say(hints);
    QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << hints;
}

} // namespace

/// What is said of a file's punctuation on a command line or in a profile.
class CsvDialectOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaysOneThing_data();
    void eachSaysOneThing();
    void whatMeansNothingIsRefused_data();
    void whatMeansNothingIsRefused();
    void theFirstMistakeIsTold();
};

void CsvDialectOptionsTest::eachSaysOneThing_data()
{
    using Separation = CsvDialect::Separation;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<DialectHints>("hints");
    const auto delimiter = [](const char *arguments, char character) {
        sayHints(arguments, [character](DialectHints &hints) {
            hints.separation = Separation::Character;
            hints.delimiter = character;
        });
    };
    sayHints("", [](DialectHints &) {});
    delimiter("--delimiter=;", ';');
    delimiter("--delimiter=tab", '\t');
    delimiter("--delimiter=\\t", '\t');
    delimiter("--delimiter=0x1F", '\x1f');
    delimiter("--delimiter=0x7c", '|');
    delimiter("--delimiter==", '=');
    sayHints("--delimiter=blanks", [](DialectHints &hints) { hints.separation = Separation::Blanks; });
    const auto starts = [](const char *arguments, const std::vector<int> &columns) {
        sayHints(arguments, [&columns](DialectHints &hints) {
            hints.separation = Separation::FixedWidth;
            hints.columnStarts = columns;
        });
    };
    starts("--column-starts=1,12,20", {11, 19});
    starts("--column-starts=12,20", {11, 19}); // the first column begins where the line does
    starts("--column-starts=1,999999", {999'998});
    sayHints("--quote=none", [](DialectHints &hints) { hints.quote = '\0'; });
    sayHints("--quote='", [](DialectHints &hints) { hints.quote = '\''; });
    sayHints("--quote=\"", [](DialectHints &hints) { hints.quote = '"'; });
    sayHints("--escape=backslash", [](DialectHints &hints) { hints.escape = CsvDialect::Escape::Backslash; });
    sayHints("--escape=doubled", [](DialectHints &hints) { hints.escape = CsvDialect::Escape::Doubled; });
    sayHints("--quote-blanks=yes", [](DialectHints &hints) { hints.looseQuotes = true; });
    sayHints("--quote-blanks=no", [](DialectHints &hints) { hints.looseQuotes = false; });
    sayHints("--trim=no", [](DialectHints &hints) { hints.trims = false; });
    sayHints("--line-tail=;", [](DialectHints &hints) { hints.lineTail = ';'; });
    sayHints("--line-tail=tab", [](DialectHints &hints) { hints.lineTail = '\t'; });
    sayHints("--line-tail=none", [](DialectHints &hints) { hints.lineTail = '\0'; });
    sayHints("--formulas=yes", [](DialectHints &hints) { hints.formulas = true; });
    sayHints("--formulas=no", [](DialectHints &hints) { hints.formulas = false; });
    sayHints("--comment=//", [](DialectHints &hints) { hints.comment = "//"; });
    sayHints("--comment=none", [](DialectHints &hints) { hints.comment = ""; });
    sayHints("--line-ends=cr", [](DialectHints &hints) { hints.loneReturns = true; });
    sayHints("--line-ends=lf", [](DialectHints &hints) { hints.loneReturns = false; });
    sayHints("--commented-header=yes", [](DialectHints &hints) { hints.commentedHeader = true; });
    sayHints("--skip-lines=3", [](DialectHints &hints) { hints.skipLines = 3; });
    sayHints("--skip-lines=1000000", [](DialectHints &hints) { hints.skipLines = 1'000'000; });
    sayHints("--header-rows=0", [](DialectHints &hints) { hints.headerRows = 0; });
    sayHints("--header-rows=none", [](DialectHints &hints) { hints.headerRows = 0; });
    sayHints("--units-above=1", [](DialectHints &hints) { hints.unitsAbove = 1; });
    sayHints("--unit-rows=2", [](DialectHints &hints) { hints.unitRows = 2; });
    sayHints("--unnamed-column=1", [](DialectHints &hints) { hints.unnamedColumn = 0; });
    sayHints("--unnamed-column=none", [](DialectHints &hints) { hints.unnamedColumn = -1; });
    sayHints("--delimiter=; --quote=none --skip-lines=2 --trim=yes", [](DialectHints &hints) {
        hints.separation = Separation::Character;
        hints.delimiter = ';';
        hints.quote = '\0';
        hints.skipLines = 2;
        hints.trims = true;
    });
}

void CsvDialectOptionsTest::eachSaysOneThing()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const DialectHints, hints);
    const auto found = hintsOf(arguments);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QVERIFY(*found == hints);
}

void CsvDialectOptionsTest::whatMeansNothingIsRefused_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *argument, const char *reason) {
        QTest::newRow(argument) << QString::fromUtf8(argument) << QString::fromUtf8(reason);
    };
    for (const char *const argument : {"--delimiter=a", "--delimiter=5", "--delimiter=\"", "--delimiter=;;",
                                       "--delimiter=0x80", "--delimiter=0x00", "--delimiter=0xZZ", "--delimiter=0x0A",
                                       "--delimiter=0x0D", "--delimiter=0x", "--delimiter=§", "--delimiter="})
        row(argument, "say one character that is neither letter, digit nor quote");
    for (const char *const argument :
         {"--column-starts=5,3", "--column-starts=1", "--column-starts=0,4", "--column-starts=a,b",
          "--column-starts=4,4", "--column-starts=", "--column-starts=1,1000000", "--column-starts=3,,9"})
        row(argument, "say at which characters of the line the columns begin");
    for (const char *const argument : {"--quote=a", "--quote=''", "--quote=9", "--quote=„"})
        row(argument, "say one character other than the delimiter, or none");
    row("--escape=none", "--escape must be backslash or doubled");
    row("--quote-blanks=1", "--quote-blanks must be yes or no");
    row("--trim=YES", "--trim must be yes or no");
    row("--formulas=1", "--formulas must be yes or no");
    for (const char *const argument : {"--line-tail=a", "--line-tail=;;", "--line-tail=", "--line-tail=0x0A"})
        row(argument, "neither letter, digit nor quote, its code (0x1F), tab, or none");
    row("--commented-header=", "--commented-header must be yes or no");
    row("--line-ends=crlf", "--line-ends must be cr or lf");
    for (const char *const value : {"-1", "x", "1.5", "1000001", ""}) {
        for (const char *const option : {"skip-lines", "header-rows", "units-above", "unit-rows"})
            row(qPrintable(QStringLiteral("--%1=%2").arg(QLatin1String(option), QLatin1String(value))),
                "must be a whole number from 0 to 1000000, or none");
    }
    row("--unnamed-column=0", "must be a whole number from 1 to 1000000, or none");
}

void CsvDialectOptionsTest::whatMeansNothingIsRefused()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, reason);
    const auto found = hintsOf({argument});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::BadInput);
    QVERIFY2(found.error().message.startsWith(argument.section(u'=', 0, 0)), qPrintable(found.error().message));
    QVERIFY2(found.error().message.contains(reason), qPrintable(found.error().message));
}

void CsvDialectOptionsTest::theFirstMistakeIsTold()
{
    const auto several = hintsOf({QStringLiteral("--trim=maybe"), QStringLiteral("--delimiter=aa")});
    QVERIFY(!several && several.error().message.startsWith(QStringLiteral("--delimiter aa:")));
    const auto both = hintsOf({QStringLiteral("--delimiter=;"), QStringLiteral("--column-starts=1,5")});
    QVERIFY(!both && both.error().message.contains(QStringLiteral("have no --delimiter")));
    const auto same = hintsOf({QStringLiteral("--delimiter=|"), QStringLiteral("--quote=|")});
    QVERIFY(!same && same.error().message.startsWith(QStringLiteral("--quote |:")));
    QVERIFY(hintsOf({QStringLiteral("--delimiter=;"), QStringLiteral("--quote=|")}));
}

QTEST_APPLESS_MAIN(CsvDialectOptionsTest)

#include "csvdialectoptions_test.moc"
