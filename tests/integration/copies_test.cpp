// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writetraits.h"
#include "core/copying/copyjournal.h"
#include "core/copying/copyplanjob.h"
#include "core/copying/copyquestions.h"
#include "core/source/query/querysource.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

const QString source = u"plant"_s;
const QString target = u"copy"_s;

/// As line protocol has them, sorted: all that 1.x can hold and that is easily lost on the way.
const QByteArrayList hostile{
    "m f=1 -9223372036854775806",
    "m f=-0.0 -1",
    "m f=0.1 0",
    "m f=5e-324 1",
    "m f=1.7976931348623157e308 1700000000123456789",
    "m f=1 9223372036854775806",
    "m,t=a f=2,i=9223372036854775807i 1700000000000000000",
    "m,t=a i=-9223372036854775808i 1700000000000000001",
    "m,t=a,z=b i=9007199254740993i,s=\"x\" 1700000000000000001",
    "m b=true,s=\"\" 1700000000000000002",
    "m b=false,s=\"say \\\"hi\\\", C:\\\\dir\\\\ ,=\" 1700000000000000003",
    "m s=\"two\nlines\" 1700000000000000004",
    "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80,\xc3\xb6=\xe2\x82\xac \xc3\xbc=1 1700000000000000000",
    "with\\ blank\\,comma,a\\ b=c\\=d\\,e f\\ g=1 1700000000000000000",
    "quote\"'s,k=\"v\" \"f\"=1 1700000000000000000",
    "sel.ect f=1 1700000000000000000",
    "$from,group=by select=1 1700000000000000000",
};

ClientSettings influxd(const InfluxdServer &server)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    settings.server.flavour = Flavour::V1;
    settings.server.version = u"1.6.7"_s;
    settings.server.capabilities = Capabilities::of(Flavour::V1, u"1.6.7"_s);
    return settings;
}

ClientSettings of3(const FakeInflux3 &server)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    settings.server.flavour = Flavour::V3;
    settings.server.capabilities = Capabilities::of(Flavour::V3, u"3.8.0"_s);
    return settings;
}

ClientSettings of2(const FakeInflux2 &server)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    settings.profile.organization = u"house"_s;
    settings.profile.login = Profile::Login::Token;
    settings.secret = u"fake-token"_s;
    settings.server.flavour = Flavour::V2;
    settings.server.capabilities = Capabilities::of(Flavour::V2, u"2.7.0"_s);
    return settings;
}

/// All of a database of influxd, as its own answer tells it: with the types, by a way that is not the program's.
QByteArray everything(const InfluxdServer &server, const QString &database, const QString &policy = {})
{
    const QString from = policy.isEmpty() ? u"/.*/"_s : u"\"%1\"./.*/"_s.arg(policy);
    return server.query(u"SELECT * FROM %1 GROUP BY *"_s.arg(from), database) +
           server.query(u"SHOW FIELD KEYS"_s, database) + server.query(u"SHOW SERIES"_s, database);
}

/// One copy, from the plan to the end.
struct Copy
{
    ClientSettings from;
    ClientSettings to;
    CopyWish wish{.database = source};
    PipelineOptions options{};
    std::shared_ptr<CopyJournal> journal{};
    std::function<void(Pipeline &, const PipelineSnapshot &)> watch{};

    std::optional<Error> problem{};
    CopyPlan plan{};
    PipelineSnapshot end{};

    Copy(ClientSettings from_, ClientSettings to_) : from(std::move(from_)), to(std::move(to_))
    {
        options.target.database = target;
        options.createDatabase = true;
        options.lingerMs = 10;
    }

    bool makePlan()
    {
        Client reader(from);
        Client writer(to);
        auto *job = new CopyPlanJob(reader, {writer, options.target.database}, wish, true);
        const bool ended = awaitJob(job, [this](const CopyPlanJob &planned) {
            if (planned.state() == Job::State::Succeeded)
                plan = planned.plan();
            else
                problem = planned.error();
        });
        return ended && !problem;
    }

