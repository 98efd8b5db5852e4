// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/foreignfile.h"
#include "core/connection/foreign/toml.h"
#include "core/connection/foreign/yaml.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// Connections of other programs: what is taken, what is said to be left out, and which line is wrong.
class ForeignFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toml_data();
    void toml();
    void tomlSaysWhichLineIsWrong_data();
    void tomlSaysWhichLineIsWrong();
    void yaml_data();
    void yaml();
    void yamlSaysWhichLineIsWrong_data();
    void yamlSaysWhichLineIsWrong();
    void connections_data();
    void connections();
    void whatIsFilledInIsNotTakenLiterally_data();
    void whatIsFilledInIsNotTakenLiterally();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void likelyOnesAreKnown_data();
    void likelyOnesAreKnown();
};

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray json(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// "name|url|flavour|login|user|database|org|secret|notes"
QString drawn(const ForeignConnection &connection)
{
    const Profile &profile = connection.profile;
    if (!connection.problem.isEmpty())
        return profile.name + QStringLiteral("|!");
    return QStringList{profile.name,
                       profile.url.toString(),
                       flavourKey(profile.flavour),
                       Profile::loginKey(profile.login),
                       profile.user,
                       profile.database,
                       profile.organization,
                       connection.secret,
                       QString::number(connection.notes.size())}
        .join(u'|');
}

constexpr auto telegraf = R"([agent]
  interval = "10s"
  quiet = false
  metric_buffer_limit = 10_000 # a comment
[[outputs.influxdb]]
  urls = [
    "http://10.0.0.1:8086", # first
    "https://two:8086",
  ]
  database = "telegraf"
  username = "ada"
  password = 'pa$s'
  insecure_skip_verify = true
  [outputs.influxdb.tagdrop]
    host = ["x"]
[[outputs.influxdb_v2]]
  urls = ["http://db2:8086"]
  token = "${INFLUX_TOKEN}"
  organization = "house"
  bucket = "plant"
[[inputs.cpu]]
  percpu = true
  tags = { a = "b", n = 1 }
)";

constexpr auto grafana = R"(# provisioned
apiVersion: 1
deleteDatasources:
  - name: Old
    orgId: 1
datasources:
  - name: InfluxDB_v1
    type: influxdb
    access: proxy
    url: http://localhost:8086
    user: grafana
    jsonData:
      dbName: site
      httpMode: GET
      tlsSkipVerify: true
    secureJsonData:
      password: "gra'fana"
  - name: 'Flux one'
    type: influxdb
    url: https://db2:8086
    jsonData:
      version: Flux
      organization: house
      defaultBucket: plant
    secureJsonData:
      token: $INFLUX_TOKEN
  - name: SQL
    type: influxdb
    url: http://db3:8181
    jsonData: # of 3.x
      version: SQL
      dbName: plant
    secureJsonData:
      token: apiv3_x
  - name: Prometheus
    type: prometheus
    url: http://elsewhere:9090
)";

} // namespace

void ForeignFileTest::toml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(expected);
    };
    row("empty", "\n # nothing\n", "{}");
    row("values", "a = \"x\"\nb='y'\nc = true\nd = -1.5e3 # e\n", R"({"a":"x","b":"y","c":true,"d":"-1.5e3"})");
    row("escapes", R"(a = "q\"t\t\\\u00e9")", "{\"a\":\"q\\\"t\\t\\\\\xc3\xa9\"}");
    row("literal", R"(a = 'c:\new')", R"({"a":"c:\\new"})");
    row("long", "a = \"\"\"\none\ntwo \\\n  three\"\"\"", R"({"a":"one\ntwo three"})");
    row("long literal", "a = '''\n[[outputs.influxdb]]\n'''", R"({"a":"[[outputs.influxdb]]\n"})");
    row("tables", "[a]\nx=1\n[a.b]\ny=2\n", R"({"a":{"b":{"y":"2"},"x":"1"}})");
    row("quoted names", "[\"a.b\"]\n'c d' = 1", R"({"a.b":{"c d":"1"}})");
    row("lists of tables", "[[a]]\nx=1\n[a.b]\ny=2\n[[a]]\nx=3\n", R"({"a":[{"b":{"y":"2"},"x":"1"},{"x":"3"}]})");
    row("lists", "a = [ [1,2], # c\n [] ,\n]", R"({"a":[["1","2"],[]]})");
    row("inline", "a = { b = \"c\", d.e = 1 }", R"({"a":{"b":"c","d":{"e":"1"}}})");
    row("variables", "a = ${PORT}\nb = [$X]", R"({"a":"${PORT}","b":["$X"]})");
    row("windows", "a = 1\r\n[b]\r\nc = 2\r\n", R"({"a":"1","b":{"c":"2"}})");
}

