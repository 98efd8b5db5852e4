// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/csvimport.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/result/resultset.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

namespace penstock {

namespace {

// Quoted commas, embedded quotes and newlines, unicode, empty cells, negative and 64-bit integers, booleans,
// nanoseconds.
const char csv[] =
    "time,site,note,count,level,ok\r\n"
    "2024-01-01T00:00:00.000000001Z,north,\"a, b\",9223372036854775807,1.5,true\r\n"
    "2024-01-01T00:00:00.000000002Z,\"s=o,u th\",\"he said \"\"no\"\"\",-9223372036854775808,-0.25,false\r\n"
    "1969-12-31T23:59:59.999999999Z,north,\"two\nlines\",-1,1e-300,true\r\n"
    "2024-01-01T00:00:00.000000004Z,,Zürich 🌊 漢字,,,false\r\n"
    "2024-01-01T00:00:00.000000005Z,north,back\\slash \\ end\\,0,12345.678901234567,\r\n";

struct Expected
{
    std::int64_t time;
    std::optional<std::string> site;
    std::string note;
    std::optional<std::int64_t> count;
    std::optional<double> level;
    std::optional<bool> ok;
};

constexpr std::int64_t newYear = 1'704'067'200'000'000'000;

// In the order in which the server gives them back: by time.
std::vector<Expected> expectedRows()
{
    return {
        {-1, "north", "two\nlines", -1, 1e-300, true},
        {newYear + 1, "north", "a, b", std::numeric_limits<std::int64_t>::max(), 1.5, true},
        {newYear + 2, "s=o,u th", "he said \"no\"", std::numeric_limits<std::int64_t>::min(), -0.25, false},
        {newYear + 4, std::nullopt, "Zürich 🌊 漢字", std::nullopt, std::nullopt, false},
        {newYear + 5, "north", "back\\slash \\ end\\", 0, 12345.678901234567, std::nullopt},
    };
}

const Column *findColumn(const Table &table, const QString &name)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == name)
            return &table.column(i);
    }
    return nullptr;
}

} // namespace

/// A CSV file goes in by analysis, plan and pipeline, and every value comes back equal.
class ExactImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesBack();
};

void ExactImportTest::everyValueComesBack()
{
    InfluxdServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("exact.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv, sizeof(csv) - 1);
    file.close();

    auto *analysis = new CsvAnalysisJob(file.fileName(), {}, this);
    ImportPlan plan;
    QSignalSpy analysed(analysis, &Job::finished);
    connect(analysis, &Job::finished, this, [&] {
        QVERIFY2(analysis->state() == Job::State::Succeeded, qPrintable(analysis->error().message));
        plan = analysis->analysis().plan;
    });
    QVERIFY(analysed.wait(patienceMs));
    plan.pipeline.target.database = QStringLiteral("exact");
    plan.pipeline.createDatabase = true;
    for (ColumnPlan &column : plan.columns) {
        if (column.name == QStringLiteral("site"))
            column.role = ColumnPlan::Role::Tag;
        if (column.name == QStringLiteral("note")) {
            column.role = ColumnPlan::Role::Field;
            column.type = ColumnPlan::FieldType::String;
        }
    }

    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    PipelineRegistry pipelines;
    const Result<Pipeline *> pipeline = startImport(plan, settings, pipelines, this);
    QVERIFY2(pipeline, qPrintable(pipeline ? QString() : pipeline.error().message));
    PipelineSnapshot last;
    QSignalSpy imported(*pipeline, &Job::finished);
    connect(*pipeline, &Job::finished, this, [&] { last = (*pipeline)->snapshot(); });
    QVERIFY(imported.wait(patienceMs));
    QVERIFY2(last.state == PipelineSnapshot::State::Succeeded,
             qPrintable(last.error ? last.error->toText() : QString()));
    QCOMPARE(last.read, 5u);
    QCOMPARE(last.accepted, 5u);
    QCOMPARE(last.rejected, 0u);

    Client client(settings);
    Query query;
    query.script = Script(QStringLiteral("SELECT * FROM \"exact\""));
    query.database = QStringLiteral("exact");
    QueryJob *job = client.query(query);
    ResultSet result;
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { result.append(*batch); });
    QSignalSpy answered(job, &Job::finished);
    QVERIFY(answered.wait(patienceMs));
    QCOMPARE(result.entries().size(), 1u);
    const Table &table = *result.entries().front().table;

    const auto expected = expectedRows();
    QCOMPARE(table.rowCount(), expected.size());
    const Column *time = findColumn(table, QStringLiteral("time"));
    const Column *site = findColumn(table, QStringLiteral("site"));
    const Column *note = findColumn(table, QStringLiteral("note"));
    const Column *count = findColumn(table, QStringLiteral("count"));
    const Column *level = findColumn(table, QStringLiteral("level"));
    const Column *ok = findColumn(table, QStringLiteral("ok"));
    QVERIFY(time && site && note && count && level && ok);
    QCOMPARE(count->type(), ColumnType::Integer);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        QCOMPARE(time->integer(row), expected[row].time);
        QCOMPARE(site->isNull(row) ? std::nullopt : std::optional(std::string(site->text(row))), expected[row].site);
        QCOMPARE(std::string(note->text(row)), expected[row].note);
        QCOMPARE(count->isNull(row) ? std::nullopt : std::optional(count->integer(row)), expected[row].count);
        QCOMPARE(level->isNull(row) ? std::nullopt : std::optional(level->number(row)), expected[row].level);
        QCOMPARE(ok->isNull(row) ? std::nullopt : std::optional(ok->boolean(row)), expected[row].ok);
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ExactImportTest)
#include "exactimport_test.moc"