    bool run()
    {
        if (!makePlan() || (journal && !journal->begin()))
            return false;
        QuerySource::Options reading;
        reading.server = from;
        reading.questions =
            std::make_unique<CopyQuestions>(plan, wish, journal ? journal->done() : QHash<QString, std::int64_t>());
        reading.unsignedAsInteger = !WriteTraits::of(to.flavour()).knowsUnsigned;
        if (journal)
            reading.answered = [kept = journal](const Question &question, quint64 row) {
                kept->answered(question, row);
            };
        options.checkpoints = journal;
        PipelineRun run(std::make_unique<QuerySource>(std::move(reading)), to, options);
        if (watch)
            QObject::connect(run.pipeline, &Pipeline::progress, run.pipeline,
                             [&](const PipelineSnapshot &now) { watch(*run.pipeline, now); });
        const bool ended = run.wait(60'000);
        end = run.last;
        return ended;
    }

    QByteArray problemText() const
    {
        QString text = problem ? problem->toText() : QString();
        if (end.error)
            text += end.error->toText();
        for (const RejectedRow &row : end.rejectedRows)
            text += u'\n' + row.text + u": "_s + row.reason;
        return text.toUtf8();
    }
};

} // namespace

/// From server to server, all that is there and nothing else.
class CopiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init();
    void from1To1ToTheBit();
    void from1To2();
    void from1To3();
    void from2To1();
    void from3To1();
    void typesThatDifferByShard();
    void aFieldAndATagOfOneName();
    void boundsAndMeasurements();
    void otherPolicies();
    void whatTheTargetIsTooYoungFor();
    void cutAndResumed();

private:
    void put(const QByteArrayList &lines) const
    {
        for (const QByteArray &line : lines)
            QVERIFY2(m_server.write(source, line) == 204, line);
    }

    InfluxdServer m_server;
};

void CopiesTest::init()
{
    m_server.query(u"DROP DATABASE plant"_s);
    m_server.query(u"DROP DATABASE copy"_s);
    m_server.query(u"CREATE DATABASE plant"_s);
}

void CopiesTest::from1To1ToTheBit()
{
    put(hostile);
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.end.state == PipelineSnapshot::State::Succeeded, copy.problemText());
    QCOMPARE(copy.end.accepted, quint64(hostile.size()));
    QVERIFY2(copy.end.rejected == 0, copy.problemText());
    const QByteArray before = everything(m_server, source);
    QVERIFY(before.count("1700000000000000001") == 2 && before.contains("-9223372036854775806"));
    QCOMPARE(everything(m_server, target), before);
    // Again: nothing is there twice.
    Copy again(influxd(m_server), influxd(m_server));
    QVERIFY2(again.run(), again.problemText());
    QCOMPARE(everything(m_server, target), before);
}

void CopiesTest::from1To2()
{
    put(hostile);
    FakeInflux2 other;
    Copy copy(influxd(m_server), of2(other));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.end.accepted == quint64(hostile.size()), copy.problemText());
    // The same by the fake's own reader.
    FakeInflux2 straight;
    straight.addBucket(target);
    Client client(of2(straight));
    Copy reference(of2(other), of2(straight));
    reference.wish.database = target;
    QVERIFY2(reference.run(), reference.problemText());
    QCOMPARE(other.points(target).size(), hostile.size());
    QCOMPARE(straight.points(target), other.points(target));
    for (const char *part : {"i=9223372036854775807i", "i=-9223372036854775808i", "f=5e-324", "b=true", "C:\\\\dir\\\\",
                             "with\\ blank\\,comma", "f=-0", "i=9007199254740993i"})
        QVERIFY2(other.points(target).join('\n').contains(part), part);
}

void CopiesTest::from1To3()
{
    // 3.x takes no times before its own beginning, nor lines within texts; all else.
    QByteArrayList lines = hostile;
    put(lines);
    FakeInflux3 other;
    Copy copy(influxd(m_server), of3(other));
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.end.accepted + copy.end.rejected, quint64(hostile.size()));
    QVERIFY2(copy.end.accepted == quint64(hostile.size()), copy.problemText());
    const QByteArray all = other.points(target).join('\n');
    for (const char *part : {"i=9223372036854775807i", "i=-9223372036854775808i", "f=5e-324", "b=true", "t=a,z=b"})
        QVERIFY2(all.contains(part), part);
    QCOMPARE(other.points(target).size(), hostile.size());
}