void ForeignFileTest::toml()
{
    QFETCH(const QString, text);
    const Result<QJsonObject> found = readToml(text);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QTEST(json(*found), "expected");
}

void ForeignFileTest::tomlSaysWhichLineIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *name, const char *text, const char *begins) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(begins);
    };
    row("no value", "a = 1\nb =\n", "line 2:");
    row("no name", "a = 1\n\n= 2\n", "line 3:");
    row("open text", "a = \"x\n", "line 1:");
    row("open long text", "a = \"\"\"x\ny\n", "line 3:");
    row("open list", "a = [1,\n2\n", "line 3:");
    row("open table", "[a\nb = 1", "line 1:");
    row("twice", "a = 1\na = 2", "line 2:");
    row("two values", "a = 1 2", "line 1:");
    row("a date", "a = 2024-01-01", "line 1:");
    row("bad escape", R"(a = "\q")", "line 1:");
    row("half a code", R"(a = "\u12")", "line 1:");
    row("table over a value", "a = 1\n[a]\n", "line 2:");
    row("list over a table", "[a]\n[[a]]\n", "line 2:");
    row("too deep", qPrintable(QStringLiteral("a = ") + QString(2'000, u'[')), "line 1:");
}

void ForeignFileTest::tomlSaysWhichLineIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, begins);
    const Result<QJsonObject> found = readToml(text);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::BadInput);
    QVERIFY2(found.error().message.startsWith(begins), qPrintable(found.error().message));
}

void ForeignFileTest::yaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(expected);
    };
    row("map", "---\na: 1\nb: x y # c\nc:\nd: ~\n", R"([{"a":"1","b":"x y","c":null,"d":null}])");
    row("nested", "a:\n  b:\n    c: 1\n  d: 2\n", R"([{"a":{"b":{"c":"1"},"d":"2"}}])");
    row("list", "- a\n- b: 1\n  c: 2\n-\n  d: 3\n", R"([["a",{"b":"1","c":"2"},{"d":"3"}]])");
    row("list at the key's place", "a:\n- 1\n- 2\nb: 3\n", R"([{"a":["1","2"],"b":"3"}])");
    row("lists in lists", "- - a\n  - b\n- c\n", R"([[["a","b"],"c"]])");
    row("quoted", R"(a: 'it''s: # so'
"b c": "x\n\"y\" # z")",
        R"([{"a":"it's: # so","b c":"x\n\"y\" # z"}])");
    row("addresses", "a: http://x:8086/y#z\n", R"([{"a":"http://x:8086/y#z"}])");
    row("block", "a: |\n  one\n    two\n\n  three\nb: >-\n  x\n  y\n", R"([{"a":"one\n  two\n\nthree\n","b":"x y"}])");
    row("short lists", "a: [x, 'y', 3]\nb: []\nc: {}\n", R"([{"a":["x","y","3"],"b":[],"c":{}}])");
    row("comments between", "a:\n  # c\n\n  b: 1\n# d\ne: 2\n", R"([{"a":{"b":"1"},"e":"2"}])");
}

void ForeignFileTest::yaml()
{
    QFETCH(const QString, text);
    const Result<QJsonValue> found = readYaml(text);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QTEST(json(*found), "expected");
}

