// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentrun.h"
#include "core/source/source.h"
#include "tests/core/pipeline/document/documentsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::documentsamples;
using namespace Qt::StringLiterals;

/// What is wrong in a document is named with its place, and no secret with it.
class DocumentRefusalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w5_1_refusals_data();
    void w5_1_refusals();
    void secretsAreNeverRepeated();
    void secrets();

private:
    QTemporaryDir m_folder;
};

void DocumentRefusalsTest::w5_1_refusals_data()
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

void DocumentRefusalsTest::w5_1_refusals()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, says);
    const auto read = PipelineDocument::read(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().message.contains(QString::fromUtf8(says)), qPrintable(read.error().message));
}

void DocumentRefusalsTest::secretsAreNeverRepeated()
{
    for (const char *sink : {R"({"type":"influx","database":"d","url":"http://a","token":"s3cret"})",
                             R"({"type":"influx","database":"d","url":"http://a","user":"u","password":"s3cret"})"}) {
        const auto read = PipelineDocument::read(document(R"({"type":"stdin"})", sink));
        QVERIFY(!read);
        QVERIFY2(!read.error().toText().contains("s3cret"_L1), qPrintable(read.error().message));
    }
}

void DocumentRefusalsTest::secrets()
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

QTEST_GUILESS_MAIN(DocumentRefusalsTest)
#include "documentrefusals_test.moc"