void CopiesTest::from2To1()
{
    FakeInflux2 other;
    other.addBucket(source);
    put({"m,t=a f=1.5,i=3i,s=\"x\" 1000", "m,t=b f=2 2000", "n b=true 3000"});
    Copy there(influxd(m_server), of2(other));
    there.options.target.database = source;
    QVERIFY2(there.run(), there.problemText());
    const QByteArray before = everything(m_server, source);
    Copy back(of2(other), influxd(m_server));
    QVERIFY2(back.run(), back.problemText());
    QVERIFY2(back.end.rejected == 0, back.problemText());
    // A point comes field by field.
    QCOMPARE(back.end.read, 5U);
    QCOMPARE(everything(m_server, target), before);
}

void CopiesTest::from3To1()
{
    FakeInflux3 other;
    other.createDatabase(source);
    other.write(source, "m,t=a f=1,i=3i,s=\"2024-01-01T00:00:00Z\",u=7u 1000\nm,t=b f=2.5 2000\nn b=true 3000\n");
    Copy copy(of3(other), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.end.state == PipelineSnapshot::State::Succeeded && copy.end.rejected == 0, copy.problemText());
    QCOMPARE(copy.end.read, 3U);
    m_server.query(u"DROP DATABASE plant"_s);
    m_server.query(u"CREATE DATABASE plant"_s);
    // 1.x has no unsigned integers, and that was said.
    put({"m,t=a f=1,i=3i,s=\"2024-01-01T00:00:00Z\",u=7i 1000", "m,t=b f=2.5 2000", "n b=true 3000"});
    QCOMPARE(everything(m_server, target), everything(m_server, source));
    QVERIFY2(copy.plan.obstacles.join(u' ').contains(u"unsigned"), qPrintable(copy.plan.obstacles.join(u' ')));
    QVERIFY2(copy.end.notes.join(u' ').contains(u"Unsigned"), qPrintable(copy.end.notes.join(u' ')));
}

void CopiesTest::typesThatDifferByShard()
{
    constexpr qint64 week = 7 * ShardLayout::day;
    QByteArrayList lines;
    for (const char *value : {"1i", "2.5", "\"text\"", "true", "3"})
        lines += "m f=" + QByteArray(value) + ' ' + QByteArray::number(lines.size() * 2 * week + 5);
    put(lines);
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.plan.parts.value(0).fields.value(0).types.size(), 4);
    QVERIFY2(copy.end.accepted == quint64(lines.size()), copy.problemText());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString statement =
            u"SELECT f FROM m WHERE time >= %1 AND time < %2"_s.arg(i * 2 * week).arg((i * 2 + 1) * week);
        const QByteArray one = m_server.query(statement, source);
        QVERIFY(one.contains("values"));
        QCOMPARE(m_server.query(statement, target), one);
    }

    // Who may not see the shards could leave values out.
    Copy blind(influxd(m_server), influxd(m_server));
    blind.from.server.capabilities.msgpack = false;
    QVERIFY(!blind.makePlan());
    QCOMPARE(blind.problem->kind, Error::Kind::Unavailable);
}

void CopiesTest::aFieldAndATagOfOneName()
{
    put({"m,x=a f=1 1", "m,x=a x=2 2", "m,y=b x=3 3"});
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.plan.obstacles.join(u' ').contains(u"a tag and a field"), qPrintable(copy.plan.obstacles.join(u' ')));
    // What has both cannot be told apart everywhere: it is refused, and nothing is swallowed.
    QCOMPARE(copy.end.read, 3U);
    QCOMPARE(copy.end.accepted, 2U);
    QCOMPARE(copy.end.rejected, 1U);
    QVERIFY2(copy.end.rejectedRows.first().text.contains(u"m,x=a"), copy.problemText());
    QVERIFY(m_server.query(u"SELECT * FROM m GROUP BY *"_s, target).contains("\"y\":\"b\""));
}

