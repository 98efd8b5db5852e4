// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile says of a whole import: what it may hold, what its values mean, what they make of a plan.
#include "core/importing/csvanalysis.h"
#include "core/importing/importjournal.h"
#include "core/importing/profile/importoptions.h"

#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;
using Option = ImportProfile::Option;

namespace {

/// "tag=a" is an option with a value, "no-sync" a switch.
ImportProfile profileOf(const QString &words)
{
    ImportProfile profile;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u'=', 0, 0);
        if (!profile.options.isEmpty() && profile.options.constLast().name == name)
            profile.options.last().values += word.section(u'=', 1);
        else
            profile.options += {name, word.contains(u'=') ? QStringList(word.section(u'=', 1)) : QStringList()};
    }
    return profile;
}

using Judge = std::function<bool(const ImportOptions &)>;

} // namespace

Q_DECLARE_METATYPE(Judge)

class ImportOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileHoldsOptionsAsTheyAreGiven_data();
    void aProfileHoldsOptionsAsTheyAreGiven();
    void valuesMeanSomething_data();
    void valuesMeanSomething();
    void whatMeansNothingIsRefused_data();
    void whatMeansNothingIsRefused();
    void whatWasDecidedHasTheNewNames();
    void aPlanIsMadeWhatTheySay();
    void eachFileHasItsOwnRejects_data();
    void eachFileHasItsOwnRejects();
};

void ImportOptionsTest::aProfileHoldsOptionsAsTheyAreGiven_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isKey");
    const auto row = [](const char *what, const char *name, const QStringList &values, bool isKey) {
        QTest::newRow(what) << QString::fromLatin1(name) << values << isKey;
    };
    const QStringList one{QStringLiteral("a")};
    row("with its value", "tag", one, true);
    row("several values", "tag", {QStringLiteral("a"), QStringLiteral("b")}, true);
    row("a value like an option", "tag", {QStringLiteral("--yes")}, true);
    row("an empty value", "null", {QString()}, true);
    row("without its value", "tag", {}, false);
    row("a switch", "no-preflight", {}, true);
    row("a switch with a value", "no-preflight", one, false);
    row("unknown", "colour", one, false);
    row("unknown switch", "colours", {}, false);
    row("of another command", "url", one, false);
    row("of one run", "resume", {}, false);
    row("of one run, an answer", "yes", {}, false);
    row("of one run, with a value", "undo", one, false);
    row("a name with its value", "tag=a", {}, false);
    row("of one run, in a name", "undo=a", {}, false);
    row("no name", "", {}, false); // "--" would end the options: the others would count for nothing
    row("no name, a value", "", one, false);
    row("dashes", "--tag", one, false);
    row("blanks", " tag", one, false);
}

void ImportOptionsTest::aProfileHoldsOptionsAsTheyAreGiven()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, values);
    QFETCH(const bool, isKey);
    const Option option{name, values};
    QCOMPARE(ImportOptions::isKey(option), isKey);
    const auto options = ImportOptions::of({{}, {}, {option}});
    QCOMPARE(options.has_value(), isKey);
    if (!options)
        QVERIFY2(options.error().message.contains(u'"' + name + u'"'), qPrintable(options.error().message));
}

