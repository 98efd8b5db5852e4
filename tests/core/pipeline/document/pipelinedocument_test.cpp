// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentrun.h"
#include "core/sink/listsink.h"
#include "core/source/source.h"
#include "tests/support/pipelinerun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = R"({"type":"list"})";

/// A whole document around a source and sinks.
QByteArray document(const QByteArray &source, const QByteArray &sinks = list, const QByteArray &more = {})
{
    return R"({"schema":"penstock pipeline","version":1,"source":)" + source + R"(,"sinks":[)" + sinks + ']' + more +
           '}';
}

} // namespace

class PipelineDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources();
    void sinks();
    void policy();
    void refusals_data();
    void refusals();
    void secretsAreNeverRepeated();
    void secrets();
    void files();
    void runs();

private:
    QTemporaryDir m_folder;
};

void PipelineDocumentTest::sources()
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

void PipelineDocumentTest::sinks()
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

void PipelineDocumentTest::policy()
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

void PipelineDocumentTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");

    const auto row = [](const char *name, const QByteArray &json, const char *says) {
        QTest::newRow(name) << json << QByteArray(says);
    };
    const QByteArray in = R"({"type":"stdin"})";
    const auto source = [&row](const char *name, const char *json, const char *says) {
        row(name, document(json), says);
    };
    const auto sink = [&row, &in](const char *name, const char *json, const char *says) {
        row(name, document(in, json), says);
    };
    row("no JSON", "{\n\"a\": tru\n}", "This is not JSON: illegal value (line ");
    row("empty", "", "not JSON");
    row("a list", "[]", "one JSON object");
    row("no schema", R"({"version":1})", "/schema: this is missing");
    row("another schema", R"({"schema":"x","version":1})", "/schema: ");
    row("another version", R"({"schema":"penstock pipeline","version":2})", "/version: ");
    row("no source", R"({"schema":"penstock pipeline","version":1,"sinks":[{"type":"list"}]})",
        "/source: this is missing");
    row("no sinks", document(in, ""), "/sinks: at least one");
    row("unknown part", document(in, list, R"(,"polcy":{})"), "/polcy: this is not known; perhaps \"policy\" is meant");
    row("unknown part, nothing near", document(in, list, R"(,"xyzzyxyzzy":{})"), "/xyzzyxyzzy: this is not known here");
    row("slash in a key", document(in, list, R"(,"a/b~c":1)"), "/a~1b~0c: ");
    source("unknown key", R"({"type":"listener","prot":1})", "/source/prot: this is not known; perhaps \"port\"");
    source("key of another source", R"({"type":"stdin","path":"x"})", "/source/path: ");
    source("no type", "{}", "/source/type: this is missing");
    source("unknown type", R"({"type":"pigeon"})", "/source/type: this must be one of: file, stdin, text, csv, tail");
    source("no path", R"({"type":"file"})", "/source/path: this is missing");
    source("empty path", R"({"type":"tail","path":""})", "/source/path: this must not be empty");
    source("text for a number", R"({"type":"listener","port":"80"})",
           "/source/port: this must be a whole number from 0");
    source("port out of range", R"({"type":"listener","port":65536})", "/source/port: ");
    source("half a port", R"({"type":"listener","port":80.5})", "/source/port: ");
    source("another machine", R"({"type":"listener","address":"0.0.0.0"})", "/source/address: ");
    source("two secrets", R"({"type":"listener","token":{"env":"A","file":"B"}})", "/source/token: a secret");
    source("no secret", R"({"type":"listener","token":{}})", "/source/token: a secret");
    source("precision", R"({"type":"file","path":"a","precision":"day"})", "/source/precision: ");
    source("measurements", R"({"type":"system","measurements":["gpu"]})", "/source/measurements: ");
    source("query without a server", R"({"type":"query","statement":"q"})", "/source: name a saved");
    source("query of two servers", R"({"type":"query","connection":"a","url":"http://h","statement":"q"})",
           "/source: name a saved");
    source("no statement", R"({"type":"query","connection":"a"})", "/source/statement: this is missing");
    source("no such language", R"({"type":"query","connection":"a","statement":"q","language":"basic"})",
           "/source/language: this must be one of: influxql, sql, flux");
    source("a password in the query", R"({"type":"query","url":"http://h","user":"u","password":"p","statement":"q"})",
           "/source/password: this must be an object");
    source("tags of a query", R"({"type":"query","connection":"a","statement":"q","tags":"t"})",
           "/source/tags: this must be a list of texts");
    source("no measurements", R"({"type":"system","measurements":[]})", "/source/measurements: ");
    source("list of numbers", R"({"type":"system","measurements":[1]})",
           "/source/measurements: this must be a list of texts");
    source("lines", R"({"type":"text"})", "/source/lines: at least one");
    source("lines that are none", R"({"type":"text","lines":"m f=1"})", "/source/lines: this must be a list of texts");
    source("no CSV file", R"({"type":"csv"})", "/source/path: this is missing");
    source("an empty profile", R"({"type":"csv","path":"a","profile":""})", "/source/profile: this must not be empty");
    source("a profile that is a number", R"({"type":"csv","path":"a","profile":7})",
           "/source/profile: this must be an object");
    row("a key twice",
        "{\n\"schema\":\"penstock pipeline\",\"version\":1,\"source\":{\"type\":\"stdin\"},\n"
        "\"sinks\":[{\"type\":\"list\",\n\"type\":\"csv\"}]}",
        "/sinks/0/type: this stands here twice, and only one of them would count. (line 4)");
    row("a key twice in a profile",
        document(R"({"type":"csv","path":"a","profile":{"options":{"tag":"a","tag":"b"}}})"),
        "/source/profile/options/tag: this stands here twice");
    row("source is a text", document(R"("stdin")"), "/source: this must be an object");
    row("sink is a text", document(in, R"({"type":"list"},"csv")"), "/sinks/1: this must be an object");
    sink("no database", R"({"type":"influx","connection":"a"})", "/sinks/0/database: this is missing");
    sink("no server", R"({"type":"influx","database":"d"})", "/sinks/0: name a saved");
    sink("two servers", R"({"type":"influx","database":"d","connection":"a","url":"http://a"})",
         "/sinks/0: name a saved");
    sink("login of a saved one", R"({"type":"influx","database":"d","connection":"a","user":"u"})",
         "/sinks/0/connection: ");
    sink("secret in the address", R"({"type":"influx","database":"d","url":"http://u:p@a"})", "/sinks/0/url: ");
    sink("token and user", R"({"type":"influx","database":"d","url":"http://a","user":"u","token":{"env":"T"}})",
         "/sinks/0/token: ");
    sink("password without user", R"({"type":"influx","database":"d","url":"http://a","password":{"env":"T"}})",
         "/sinks/0/user: ");
    sink("gzip", R"({"type":"influx","database":"d","url":"http://a","gzip":true})",
         "/sinks/0/gzip: this must be a text");
    sink("flag", R"({"type":"list","metadata":"yes"})", "/sinks/0/metadata: this must be true or false");
    sink("rule", R"({"type":"influx","database":"d","url":"http://a","rule":{"measurement":"m","tag_keys":[]}})",
         "/sinks/0/rule/tag_keys: this is not known; perhaps \"tags_keys\"");
    sink("dialect", R"({"type":"csv","path":"a","dialect":"tab"})", "excel-tab");
    row("policy", document(in, list, R"(,"policy":{"concurrency":33})"), "/policy/concurrency: ");
}

