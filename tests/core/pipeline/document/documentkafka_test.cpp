// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentrun.h"
#include "core/source/source.h"
#include "tests/core/pipeline/document/documentsamples.h"

#include <QTemporaryFile>
#include <QTest>

using namespace penstock;
using namespace penstock::documentsamples;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QByteArray needed = R"("type":"kafka","brokers":["a:9092"],"topics":["t"],"group":"g")";

/// What is needed, and more.
Result<PipelineDocument> readWith(const QByteArray &more, const QByteArray &sinks = list)
{
    return PipelineDocument::read(document('{' + needed + more + '}', sinks));
}

} // namespace

/// Kafka as the source of a pipeline's document.
class DocumentKafkaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void allFields();
    void formats();
    void refusals_data();
    void refusals();
    void rules_data();
    void rules();
    void secretsAreFetchedAndNeverRepeated();
};

void DocumentKafkaTest::defaults()
{
    const auto read = readWith({});
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto &options = std::get<KafkaEntry>(read->source).options;
    QCOMPARE(options.brokers, QStringList{u"a:9092"_s});
    QCOMPARE(options.topics, QStringList{u"t"_s});
    QCOMPARE(options.group, u"g"_s);
    QCOMPARE(int(options.from), int(KafkaOptions::From::Earliest));
    QCOMPARE(int(options.login), int(KafkaOptions::Login::None));
    QCOMPARE(int(options.format.kind), int(MessageFormat::Kind::Json));
    QVERIFY(!options.tls);
    QCOMPARE(options.sessionTimeout, milliseconds(10'000));
    QVERIFY(isEndless(*read));
    QCOMPARE(sourceName(*read), u"t"_s);
}

void DocumentKafkaTest::allFields()
{
    const auto read = PipelineDocument::read(document(
        R"({"type":"kafka","brokers":["a:1","b:2"],"topics":["t","u"],"group":"g","client_id":"c","format":"csv",
            "columns":["x","y"],"text_columns":["x"],"delimiter":";","from":"timestamp",
            "from_time":"2024-01-01T00:00:00.5Z","sasl":"scram-sha-512","user":"me","password":{"env":"P"},"tls":true,
            "ca":"/ca","certificate":"/c","key":"/k","key_password":{"file":"/p"},"session_timeout_ms":6000,
            "poll_timeout_ms":60000,"revoke_budget_ms":5000})"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto &entry = std::get<KafkaEntry>(read->source);
    const KafkaOptions &options = entry.options;
    QCOMPARE(options.brokers, (QStringList{u"a:1"_s, u"b:2"_s}));
    QCOMPARE(sourceName(*read), u"t, u"_s);
    QCOMPARE(options.clientId, u"c"_s);
    QCOMPARE(int(options.format.kind), int(MessageFormat::Kind::Csv));
    QCOMPARE(options.format.columns, (std::vector<std::string>{"x", "y"}));
    QCOMPARE(options.format.textColumns, std::vector<std::string>{"x"});
    QCOMPARE(options.format.delimiter, ';');
    QCOMPARE(int(options.from), int(KafkaOptions::From::Timestamp));
    QCOMPARE(options.fromMs, 1'704'067'200'500);
    QCOMPARE(int(options.login), int(KafkaOptions::Login::ScramSha512));
    QCOMPARE(options.user, u"me"_s);
    QVERIFY(options.password.isEmpty() && options.keyPassword.isEmpty());
    QCOMPARE(entry.password.environment, u"P"_s);
    QCOMPARE(entry.keyPassword.file, u"/p"_s);
    QVERIFY(options.tls);
    QCOMPARE(options.caFile, u"/ca"_s);
    QCOMPARE(options.certificateFile, u"/c"_s);
    QCOMPARE(options.keyFile, u"/k"_s);
    QCOMPARE(options.sessionTimeout, milliseconds(6'000));
    QCOMPARE(options.pollTimeout, milliseconds(60'000));
    QCOMPARE(options.revokeBudget, milliseconds(5'000));
}

void DocumentKafkaTest::formats()
{
    auto read = readWith(R"(,"format":"line_protocol","precision":"ms","from":"latest")");
    QVERIFY(read);
    const auto &lines = std::get<KafkaEntry>(read->source).options;
    QCOMPARE(int(lines.format.kind), int(MessageFormat::Kind::LineProtocol));
    QCOMPARE(lines.format.precision, Precision::Milliseconds);
    QCOMPARE(int(lines.from), int(KafkaOptions::From::Latest));
    read = readWith(R"(,"separator":"_","from":"committed","sasl":"plain","user":"u","password":{"env":"P"})");
    QVERIFY(read);
    QCOMPARE(std::get<KafkaEntry>(read->source).options.format.separator, std::string("_"));
    QCOMPARE(int(std::get<KafkaEntry>(read->source).options.from), int(KafkaOptions::From::Committed));
    QCOMPARE(int(std::get<KafkaEntry>(read->source).options.login), int(KafkaOptions::Login::Plain));
}

void DocumentKafkaTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &source, const char *says) {
        QTest::newRow(name) << document(source) << QByteArray(says);
    };
    const auto more = [&row](const char *name, const QByteArray &text, const char *says) {
        row(name, '{' + needed + ',' + text + '}', says);
    };
    row("no broker", R"({"type":"kafka","topics":["t"],"group":"g"})", "/source/brokers: this is missing");
    row("no broker in the list", R"({"type":"kafka","brokers":[],"topics":["t"],"group":"g"})", "/source/brokers: ");
    row("broker is a text", R"({"type":"kafka","brokers":"a:1","topics":["t"],"group":"g"})",
        "/source/brokers: this must be a list of texts");
    row("an empty topic", R"({"type":"kafka","brokers":["a"],"topics":["t",""],"group":"g"})", "/source/topics: ");
    row("no topics", R"({"type":"kafka","brokers":["a"],"group":"g"})", "/source/topics: this is missing");
    row("no group", R"({"type":"kafka","brokers":["a"],"topics":["t"]})", "/source/group: this is missing");
    more("unknown key", R"("topic":"t")", "/source/topic: this is not known; perhaps \"topics\"");
    more("from", R"("from":"beginning")", "/source/from: this must be one of: earliest");
    more("a time without its word", R"("from_time":"2024-01-01")", "/source/from_time: this goes with");
    more("the word without a time", R"("from":"timestamp")", "/source/from_time: this goes with");
    more("no time", R"("from":"timestamp","from_time":"yesterday")", "/source/from_time: this must be a time");
    more("format", R"("format":"avro")", "/source/format: this must be one of: json, csv");
    more("columns of JSON", R"("columns":["a"])", "/source/columns: this goes with the format \"csv\"");
    more("a separator of CSV", R"("format":"csv","separator":"_")", "/source/separator: this goes with");
    more("a precision of JSON", R"("precision":"s")", "/source/precision: this goes with the format \"line_protocol\"");
    more("two delimiters", R"("format":"csv","delimiter":";;")", "/source/delimiter: this must be one ASCII");
    more("a quote as delimiter", R"("format":"csv","delimiter":"\"")", "/source/delimiter: ");
    more("mechanism", R"("sasl":"gssapi","user":"u")", "/source/sasl: this must be one of: plain, scram-sha-256");
    more("user without mechanism", R"("user":"u")", "/source/user: this needs a mechanism");
    more("password without mechanism", R"("password":{"env":"P"})", "/source/password: this needs a mechanism");
    more("no user", R"("sasl":"plain","password":{"env":"P"})", "/source/user: this is missing");
    more("no password", R"("sasl":"plain","user":"u")", "/source/password: this is missing");
    more("the password itself", R"("sasl":"plain","user":"u","password":"x")",
         "/source/password: this must be an object");
    more("ca without TLS", R"("ca":"/ca")", "/source/ca: this is for TLS");
    more("certificate without key", R"("tls":true,"certificate":"/c")", "\"certificate\" and \"key\" go together");
    more("key without certificate", R"("tls":true,"key":"/k")", "\"certificate\" and \"key\" go together");
    more("session", R"("session_timeout_ms":1)", "/source/session_timeout_ms: this must be a whole number from 1000");
    more("budget", R"("poll_timeout_ms":20000,"revoke_budget_ms":20000)",
         "/source/revoke_budget_ms: this must be less");
    more("poll", R"("poll_timeout_ms":2000,"revoke_budget_ms":1000)", "/source/poll_timeout_ms: this must not be less");
}

void DocumentKafkaTest::refusals()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, says);
    const auto read = PipelineDocument::read(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().message.contains(QString::fromUtf8(says)), qPrintable(read.error().message));
}

void DocumentKafkaTest::rules_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("sinks");
    QTest::addColumn<bool>("isGood");
    const QByteArray influx = R"({"type":"influx","url":"http://a","database":"d")";
    const QByteArray rule = influx + R"(,"rule":{"measurement":"m"}})";
    QTest::newRow("JSON without a rule") << QByteArray() << influx + '}' << false;
    QTest::newRow("JSON with one") << QByteArray() << rule << true;
    QTest::newRow("the second sink has none") << QByteArray() << rule + ',' + influx + '}' << false;
    QTest::newRow("CSV without a rule") << QByteArray(R"(,"format":"csv")") << influx + '}' << false;
    QTest::newRow("lines are points already") << QByteArray(R"(,"format":"line_protocol")") << influx + '}' << true;
    QTest::newRow("other sinks need none") << QByteArray() << list << true;
}

void DocumentKafkaTest::rules()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QByteArray, sinks);
    const auto read = readWith(more, sinks);
    QTEST(read.has_value(), "isGood");
    if (!read)
        QVERIFY2(read.error().message.startsWith(u"/sinks: "_s), qPrintable(read.error().message));
}

void DocumentKafkaTest::secretsAreFetchedAndNeverRepeated()
{
    const auto told = readWith(R"(,"sasl":"plain","user":"u","password":"s3cret")");
    QVERIFY(!told);
    QVERIFY(!told.error().toText().contains(u"s3cret"_s));

    const auto read = readWith(R"(,"sasl":"plain","user":"u","password":{"env":"PENSTOCK_TEST_KAFKA"})");
    QVERIFY(read);
    const auto without = DocumentRun().makeSource(*read);
    QVERIFY(!without);
    QVERIFY2(without.error().message.contains(u"PENSTOCK_TEST_KAFKA"_s), qPrintable(without.error().message));
    qputenv("PENSTOCK_TEST_KAFKA", "s3cret");
    const auto with = DocumentRun().makeSource(*read);
    qunsetenv("PENSTOCK_TEST_KAFKA");
    QVERIFY2(with, with ? "" : qPrintable(with.error().message));
    QVERIFY((*with)->isPartitioned());

    const auto file = readWith(R"(,"tls":true,"ca":"/does/not/exist.pem")");
    QVERIFY(file);
    const auto missing = DocumentRun().makeSource(*file);
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(u"/does/not/exist.pem"_s), qPrintable(missing.error().message));
}

QTEST_GUILESS_MAIN(DocumentKafkaTest)
#include "documentkafka_test.moc"
