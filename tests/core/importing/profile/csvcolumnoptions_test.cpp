// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/csvcolumnoptions.h"

#include <QCommandLineParser>
#include <QTest>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

namespace {

Result<CsvColumnOptions> read(const QStringList &arguments)
{
    QCommandLineParser parser;
    CsvColumnOptions::describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("import")} + arguments))
        return failure(Error::Kind::BadInput, QStringLiteral("not parsed: ") + parser.errorText());
    CsvColumnOptions options;
    if (const Status status = options.read(parser); !status)
        return std::unexpected(status.error());
    return options;
}

/// As an analysis would have it.
ImportPlan proposal()
{
    ImportPlan plan;
    plan.file = QStringLiteral("/in/pump.csv");
    plan.columns = {{QStringLiteral("at"), Role::Time, FieldType::String, {}},
                    {QStringLiteral("clock"), Role::TimePart, FieldType::String, {}},
                    {QStringLiteral("host"), Role::Field, FieldType::String, {}},
                    {QStringLiteral("n:1"), Role::Field, FieldType::Float, {}},
                    {QStringLiteral("a=b"), Role::Field, FieldType::Integer, {}}};
    return plan;
}

/// "at time|clock part|…"
QString describe(const ImportPlan &plan)
{
    QStringList columns;
    for (const ColumnPlan &column : plan.columns) {
        const QStringList types{QStringLiteral("float"), QStringLiteral("integer"), QStringLiteral("boolean"),
                                QStringLiteral("string")};
        QString role;
        switch (column.role) {
        case Role::Ignore:
            role = QStringLiteral("out");
            break;
        case Role::Time:
            role = QStringLiteral("time");
            break;
        case Role::TimePart:
            role = QStringLiteral("part");
            break;
        case Role::Tag:
            role = QStringLiteral("tag");
            break;
        case Role::Measurement:
            role = QStringLiteral("measurement");
            break;
        case Role::Field:
            role = types.at(int(column.type));
            break;
        }
        columns += column.name + u' ' + role;
    }
    return columns.join(u'|');
}

} // namespace

/// What is said of a file's columns on a command line or in a profile.
class CsvColumnOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsBecomeWhatIsSaid_data();
    void columnsBecomeWhatIsSaid();
    void whatMeansNothingIsRefused_data();
    void whatMeansNothingIsRefused();
    void aColumnThatIsNotThereIsNamed_data();
    void aColumnThatIsNotThereIsNamed();
    void theAnalysisKnowsIt();
    void theTimeIsReadAsSaid();
    void newNamesMayHoldTheSign();
    void hoursThatComeTwice();
};

void CsvColumnOptionsTest::columnsBecomeWhatIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *arguments, const char *columns) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                 << QString::fromLatin1(columns);
    };
    row("", "at time|clock part|host string|n:1 float|a=b integer");
    row("--tag=host", "at time|clock part|host tag|n:1 float|a=b integer");
    row("--tag=host --tag=a=b", "at time|clock part|host tag|n:1 float|a=b tag");
    row("--ignore=n:1 --ignore=clock", "at time|clock out|host string|n:1 out|a=b integer");
    row("--measurement-column=host", "at time|clock part|host measurement|n:1 float|a=b integer");
    row("--field=host:bool", "at time|clock part|host boolean|n:1 float|a=b integer");
    row("--field=host:boolean", "at time|clock part|host boolean|n:1 float|a=b integer");
    row("--field=a=b:float", "at time|clock part|host string|n:1 float|a=b float");
    row("--field=n:1:int", "at time|clock part|host string|n:1 integer|a=b integer"); // the last colon counts
    row("--field=a=b:string", "at time|clock part|host string|n:1 float|a=b string");
    row("--tag=a=b --field=a=b:integer", "at time|clock part|host string|n:1 float|a=b integer");
    row("--field=at", "at string|clock part|host string|n:1 float|a=b integer"); // a type that is not said stays
    // Another column was proposed as the time: it is not left out unasked.
    row("--time=a=b", "at string|clock string|host string|n:1 float|a=b time");
    row("--time=clock", "at string|clock time|host string|n:1 float|a=b integer");
    row("--time=host --time=clock", "at string|clock part|host time|n:1 float|a=b integer");
    row("--rename=host=machine", "at time|clock part|machine string|n:1 float|a=b integer");
    row("--rename=at=when --tag=host --rename=host=at", "when time|clock part|at tag|n:1 float|a=b integer");
    row("--rename=host=n --field=host:float", "at time|clock part|n float|n:1 float|a=b integer");
}