void CopiesTest::boundsAndMeasurements()
{
    put({"a v=1 10", "a v=2 20", "a v=3 30", "b v=1 20", "c v=1 90"});
    Copy copy(influxd(m_server), influxd(m_server));
    copy.wish.measurements = {u"a"_s, u"c"_s};
    copy.wish.from = 20;
    copy.wish.to = 30;
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.end.read, 1U);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM a"_s, target), 1);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM b"_s, target), -1);
    QVERIFY2(copy.plan.notes.join(u' ').contains(u"“c”"), qPrintable(copy.plan.notes.join(u' ')));

    Copy wrong(influxd(m_server), influxd(m_server));
    wrong.wish.measurements = {u"d"_s};
    QVERIFY(!wrong.makePlan());
    QCOMPARE(wrong.problem->kind, Error::Kind::NotFound);
    Copy nowhere(influxd(m_server), influxd(m_server));
    nowhere.wish.database = u"not there"_s;
    QVERIFY(!nowhere.makePlan());
    QCOMPARE(nowhere.problem->kind, Error::Kind::NotFound);
}

void CopiesTest::otherPolicies()
{
    m_server.query(u"CREATE RETENTION POLICY \"a b\" ON plant DURATION INF REPLICATION 1"_s);
    put({"m v=1 10"});
    m_server.query(u"SELECT * INTO plant.\"a b\".n FROM m GROUP BY *"_s, source);
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.plan.notes.join(u' ').contains(u"a b"), qPrintable(copy.plan.notes.join(u' ')));
    QCOMPARE(m_server.count(u"SELECT count(v) FROM n"_s, target), -1);
    copy.wish.retentionPolicy = u"a b"_s;
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(m_server.count(u"SELECT count(v) FROM n"_s, target), 1);
    copy.wish.retentionPolicy = u"c"_s;
    QVERIFY(!copy.makePlan());
    QCOMPARE(copy.problem->kind, Error::Kind::NotFound);
}

void CopiesTest::whatTheTargetIsTooYoungFor()
{
    m_server.query(u"CREATE DATABASE copy WITH DURATION 1h"_s);
    put({"m v=1 10"});
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.end.accepted, 0U);
    QCOMPARE(copy.end.rejected + copy.end.unknown, 1U);
}

void CopiesTest::cutAndResumed()
{
    constexpr int rows = 40'000;
    QByteArray lines;
    for (int i = 0; i < rows; ++i)
        lines += "m,t=a v=" + QByteArray::number(i) + "i " + QByteArray::number(qint64(i) * 1'000'000'000) + '\n';
    QCOMPARE(m_server.write(source, lines), 204);
    QTemporaryDir folder;
    const auto copyOf = [&](CopyJournal::Start start) {
        Copy copy(influxd(m_server), influxd(m_server));
        copy.wish.window = ShardLayout::hour;
        copy.options.batchRows = 500;
        copy.journal = std::make_shared<CopyJournal>(folder.path(), QStringList{u"x"_s}, start);
        return copy;
    };
    Copy first = copyOf(CopyJournal::Start::Anew);
    first.options.rowsPerSecond = 15'000;
    first.watch = [](Pipeline &pipeline, const PipelineSnapshot &now) {
        if (now.accepted >= 10'000)
            pipeline.cancel();
    };
    QVERIFY2(first.run(), first.problemText());
    QCOMPARE(first.end.state, PipelineSnapshot::State::Cancelled);
    QVERIFY2(first.end.accepted >= 10'000 && first.end.accepted < rows, QByteArray::number(first.end.accepted));
    first.journal.reset();
    first.options.checkpoints.reset();

    Copy second = copyOf(CopyJournal::Start::GoOn);
    QVERIFY2(second.run(), second.problemText());
    QCOMPARE(second.end.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, target), rows);
    QCOMPARE(everything(m_server, target), everything(m_server, source));
    // Only what was under way when it was cut came again: the window of 3,600 rows, and what was not acknowledged yet.
    const quint64 twice = first.end.accepted + second.end.accepted - rows;
    QVERIFY2(twice <= 3'600 + 2 * 500, QByteArray::number(twice));
    // Nothing is left to do.
    second.journal.reset();
    second.options.checkpoints.reset();
    Copy third = copyOf(CopyJournal::Start::GoOn);
    QVERIFY2(third.run(), third.problemText());
    QCOMPARE(third.end.read, 0U);
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
