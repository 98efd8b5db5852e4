// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/pipelinedocument.h"

#include <QTest>

#include <functional>

using namespace penstock;

namespace {

using Says = std::function<QString(const InfluxEntry &)>;

QString flag(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString keys(const std::variant<std::vector<std::string>, PointRule::Keys> &keys)
{
    QStringList names;
    for (const std::string &key : std::get<std::vector<std::string>>(keys))
        names += QString::fromStdString(key);
    return names.join(u',');
}

Says ofRule(const std::function<QString(const PointRule &)> &says)
{
    return [says](const InfluxEntry &entry) { return says(entry.options.rule.value()); };
}

/// A sink with what every one has to have, and that.
Result<PipelineDocument> sinkWith(const QByteArray &sink, const QByteArray &rule)
{
    const QByteArray connection = sink.contains("\"url\"") || sink.contains("\"connection\"")
                                      ? QByteArray()
                                      : QByteArray(R"("url":"https://a:8086",)");
    const QByteArray measurement = rule.contains("\"measurement\"") ? QByteArray() : QByteArray(R"("measurement":"m")");
    const QByteArray comma = rule.isEmpty() || measurement.isEmpty() ? QByteArray() : QByteArray(",");
    return PipelineDocument::read(
        R"({"schema":"penstock pipeline","version":1,"source":{"type":"stdin"},"sinks":[{"type":"influx",)" +
        connection + (sink.contains("\"database\"") ? "" : R"("database":"d",)") + sink + (sink.isEmpty() ? "" : ",") +
        R"("rule":{)" + measurement + comma + rule + "}}]}");
}

} // namespace

Q_DECLARE_METATYPE(Says)

/// Each parameter of Quix Streams' InfluxDB3Sink as a key of a sink: what it does, what it is when it is not given, and
/// what is refused.
class SinkParametersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q1_5_eachParameter_data();
    void q1_5_eachParameter();
    void q1_5_whatIsRefused_data();
    void q1_5_whatIsRefused();
};

void SinkParametersTest::q1_5_eachParameter_data()
{
    QTest::addColumn<QByteArray>("sink");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("notGiven");
    QTest::addColumn<Says>("says");
    const auto row = [](const char *name, const char *sink, const char *rule, const char *given, const char *notGiven,
                        const Says &says) {
        QTest::newRow(name) << QByteArray(sink) << QByteArray(rule) << QString::fromUtf8(given)
                            << QString::fromUtf8(notGiven) << says;
    };
    row("token", R"("token":{"env":"T"})", "", "T", "", [](const InfluxEntry &e) { return e.secret.environment; });
    row("token from a file", R"("token":{"file":"/t"})", "", "/t", "",
        [](const InfluxEntry &e) { return e.secret.file; });
    row("host", R"("url":"http://b:1")", "", "http://b:1", "https://a:8086",
        [](const InfluxEntry &e) { return e.profile.url.toString(); });
    row("organization_id", R"("organization":"o")", "", "o", "",
        [](const InfluxEntry &e) { return e.profile.organization; });
    row("database", R"("database":"x")", "", "x", "d", [](const InfluxEntry &e) { return e.options.target.database; });
    row("measurement", "", R"("measurement":"x")", "x", "m",
        ofRule([](const PointRule &r) { return QString::fromStdString(std::get<std::string>(r.measurement)); }));
    row("fields_keys", "", R"("fields_keys":["a","b"])", "a,b", "",
        ofRule([](const PointRule &r) { return keys(r.fieldsKeys); }));
    row("tags_keys", "", R"("tags_keys":["t"])", "t", "", ofRule([](const PointRule &r) { return keys(r.tagsKeys); }));
    row("time_setter", "", R"("time_key":"ts")", "ts", "the message's", ofRule([](const PointRule &r) {
            const auto *key = std::get_if<std::string>(&r.timeSetter);
            return key ? QString::fromStdString(*key) : QStringLiteral("the message's");
        }));
    const auto precision = ofRule([](const PointRule &r) { return QString::number(int(r.timePrecision)); });
    const QByteArray milliseconds = QByteArray::number(int(Precision::Milliseconds));
    for (const auto &[name, value] : {std::pair{"ns", Precision::Nanoseconds}, std::pair{"us", Precision::Microseconds},
                                      std::pair{"ms", Precision::Milliseconds}, std::pair{"s", Precision::Seconds}})
        row((QByteArray("time_precision ") + name).constData(), "",
            (QByteArray(R"("time_precision":")") + name + '"').constData(), QByteArray::number(int(value)).constData(),
            milliseconds.constData(), precision);
    row("allow_missing_fields", "", R"("allow_missing_fields":true)", "true", "false",
        ofRule([](const PointRule &r) { return flag(r.allowMissingFields); }));
    row("include_metadata_tags", "", R"("include_metadata_tags":true)", "true", "false", ofRule([](const PointRule &r) {
            const PointRule::Metadata &all = r.metadata;
            const auto tag = PointRule::As::Tag;
            return flag(all.key == tag && all.topic == tag && all.partition == tag &&
                        all.offset == PointRule::As::Nothing);
        }));
    row("convert_ints_to_floats", "", R"("convert_ints_to_floats":true)", "true", "false",
        ofRule([](const PointRule &r) { return flag(r.convertIntsToFloats); }));
    row("batch_size", R"("batch_size":1000)", "", "1000", "5000",
        [](const InfluxEntry &e) { return QString::number(e.options.batchRows); });
    row("enable_gzip", R"("gzip":"on")", "", "1", "0",
        [](const InfluxEntry &e) { return QString::number(int(e.options.gzip)); });
    row("request_timeout_ms", R"("request_timeout_ms":10000)", "", "10000", "60000",
        [](const InfluxEntry &e) { return QString::number(e.profile.idleTimeout.count()); });
    row("request_timeout_ms, none", R"("request_timeout_ms":0)", "", "0", "60000",
        [](const InfluxEntry &e) { return QString::number(e.profile.idleTimeout.count()); });
    row("debug", R"("debug":true)", "", "true", "false", [](const InfluxEntry &e) { return flag(e.debug); });
    row("raise_on_retention_violation", R"("raise_on_retention_violation":true)", "", "true", "false",
        [](const InfluxEntry &e) { return flag(e.options.raisesOnRetention); });
    row("verify_ssl", R"("verify_tls":false)", "", "true", "false",
        [](const InfluxEntry &e) { return flag(e.profile.trust == Profile::Trust::Anything); });
    row("authorities of its own", R"("ca_file":"/ca.pem")", "", "/ca.pem", "",
        [](const InfluxEntry &e) { return e.profile.trust == Profile::Trust::CaFile ? e.profile.caFile : QString(); });
}

void SinkParametersTest::q1_5_eachParameter()
{
    QFETCH(const QByteArray, sink);
    QFETCH(const QByteArray, rule);
    QFETCH(const QString, given);
    QFETCH(const QString, notGiven);
    QFETCH(const Says, says);
    const auto with = sinkWith(sink, rule);
    QVERIFY2(with, with ? "" : qPrintable(with.error().message));
    QCOMPARE(says(std::get<InfluxEntry>(with->sinks.first())), given);
    const auto without = sinkWith({}, {});
    QVERIFY2(without, without ? "" : qPrintable(without.error().message));
    QCOMPARE(says(std::get<InfluxEntry>(without->sinks.first())), notGiven);
}

void SinkParametersTest::q1_5_whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("sink");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *sink, const char *rule, const char *says) {
        QTest::newRow(name) << QByteArray(sink) << QByteArray(rule) << QByteArray(says);
    };
    row("a token in the open", R"("token":"secret")", "", "/sinks/0/token: ");
    row("no address", R"("url":"")", "", "/sinks/0: name a saved");
    row("no database", R"("database":"")", "", "/sinks/0/database: this must not be empty");
    row("keys that are a text", "", R"("fields_keys":"abc")", "/sinks/0/rule/fields_keys: this must be a list");
    row("tags that are a text", "", R"("tags_keys":"abc")", "/sinks/0/rule/tags_keys: this must be a list");
    row("precision", "", R"("time_precision":"min")", "/sinks/0/rule/time_precision: this must be one of: ns, us");
    row("batch of none", R"("batch_size":0)", "", "/sinks/0/batch_size: ");
    row("timeout", R"("request_timeout_ms":-1)", "", "/sinks/0/request_timeout_ms: ");
    row("debug", R"("debug":"yes")", "", "/sinks/0/debug: this must be true or false");
    row("retention", R"("raise_on_retention_violation":1)", "", "/sinks/0/raise_on_retention_violation: ");
    row("tls of a saved one", R"("connection":"a","verify_tls":false)", "",
        "/sinks/0/verify_tls: a saved connection has its own");
    row("unchecked authorities", R"("verify_tls":false,"ca_file":"/ca.pem")", "", "/sinks/0/verify_tls: ");
    row("the original's name", R"("verify_ssl":false)", "", "perhaps \"verify_tls\" is meant");
}

void SinkParametersTest::q1_5_whatIsRefused()
{
    QFETCH(const QByteArray, sink);
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, says);
    const auto document = sinkWith(sink, rule);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(QString::fromUtf8(says)), qPrintable(document.error().message));
    QVERIFY(!document.error().message.contains(QStringLiteral("secret\"")));
}

QTEST_GUILESS_MAIN(SinkParametersTest)
#include "sinkparameters_test.moc"