void ForeignFileTest::yamlSaysWhichLineIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *name, const char *text, const char *begins) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(begins);
    };
    row("anchor", "a: 1\nb: &x 2\n", "line 2:");
    row("alias", "a: *x\n", "line 1:");
    row("tag", "a: !secret x\n", "line 1:");
    row("tabulator", "a:\n\tb: 1\n", "line 2:");
    row("no colon", "a: 1\nb\n", "line 2:");
    row("twice", "a: 1\na: 2\n", "line 2:");
    row("several lines", "a: one\n  two\n", "line 2:");
    row("two documents", "a: 1\n---\nb: 2\n", "line 2:");
    row("odd indentation", "a:\n    b: 1\n  c: 2\n", "line 3:");
    row("open text", "a: \"x\n", "line 1:");
    row("flow map", "a: {b: 1}\n", "line 1:");
    row("flow list", "a: [x,\n  y]\n", "line 1:");
}

void ForeignFileTest::yamlSaysWhichLineIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, begins);
    const Result<QJsonValue> found = readYaml(text);
    QVERIFY2(!found, found ? json(*found).constData() : "");
    QVERIFY2(found.error().message.startsWith(begins), qPrintable(found.error().message));
}

void ForeignFileTest::connections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("Telegraf") << QStringLiteral("telegraf.conf") << QByteArray(telegraf) << QStringLiteral("Telegraf")
                              << QStringList{
                                     QStringLiteral("Telegraf · 10.0.0.1|http://10.0.0.1:8086|auto|basic|ada|telegraf|"
                                                    "|pa$s|1"),
                                     QStringLiteral("Telegraf · two|https://two:8086|auto|basic|ada|telegraf||pa$s|1"),
                                     QStringLiteral("Telegraf · db2|http://db2:8086|v2|token||plant|house||1")};
    QTest::newRow("influx CLI") << QStringLiteral("/home/x/.influxdbv2/configs")
                                << QByteArray(
                                       "[default]\n  url = \"http://localhost:8086\"\n  token = \"hush-1\"\n  org = "
                                       "\"house\"\n  active = true\n[empty]\n  url = \"\"\n")
                                << QStringLiteral("influx CLI")
                                << QStringList{
                                       QStringLiteral("default|http://localhost:8086|v2|token|||house|hush-1|0"),
                                       QStringLiteral("empty|!")};
    QTest::newRow("influxctl")
        << QStringLiteral("config.toml")
        << QByteArray("[[profile]]\nname = \"c\"\nproduct = \"clustered\"\nhost = \"cluster.example\"\nport = "
                      "\"8443\"\ntoken = \"hush-2\"\n[profile.tls]\nca = \"/ca.pem\"\n[[profile]]\nname = \"d\"\n"
                      "product = \"dedicated\"\naccount_id = \"x\"\n")
        << QStringLiteral("influxctl")
        << QStringList{QStringLiteral("c|https://cluster.example:8443|v3-distributed|bearer||||hush-2|0"),
                       QStringLiteral("d|!")};
    QTest::newRow("Grafana") << QStringLiteral("ds.yaml") << QByteArray(grafana) << QStringLiteral("Grafana")
                             << QStringList{QStringLiteral("InfluxDB_v1|http://localhost:8086|auto|basic|grafana|site||"
                                                           "gra'fana|1"),
                                            QStringLiteral("Flux one|https://db2:8086|v2|token||plant|house||1"),
                                            QStringLiteral("SQL|http://db3:8181|v3|bearer||plant||apiv3_x|0")};
    QTest::newRow("Grafana's API")
        << QStringLiteral("export.json")
        << QByteArray(R"([{"name":"a","type":"influxdb","url":"http://a:8086","user":"u","database":"d","jsonData":{},
                          "secureJsonFields":{"password":true}},
                         {"name":"h","type":"influxdb","url":"http://h:8086","jsonData":{"httpHeaderName1":
                          "Authorization","dbName":"b"},"secureJsonData":{"httpHeaderValue1":"Token t0"}}])")
        << QStringLiteral("Grafana")
        << QStringList{QStringLiteral("a|http://a:8086|auto|basic|u|d|||1"),
                       QStringLiteral("h|http://h:8086|auto|token||b||t0|0")};
    QTest::newRow("environment")
        << QStringLiteral("influx.env")
        << QByteArray("# c\nexport INFLUX_HOST=http://h:8086\nINFLUX_TOKEN='t k'\nINFLUX_ORG=o\nOTHER=1\n"
                      "INFLUXDB3_HOST_URL=\"http://three:8181\"\nINFLUXDB3_AUTH_TOKEN=apiv3_y\n")
        << QString()
        << QStringList{QStringLiteral("influxdb3|http://three:8181|v3|bearer||||apiv3_y|0"),
                       QStringLiteral("influx|http://h:8086|v2|token|||o|t k|0")};
    QTest::newRow("token file") << QStringLiteral("token.json") << QByteArray(R"({"token":"apiv3_z","name":"_admin"})")
                                << QStringLiteral("influxdb3")
                                << QStringList{
                                       QStringLiteral("influxdb3|http://localhost:8181|v3|bearer||||apiv3_z|1")};
}

