// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/foreignfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// Connections of other programs: what is taken, and what is said to be left out.
class ForeignFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