void PipelineDocumentTest::refusals()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, says);
    const auto read = PipelineDocument::read(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().message.contains(QString::fromUtf8(says)), qPrintable(read.error().message));
}

void PipelineDocumentTest::secretsAreNeverRepeated()
{
    for (const char *sink : {R"({"type":"influx","database":"d","url":"http://a","token":"s3cret"})",
                             R"({"type":"influx","database":"d","url":"http://a","user":"u","password":"s3cret"})"}) {
        const auto read = PipelineDocument::read(document(R"({"type":"stdin"})", sink));
        QVERIFY(!read);
        QVERIFY2(!read.error().toText().contains("s3cret"_L1), qPrintable(read.error().message));
    }
}

void PipelineDocumentTest::secrets()
{
    qputenv("PENSTOCK_TEST_SECRET", "one");
    QCOMPARE(SecretReference({u"PENSTOCK_TEST_SECRET"_s, {}}).fetch().value(), u"one"_s);
    qunsetenv("PENSTOCK_TEST_SECRET");
    QVERIFY(!SecretReference({u"PENSTOCK_TEST_SECRET"_s, {}}).fetch());
    const QString path = m_folder.filePath(u"token"_s);
    QCOMPARE(SecretReference({{}, path}).fetch().error().kind, Error::Kind::File);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!SecretReference({{}, path}).fetch());
    file.write("two \nthree\n");
    file.close();
    QCOMPARE(SecretReference({{}, path}).fetch().value(), u"two"_s);
    QVERIFY(!SecretReference().isSet());

    // A listener without its token would be open to everybody.
    const auto read = PipelineDocument::read(document(R"({"type":"listener","token":{"env":"PENSTOCK_TEST_SECRET"}})"));
    QVERIFY(read);
    QVERIFY(!DocumentRun().makeSource(*read));
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