void CsvColumnOptionsTest::columnsBecomeWhatIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, columns);
    const auto options = read(arguments);
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    ImportPlan plan = proposal();
    const Status status = options->apply(plan);
    QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    QCOMPARE(describe(plan), columns);
}

void CsvColumnOptionsTest::whatMeansNothingIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *arguments, const char *reason) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QString::fromLatin1(reason);
    };
    row("--time-format=fortnights", "--time-format fortnights: this is neither one of iso8601, s, ms,");
    row("--time-format=elapsed-s", "--time-format elapsed-s needs --time-start");
    row("--time-format=time-of-day", "--time-format time-of-day needs --time-start");
    row("--time-start=2024-03-05T09:00:00Z", "--time-start goes with --time-format elapsed-s");
    row("--time-format=dmy --time-start=2024-03-05T09:00:00Z", "--time-start goes with --time-format elapsed-s");
    row("--time-format=elapsed-ms --time-start=yesterday", "--time-start yesterday: say a moment with its zone");
    row("--time-format=elapsed-ms --time-start=2024-03-05T09:00:00", "say a moment with its zone");
    row("--time-format=elapsed-ms --time-start=2024-02-30T09:00:00Z", "say a moment with its zone");
    row("--time-zone=Europe/Berln", "there is no time zone \"Europe/Berln\"; an example is ");
    row("--time-zone=CEST+2x", "there is no time zone \"CEST+2x\"");
    row("--encoding=klingon", "klingon");
    row("--decimal=;", "--decimal must be a point or a comma");
    row("--decimal=", "--decimal must be a point or a comma");
    row("--decimal=.,", "--decimal must be a point or a comma");
    row("--measurement-column=a --measurement-column=b", "one column can name the measurement");
    row("--field=n:decimal", "--field n:decimal: the type must be float, integer, boolean or string");
    row("--field=n:", "--field n:: the type must be");
    row("--field=n:Float", "--field n:Float: the type must be");
    row("--rename=host", "--rename host: say COLUMN=NAME");
    row("--rename==host", "--rename =host: say COLUMN=NAME");
    row("--rename=host=", "--rename host=: say COLUMN=NAME");
    row("--rename=host=a --rename=x", "--rename x: say COLUMN=NAME");
    row("--repeated-hour=third", "--repeated-hour must be first or second");
    row("--repeated-hour=", "--repeated-hour must be first or second");
    row("--null=gone --not-null=gone", "--null gone and --not-null gone: say one of them");
}

void CsvColumnOptionsTest::whatMeansNothingIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, reason);
    const auto options = read(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::BadInput);
    QVERIFY2(options.error().message.contains(reason), qPrintable(options.error().message));
}

void CsvColumnOptionsTest::aColumnThatIsNotThereIsNamed_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *argument, const char *column) {
        QTest::newRow(argument) << QString::fromLatin1(argument) << QString::fromLatin1(column);
    };
    row("--time=when", "when");
    row("--tag=Host", "Host"); // as it is written
    row("--ignore=x", "x");
    row("--field=x", "x");
    row("--field=x:y:float", "x:y");
    row("--measurement-column=m", "m");
    row("--rename=x=y", "x");
}

void CsvColumnOptionsTest::aColumnThatIsNotThereIsNamed()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, column);
    const auto options = read({argument});
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    ImportPlan plan = proposal();
    const Status status = options->apply(plan);
    QVERIFY(!status);
    QCOMPARE(status.error().message,
             QStringLiteral("pump.csv has no column \"%1\"; its columns are at, clock, host, n:1, a=b.").arg(column));
}

void CsvColumnOptionsTest::theAnalysisKnowsIt()
{
    const auto options = read(
        {QStringLiteral("--time=day"), QStringLiteral("--time=clock"), QStringLiteral("--tag=host"),
         QStringLiteral("--measurement-column=kind"), QStringLiteral("--field=n:float"), QStringLiteral("--field=m"),
         QStringLiteral("--ignore=x"), QStringLiteral("--encoding=latin1"), QStringLiteral("--decimal=,"),
         QStringLiteral("--null= gone "), QStringLiteral("--null=-"), QStringLiteral("--time-zone=Europe/Berlin")});
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    const ImportHints &hints = options->hints();
    QCOMPARE(hints.times.join(u' '), QStringLiteral("day clock"));
    QCOMPARE(hints.tags.join(u' '), QStringLiteral("host kind")); // rows are told apart by the measurement as well
    QCOMPARE(hints.fields.join(u' '), QStringLiteral("n m"));
    QCOMPARE(hints.ignored.join(u' '), QStringLiteral("x"));
    QVERIFY(hints.encoding && hints.encoding == *TextEncoding::named(QStringLiteral("ISO-8859-1")));
    QVERIFY(hints.decimal == ',');
    QVERIFY(hints.nullMarkers == NullMarkers({"gone", "-"}));
    QCOMPARE(hints.timeZone, QStringLiteral("Europe/Berlin"));
    QVERIFY(!hints.timeFormat);
}