void ImportOptionsTest::valuesMeanSomething_data()
{
    QTest::addColumn<Judge>("judge");
    const auto row = [](const char *words, const Judge &judge) { QTest::newRow(words) << judge; };
    using Gzip = PipelineOptions::Gzip;
    row("", [](const ImportOptions &o) {
        return o.flies && !o.guesses && !o.choosesTag && !o.onDuplicate && o.settlesSharedRows() &&
               o.hints.leavesSharedRows && o.run.keepsJournal && !o.run.resumes && o.run.undo.isEmpty() &&
               !o.run.skipsBadCells && o.pipeline.batchRows == 5'000 && o.pipeline.concurrency == 2 &&
               o.pipeline.answersAfterStopMs == 3'000 && o.pipeline.target.acceptPartial && !o.pipeline.target.noSync &&
               !o.pipeline.createDatabase && o.pipeline.gzip == Gzip::Auto && o.measurement.isEmpty() &&
               o.pipeline.target.database.isEmpty() && !o.pipeline.shardDuration && o.pipeline.rowsPerSecond == 0;
    });
    row("batch-size=1", [](const ImportOptions &o) { return o.pipeline.batchRows == 1; });
    row("batch-size=100000", [](const ImportOptions &o) { return o.pipeline.batchRows == 100'000; });
    row("concurrency=32", [](const ImportOptions &o) { return o.pipeline.concurrency == 32; });
    row("stop-wait=0", [](const ImportOptions &o) { return o.pipeline.answersAfterStopMs == 0; });
    row("stop-wait=60", [](const ImportOptions &o) { return o.pipeline.answersAfterStopMs == 60'000; });
    row("gzip=on", [](const ImportOptions &o) { return o.pipeline.gzip == Gzip::On; });
    row("gzip=off", [](const ImportOptions &o) { return o.pipeline.gzip == Gzip::Off; });
    row("database=plant rp=year consistency=quorum create-database", [](const ImportOptions &o) {
        return o.pipeline.target.database == u"plant" && o.pipeline.target.retentionPolicy == u"year" &&
               o.pipeline.target.consistency == u"quorum" && o.pipeline.createDatabase;
    });
    row("no-accept-partial no-sync",
        [](const ImportOptions &o) { return !o.pipeline.target.acceptPartial && o.pipeline.target.noSync; });
    row("rate=100000000", [](const ImportOptions &o) { return o.pipeline.rowsPerSecond == 100'000'000; });
    row("on-error=stop", [](const ImportOptions &o) { return o.pipeline.errorLimit.rows == 1u; });
    row("on-error=stop:100", [](const ImportOptions &o) { return o.pipeline.errorLimit.rows == 100u; });
    row("on-error=stop:1.5%", [](const ImportOptions &o) { return o.pipeline.errorLimit.percent == 1.5; });
    row("on-error=stop:0%", [](const ImportOptions &o) { return o.pipeline.errorLimit.percent == 0.0; });
    row("on-error=skip-row", [](const ImportOptions &o) { return o.pipeline.errorLimit == ErrorLimit(); });
    row("on-error=skip-cell on-error=stop:5",
        [](const ImportOptions &o) { return o.run.skipsBadCells && o.pipeline.errorLimit.rows == 5u; });
    row("shard-duration=1h", [](const ImportOptions &o) { return o.pipeline.shardDuration == 3'600s; });
    row("shard-duration=4w", [](const ImportOptions &o) { return o.pipeline.shardDuration == 2'419'200s; });
    row("no-journal", [](const ImportOptions &o) { return !o.run.keepsJournal; });
    row("on-ambiguous=guess", [](const ImportOptions &o) { return o.guesses; });
    row("on-ambiguous=ask", [](const ImportOptions &o) { return !o.guesses; });
    row("no-preflight",
        [](const ImportOptions &o) { return !o.flies && !o.settlesSharedRows() && !o.hints.leavesSharedRows; });
    row("no-preflight on-duplicate=first", [](const ImportOptions &o) {
        return !o.flies && o.onDuplicate == DuplicatePolicy::First && o.settlesSharedRows();
    });
    row("on-duplicate=tag", [](const ImportOptions &o) { return o.choosesTag && !o.onDuplicate; });
    row("on-duplicate=ns", [](const ImportOptions &o) { return o.onDuplicate == DuplicatePolicy::Nanosecond; });
    row("on-duplicate=sequence", [](const ImportOptions &o) { return o.onDuplicate == DuplicatePolicy::Sequence; });
    row("on-duplicate=last", [](const ImportOptions &o) { return o.onDuplicate == DuplicatePolicy::Last; });
    row("delimiter=; time-zone=UTC tag=a", [](const ImportOptions &o) {
        return o.hints.dialect.delimiter == ';' && o.hints.timeZone == u"UTC" &&
               o.hints.tags == QStringList(QStringLiteral("a"));
    });
}

void ImportOptionsTest::valuesMeanSomething()
{
    QFETCH(const Judge, judge);
    const auto options = ImportOptions::of(profileOf(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    QVERIFY(judge(*options));
}

void ImportOptionsTest::whatMeansNothingIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *words, const char *reason) { QTest::newRow(words) << QString::fromLatin1(reason); };
    for (const char *const words : {"batch-size=0", "batch-size=100001", "batch-size=many", "batch-size=1e3"})
        row(words, "--batch-size must be a whole number from 1 to 100000");
    row("concurrency=0", "--concurrency must be a whole number from 1 to 32");
    row("concurrency=33", "--concurrency must be a whole number from 1 to 32");
    row("stop-wait=-1", "--stop-wait must be a whole number from 0 to 60");
    row("stop-wait=61", "--stop-wait must be a whole number from 0 to 60");
    row("gzip=yes", "--gzip must be auto, on or off");
    row("rate=100000001", "--rate must be");
    row("rate=1.5", "--rate must be");
    row("on-error=stop:-1", "--on-error stop:-1: say stop");
    row("on-error=stop:nan%", "--on-error stop:nan%: say stop");
    row("on-error=stop:-1%", "--on-error stop:-1%: say stop");
    row("on-error=stop:%", "--on-error stop:%: say stop");
    row("on-error=stopp", "--on-error stopp: say skip-row");
    row("on-error=skip-cell on-error=skip", "--on-error skip: say skip-row");
    row("shard-duration=59m", "--shard-duration must be 1h or more");
    row("shard-duration=-4w", "--shard-duration must be 1h or more");
    row("shard-duration=weekly", "--shard-duration must be 1h or more");
    row("on-ambiguous=maybe", "--on-ambiguous must be ask or guess");
    row("on-duplicate=never", "--on-duplicate never: it must be tag, sequence, ns, first, last");
    row("on-duplicate=", "it must be tag,");
    row("no-preflight on-duplicate=tag", "goes not with --no-preflight");
    row("delimiter=ab", "--delimiter ab");
    row("field=a:b", "--field a:b");
}

void ImportOptionsTest::whatMeansNothingIsRefused()
{
    QFETCH(const QString, reason);
    const auto options = ImportOptions::of(profileOf(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::BadInput);
    QVERIFY2(options.error().message.contains(reason), qPrintable(options.error().message));
}

void ImportOptionsTest::whatWasDecidedHasTheNewNames()
{
    const auto options = ImportOptions::of(
        profileOf(QStringLiteral("tag=host field=n:float field=m ignore=x time=at rename=host=machine rename=m=k")));
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    const ImportOptions::Decided decided = options->decided();
    const auto set = [](const char *names) {
        const QStringList list = QString::fromLatin1(names).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    };
    QCOMPARE(decided.roles, set("machine n k x at"));
    QCOMPARE(decided.types, set("machine n x at")); // of m nobody said the type
}

void ImportOptionsTest::aPlanIsMadeWhatTheySay()
{
    ImportPlan plan;
    plan.measurement = QStringLiteral("file");
    plan.onDuplicate = DuplicatePolicy::Write;
    plan.columns = {{QStringLiteral("n"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float, {}}};
    plan.pipeline.batchRows = 42;
    const auto silent = ImportOptions::of({});
    QVERIFY(silent && silent->apply(plan));
    QCOMPARE(plan.measurement, QStringLiteral("file"));
    QVERIFY(plan.onDuplicate == DuplicatePolicy::Write && !plan.skipsBadCells);
    const auto options = ImportOptions::of(
        profileOf(QStringLiteral("measurement=air on-duplicate=last on-error=skip-cell batch-size=7 tag=n")));
    QVERIFY(options && options->apply(plan));
    QCOMPARE(plan.measurement, QStringLiteral("air"));
    QVERIFY(plan.onDuplicate == DuplicatePolicy::Last && plan.skipsBadCells);
    QVERIFY(plan.columns.at(0).role == ColumnPlan::Role::Tag);
    QCOMPARE(plan.pipeline.batchRows, 42); // how it is sent is for whoever sends it
}

void ImportOptionsTest::eachFileHasItsOwnRejects_data()
{
    QTest::addColumn<QString>("rejects");
    QTest::addColumn<bool>("isOneOfSeveral");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *rejects, bool isOneOfSeveral, const char *expected,
                        const char *source = "pump.1.csv") {
        QTest::addRow("%s of %s", rejects, source) << QString::fromLatin1(rejects) << isOneOfSeveral
                                                   << QString::fromLatin1(source) << QString::fromLatin1(expected);
    };
    row("/out/all.csv", false, "/out/all.csv");
    row("/out/bad.csv", true, "/out/bad-pump.1.csv");
    row("/out/bad.csv", true, "/out/bad-pump.1.txt.csv", "pump.1.txt");
    row("/out/bad.csv", true, "/out/bad-pump.1.csv.gz.csv", "pump.1.csv.gz");
    row("/out/bad.rows.csv", true, "/out/bad.rows-pump.1.csv");
    row("/out/bad", true, "/out/bad-pump.1");
    row("/out.d/bad", true, "/out.d/bad-pump.1");
    row("", true, "");
}

void ImportOptionsTest::eachFileHasItsOwnRejects()
{
    QFETCH(const QString, rejects);
    QFETCH(const bool, isOneOfSeveral);
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    ImportPlan plan;
    plan.pipeline.sourceName = source;
    plan.pipeline.rejectsFile = rejects;
    RunOptions run;
    run.apply(plan, {}, true, isOneOfSeveral);
    QCOMPARE(plan.pipeline.rejectsFile, expected);
    QCOMPARE(plan.journalFolder, ImportJournal::defaultFolder());
    plan.journalFolder.clear();
    run.apply(plan, {}, false, isOneOfSeveral); // of a pipe: it cannot be read once more
    QCOMPARE(plan.journalFolder, QString());
    run.keepsJournal = false;
    run.apply(plan, {}, true, isOneOfSeveral);
    QCOMPARE(plan.journalFolder, QString());
}

QTEST_GUILESS_MAIN(ImportOptionsTest)

#include "importoptions_test.moc"
