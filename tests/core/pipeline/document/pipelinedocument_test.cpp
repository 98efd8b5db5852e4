// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentrun.h"
#include "core/sink/listsink.h"
#include "core/source/source.h"
#include "tests/core/pipeline/document/documentsamples.h"
#include "tests/support/pipelinerun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::documentsamples;
using namespace Qt::StringLiterals;

class PipelineDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w5_1_sources();
    void w5_1_sinks();
    void namesTellSinksApart();
    void w5_1_policy();
    void files();
    void runs();

private:
    QTemporaryDir m_folder;
};

void PipelineDocumentTest::w5_1_sources()
{
    auto read =
        PipelineDocument::read(document(R"({"type":"file","path":"a.lp","precision":"ms"})", list, R"(,"name":"n")"));
    QVERIFY(read);
    QCOMPARE(read->name, u"n"_s);
    QCOMPARE(std::get<FileEntry>(read->source).path, u"a.lp"_s);
    QCOMPARE(std::get<FileEntry>(read->source).options.precision, Precision::Milliseconds);
    QVERIFY(!isEndless(*read));
    QCOMPARE(sourceName(*read), u"a.lp"_s);

    read = PipelineDocument::read(document(R"({"type":"stdin"})"));
    QVERIFY(read);
    QCOMPARE(std::get<FileEntry>(read->source).path, u"-"_s);

    read = PipelineDocument::read(document(R"({"type":"text","lines":["m f=1","m f=2"],"precision":"s"})"));
    QVERIFY(read);
    QCOMPARE(std::get<TextEntry>(read->source).lines, "m f=1\nm f=2"_ba);
    QCOMPARE(std::get<TextEntry>(read->source).options.precision, Precision::Seconds);
    QVERIFY(!isEndless(*read));

    read = PipelineDocument::read(document(R"({"type":"csv","path":"/d/a.csv","profile":"p.json","measurement":"m"})"));
    QVERIFY(read);
    const CsvEntry csv = std::get<CsvEntry>(read->source);
    QCOMPARE(csv.path, u"/d/a.csv"_s);
    QCOMPARE(csv.profile, u"p.json"_s);
    QCOMPARE(csv.measurement, u"m"_s);
    QVERIFY(csv.ownProfile.isEmpty());
    QCOMPARE(sourceName(*read), u"a.csv"_s);
    QVERIFY(!isEndless(*read));
    QVERIFY(!DocumentRun().makeSource(*read)); // who reads CSV files is somebody else
    read = PipelineDocument::read(document(R"({"type":"csv","path":"a","profile":{"anything":{"goes":[1]}}})"));
    QVERIFY(read);
    QVERIFY(std::get<CsvEntry>(read->source).ownProfile.contains("goes"));

    read = PipelineDocument::read(
        document(R"({"type":"tail","path":"/x/a.lp","from":"beginning","offset":7,"look_ms":20,"precision":"s"})"));
    QVERIFY(read);
    const auto &tail = std::get<TailSource::Options>(read->source);
    QCOMPARE(tail.file, u"/x/a.lp"_s);
    QCOMPARE(tail.from, TailSource::Options::From::Beginning);
    QCOMPARE(tail.offset, 7);
    QCOMPARE(tail.look, std::chrono::milliseconds(20));
    QCOMPARE(tail.precision, Precision::Seconds);
    QVERIFY(isEndless(*read));

    read = PipelineDocument::read(document(
        R"({"type":"listener","address":"::1","port":8186,"database":"d","token":{"env":"T"},"queue_bytes":2048,
            "body_bytes":4096,"connections":3,"retry_after_s":9})"));
    QVERIFY(read);
    const auto &listener = std::get<ListenerEntry>(read->source);
    QCOMPARE(listener.options.address, u"::1"_s);
    QCOMPARE(listener.options.port, 8186);
    QCOMPARE(listener.options.database, u"d"_s);
    QCOMPARE(listener.token.environment, u"T"_s);
    QCOMPARE(listener.options.queueBytes, std::size_t(2'048));
    QCOMPARE(listener.options.bodyBytes, 4'096);
    QCOMPARE(listener.options.connections, 3);
    QCOMPARE(listener.options.retryAfter, std::chrono::seconds(9));

    read = PipelineDocument::read(
        document(R"({"type":"system","interval_ms":500,"host":"h","measurements":["mem","net"]})"));
    QVERIFY(read);
    const auto &system = std::get<SystemSource::Options>(read->source);
    QCOMPARE(system.interval, std::chrono::milliseconds(500));
    QCOMPARE(system.measures.host, "h");
    QVERIFY(system.measures.mem && system.measures.net && !system.measures.cpu && !system.measures.disk);
    read = PipelineDocument::read(document(R"({"type":"query","url":"http://h:8086","user":"u","password":{"env":"P"},
        "statement":"SELECT v FROM m","language":"sql","database":"d","retention_policy":"r","measurement":"n",
        "time_column":"when","tags":["a","b"]})"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto &query = std::get<QueryEntry>(read->source);
    QCOMPARE(query.profile.url, QUrl(u"http://h:8086"_s));
    QCOMPARE(query.secret.environment, u"P"_s);
    QCOMPARE(query.statement, u"SELECT v FROM m"_s);
    QVERIFY(query.language == Language::Sql);
    QCOMPARE(query.database, u"d"_s);
    QCOMPARE(query.retentionPolicy, u"r"_s);
    QCOMPARE(query.points.measurement, u"n"_s);
    QCOMPARE(query.points.timeColumn, u"when"_s);
    QCOMPARE(query.points.tagColumns, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!isEndless(*read));
    QCOMPARE(sourceName(*read), u"h · SELECT v FROM m"_s);
    QCOMPARE(serversOf(*read).size(), 1);
    // The servers of the sinks come first.
    read = PipelineDocument::read(document(R"({"type":"query","connection":"home","statement":"q"})",
                                           R"({"type":"influx","connection":"other","database":"d"})"));
    QVERIFY(read && !std::get<QueryEntry>(read->source).language);
    QCOMPARE(serversOf(*read).value(0).connection, u"other"_s);
    QCOMPARE(serversOf(*read).value(1).connection, u"home"_s);

    read = PipelineDocument::read(document(R"({"type":"system"})"));
    QVERIFY(read && std::get<SystemSource::Options>(read->source).measures.cpu);
}

void PipelineDocumentTest::w5_1_sinks()
{
    const auto read = PipelineDocument::read(document(R"({"type":"stdin"})", R"(
        {"type":"influx","url":"http://localhost:8086","token":{"file":"/t"},"organization":"o","database":"d",
         "retention_policy":"r","consistency":"one","accept_partial":false,"no_sync":true,"create_database":true,
         "batch_size":7,"batch_bytes":2000,"linger_ms":5,"gzip":"off","request_timeout_ms":900,
         "rule":{"measurement":"m","fields_keys":["a","b"],"tags_keys":["t"],"time_key":"ts","time_precision":"s",
                 "check_time_digits":false,"allow_missing_fields":true,"convert_ints_to_floats":true,
                 "float_fields":["b"],"include_metadata_tags":true}},
        {"type":"influx","connection":"home","database":"e"},
        {"type":"csv","path":"/x.csv","dialect":"unix"},
        {"type":"list","metadata":true})"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto &influx = std::get<InfluxEntry>(read->sinks[0]);
    QCOMPARE(influx.profile.login, Profile::Login::Token);
    QCOMPARE(influx.profile.organization, u"o"_s);
    QCOMPARE(influx.profile.idleTimeout, std::chrono::milliseconds(900));
    QCOMPARE(influx.secret.file, u"/t"_s);
    QCOMPARE(influx.options.target.database, u"d"_s);
    QCOMPARE(influx.options.target.retentionPolicy, u"r"_s);
    QCOMPARE(influx.options.target.consistency, u"one"_s);
    QVERIFY(!influx.options.target.acceptPartial && influx.options.target.noSync && influx.options.createDatabase);
    QCOMPARE(influx.options.batchRows, 7);
    QCOMPARE(influx.options.batchBytes, 2'000);
    QCOMPARE(influx.options.lingerMs, 5);
    QCOMPARE(influx.options.gzip, PipelineOptions::Gzip::Off);
    const PointRule &rule = influx.options.rule.value();
    QCOMPARE(std::get<std::string>(rule.measurement), "m");
    QCOMPARE(std::get<std::vector<std::string>>(rule.fieldsKeys).size(), 2U);
    QCOMPARE(std::get<std::string>(rule.timeSetter), "ts");
    QCOMPARE(rule.timePrecision, Precision::Seconds);
    QVERIFY(!rule.checksDigits && rule.allowMissingFields && rule.convertIntsToFloats);
    QCOMPARE(rule.metadata.topic, PointRule::As::Tag);
    QCOMPARE(std::get<InfluxEntry>(read->sinks[1]).connection, u"home"_s);
    QCOMPARE(std::get<CsvSink::Options>(read->sinks[2]).dialect, u"unix"_s);
    QVERIFY(std::get<ListEntry>(read->sinks[3]).metadata);
    QCOMPARE(sinkNames(*read).first(2), QStringList({u"localhost · d"_s, u"home · e"_s}));
}

void PipelineDocumentTest::namesTellSinksApart()
{
    const auto influx = [](const QByteArray &url, const QByteArray &more = {}) {
        return R"({"type":"influx","url":")" + url + R"(","database":"d")" + more + '}';
    };
    const auto named = [](const QByteArrayList &sinks) {
        const auto read = PipelineDocument::read(document(R"({"type":"stdin"})", sinks.join(',')));
        return read ? sinkNames(*read) : QStringList{read.error().message};
    };
    QCOMPARE(named({influx("http://h:8086"), influx("http://i:8086")}), QStringList({u"h · d"_s, u"i · d"_s}));
    QCOMPARE(named({influx("http://h:8086"), influx("http://h:8087"), influx("https://h/sub"), influx("http://i:1")}),
             QStringList({u"h:8086 · d"_s, u"h:8087 · d"_s, u"h/sub · d"_s, u"i · d"_s}));
    QCOMPARE(
        named({influx("http://h:1", R"(,"retention_policy":"a")"), influx("http://h:1", R"(,"retention_policy":"b")")}),
        QStringList({u"h:1 · d · a"_s, u"h:1 · d · b"_s}));
    QCOMPARE(named({influx("http://h:1"), influx("http://h:1")}), QStringList({u"h:1 · d"_s, u"h:1 · d (2)"_s}));
    QCOMPARE(named({R"({"type":"list"})", R"({"type":"list"})"}), QStringList({u"list"_s, u"list (2)"_s}));
}

void PipelineDocumentTest::w5_1_policy()
{
    const auto read = PipelineDocument::read(document(R"({"type":"stdin"})", list, R"(,"policy":{"concurrency":4,
        "rows_per_second":100,"rejects":"r.csv","max_rejected":5,"max_attempts":3,"give_up_after_s":60,
        "answers_after_stop_ms":10})"));
    QVERIFY(read);
    QCOMPARE(read->policy.concurrency, 4);
    QCOMPARE(read->policy.rowsPerSecond, 100);
    QCOMPARE(read->policy.rejectsFile, u"r.csv"_s);
    QCOMPARE(read->policy.errorLimit.rows, std::optional<quint64>(5));
    QCOMPARE(read->policy.maxAttempts, 3);
    QCOMPARE(read->policy.giveUpAfterMs, 60'000);
    QCOMPARE(read->policy.answersAfterStopMs, 10);
    const auto plain = PipelineDocument::read(document(R"({"type":"stdin"})"));
    QVERIFY(plain);
    QCOMPARE(plain->policy.concurrency, FlowPolicy().concurrency);
    QVERIFY(!plain->policy.errorLimit.isSet());
}

void PipelineDocumentTest::files()
{
    const QString path = m_folder.filePath(u"a.json"_s);
    QCOMPARE(PipelineDocument::readFile(path).error().kind, Error::Kind::File);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(document(R"({"type":"stdin"})"));
    file.close();
    QVERIFY(PipelineDocument::readFile(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(document(R"({"type":"stdio"})"));
    file.close();
    QVERIFY(PipelineDocument::readFile(path).error().message.contains("a.json: /source/type"_L1));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2'000'000, ' '));
    file.close();
    QVERIFY(PipelineDocument::readFile(path).error().message.contains("too large"_L1));
}

void PipelineDocumentTest::runs()
{
    QFile file(m_folder.filePath(u"in.lp"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("m v=1 1\nm v=2 2\n");
    file.close();
    const QByteArray csv = m_folder.filePath(u"out.csv"_s).toUtf8();
    const auto read = PipelineDocument::read(document(R"({"type":"file","path":")" + file.fileName().toUtf8() + R"("})",
                                                      list + R"(,{"type":"csv","path":")" + csv + R"("})"));
    QVERIFY(read);
    const DocumentRun parts;
    auto source = parts.makeSource(*read);
    QVERIFY(source);
    QList<const ListSink *> lists;
    Outlets outlets = parts.makeOutlets(*read, lists);
    QCOMPARE(outlets.size(), 2U);
    QCOMPARE(lists.size(), 1);
    PipelineRun run(*std::move(source), std::move(outlets), read->policy);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(run.last.accepted, 2U);
    QFile written(QString::fromUtf8(csv));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 3);
}

QTEST_GUILESS_MAIN(PipelineDocumentTest)
#include "pipelinedocument_test.moc"