void CsvColumnOptionsTest::theTimeIsReadAsSaid()
{
    const auto options =
        read({QStringLiteral("--time-format=elapsed-s"), QStringLiteral("--time-start=2024-03-05T10:00:00+01:00"),
              QStringLiteral("--time-zone=Asia/Kolkata"), QStringLiteral("--time=n:1")});
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    ImportPlan plan = proposal();
    QVERIFY(options->apply(plan));
    const TimestampFormat &time = plan.columns.at(3).time;
    QVERIFY(time.kind == TimestampFormat::Kind::ElapsedSeconds);
    QCOMPARE(time.start, 1'709'629'200'000'000'000); // 09:00 UTC
    QCOMPARE(time.timeZone, QStringLiteral("Asia/Kolkata"));
    QVERIFY(plan.columns.at(0).time == TimestampFormat()); // it is none any more

    const auto seconds = read({QStringLiteral("--time-format=s")});
    const auto measured = read({QStringLiteral("--time-format=s"), QStringLiteral("--refuse-far-times")});
    QVERIFY(seconds && measured && measured->apply(plan));
    QVERIFY(plan.columns.at(3).time.refusesFar);
    QVERIFY(seconds->apply(plan));
    QVERIFY(!plan.columns.at(3).time.refusesFar); // whoever says it means all of them

    // What the sample shows of the years stays, whoever says the order.
    plan.columns[3].time = {.kind = TimestampFormat::Kind::DayMonthYear, .refusesShortYears = true};
    const auto days = read({QStringLiteral("--time-format=dmy")});
    QVERIFY(days && days->apply(plan));
    QVERIFY(plan.columns.at(3).time.refusesShortYears);

    const auto pattern = read({QStringLiteral("--time-format=%d.%m.%Y %H:%M")});
    QVERIFY(pattern && pattern->apply(plan));
    QVERIFY(plan.columns.at(3).time.kind == TimestampFormat::Kind::Pattern);
    QCOMPARE(plan.columns.at(3).time.pattern, QStringLiteral("%d.%m.%Y %H:%M"));
}

void CsvColumnOptionsTest::newNamesMayHoldTheSign()
{
    const auto options = read({QStringLiteral("--rename=a=b=c=d")});
    QVERIFY(options);
    // The column of the file decides where its name ends.
    QCOMPARE(options->newName(QStringLiteral("a")), QStringLiteral("b=c=d"));
    QCOMPARE(options->newName(QStringLiteral("a=b")), QStringLiteral("c=d"));
    QCOMPARE(options->newName(QStringLiteral("a=b=c")), QStringLiteral("d"));
    QCOMPARE(options->newName(QStringLiteral("b")), QStringLiteral("b"));
    ImportPlan plan = proposal();
    QVERIFY(options->apply(plan));
    QCOMPARE(plan.columns.at(4).name, QStringLiteral("c=d"));
}

void CsvColumnOptionsTest::hoursThatComeTwice()
{
    ImportPlan plan = proposal();
    const auto silent = read({});
    const auto first = read({QStringLiteral("--repeated-hour=first")});
    const auto second = read({QStringLiteral("--repeated-hour=second")});
    QVERIFY(silent && first && second);
    QVERIFY(first->apply(plan) && plan.repeatedHour == RepeatedHour::First);
    QVERIFY(silent->apply(plan) && plan.repeatedHour == RepeatedHour::First); // nobody has said otherwise
    QVERIFY(second->apply(plan) && plan.repeatedHour == RepeatedHour::Second);
    const auto kept = read({QStringLiteral("--not-null= NULL "), QStringLiteral("--null=gone")});
    QVERIFY(kept);
    QVERIFY(kept->hints().keptTexts.contains(QStringLiteral("NULL")));
}

QTEST_APPLESS_MAIN(CsvColumnOptionsTest)

#include "csvcolumnoptions_test.moc"