void ForeignFileTest::connections()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, kind);
    const Result<ForeignFile> file = ForeignFile::read(name, bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    if (!kind.isEmpty())
        QCOMPARE(file->kind, kind);
    QStringList found;
    for (const ForeignConnection &connection : file->connections)
        found += drawn(connection);
    QTEST(found, "expected");
    for (const ForeignConnection &connection : file->connections) {
        if (connection.problem.isEmpty())
            QVERIFY2(connection.profile.validate(), qPrintable(connection.profile.name));
        // The secret is for the keyring alone.
        if (!connection.secret.isEmpty())
            QVERIFY(!json(connection.profile.toJson()).contains(connection.secret.toUtf8()));
    }
}

void ForeignFileTest::whatIsFilledInIsNotTakenLiterally_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("filledIn");
    for (const char *text : {"${TOKEN}", "$TOKEN", "Token ${X}", "@{store:key}", "$__file{/run/x}", "$__env{X}"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "pa$s", "abc==", "$1", "user@host", "{}"})
        QTest::addRow("literal %s", text) << QString::fromLatin1(text) << false;
}

void ForeignFileTest::whatIsFilledInIsNotTakenLiterally()
{
    QFETCH(const QString, value);
    QTEST(isFilledIn(value), "filledIn");
}

void ForeignFileTest::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no outputs") << QStringLiteral("telegraf.conf") << QByteArray("[agent]\nx = 1\n");
    QTest::newRow("other sources") << QStringLiteral("a.yaml") << QByteArray("datasources:\n- type: loki\n");
    QTest::newRow("other JSON") << QStringLiteral("a.json") << QByteArray("{\"a\":1}");
    QTest::newRow("broken JSON") << QStringLiteral("a.json") << QByteArray("{\n\"a\":");
    QTest::newRow("other variables") << QStringLiteral(".env") << QByteArray("PATH=/bin\n");
    QTest::newRow("other name") << QStringLiteral("a.png") << QByteArray(telegraf);
    QTest::newRow("empty") << QStringLiteral("configs") << QByteArray();
}

void ForeignFileTest::whatIsNoneIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const Result<ForeignFile> file = ForeignFile::read(name, bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::BadInput);
}

void ForeignFileTest::likelyOnesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isLikely");
    QTest::newRow("Telegraf") << QStringLiteral("telegraf.conf") << QByteArray(telegraf) << true;
    QTest::newRow("Grafana") << QStringLiteral("ds.yml") << QByteArray(grafana) << true;
    QTest::newRow("configs") << QStringLiteral("configs") << QByteArray("[a]\n  url = \"http://x\"\n") << true;
    QTest::newRow("environment") << QStringLiteral("a.env") << QByteArray("INFLUX_TOKEN=x\n") << true;
    QTest::newRow("other JSON") << QStringLiteral("a.json") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("other TOML") << QStringLiteral("pyproject.toml") << QByteArray("[project]\nurl = \"x\"\n") << false;
    QTest::newRow("CSV") << QStringLiteral("a.csv") << QByteArray(telegraf) << false;
}

void ForeignFileTest::likelyOnesAreKnown()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QTEST(ForeignFile::isLikely(file.fileName()), "isLikely");
}

QTEST_APPLESS_MAIN(ForeignFileTest)
#include "foreignfile_test.moc"
