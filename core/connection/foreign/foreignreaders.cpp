// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/foreignreaders.h"

#include "core/connection/connectionurl.h"
#include "core/connection/headerrules.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace penstock {

namespace {

struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ForeignFile)
};

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == u"true"; // of YAML all values are texts
}

/// Of an address, for people: what may be a login, before its host or in its query, is left out.
QString withoutLogin(QString address)
{
    static const QRegularExpression login(QStringLiteral("\\A([A-Za-z][A-Za-z0-9+.-]*://)?+.+@|\\?.*\\z"));
    return address.replace(login, QStringLiteral("\\1"));
}

/// The certificates of Telegraf and influxctl.
void setTls(ForeignConnection &connection, const QJsonObject &table, const char *skip, const char *authority)
{
    Profile &profile = connection.profile;
    profile.caFile = literalValue(connection, QLatin1String(authority), table.value(QLatin1String(authority)));
    if (!profile.caFile.isEmpty())
        profile.trust = Profile::Trust::CaFile;
    if (isTrue(table.value(QLatin1String(skip)))) {
        profile.trust = Profile::Trust::Anything;
        connection.notes +=
            ForeignFileText::tr("The file says that the server's certificate is not to be checked: so it will be "
                                "here.");
    }
}

ForeignConnection ofTelegraf(const QJsonObject &output, const QString &url, bool isV2)
{
    ForeignConnection connection = foreignConnection({}, url);
    Profile &profile = connection.profile;
    const QString shown = withoutLogin(url);
    const QString host = connection.problem.isEmpty() ? profile.url.host() : QUrl(shown).host();
    profile.name = QStringLiteral("Telegraf · ") + (host.isEmpty() ? shown : host);
    profile.flavour = isV2 ? Flavour::V2 : Flavour::Unknown;
    profile.database = literalValue(connection, isV2 ? QStringLiteral("bucket") : QStringLiteral("database"),
                                    output.value(isV2 ? u"bucket" : u"database"));
    if (isV2) {
        profile.organization = literalValue(connection, QStringLiteral("organization"), output[u"organization"]);
        setLogin(connection, Profile::Login::Token, {}, output[u"token"]);
    } else {
        profile.retentionPolicy =
            literalValue(connection, QStringLiteral("retention_policy"), output[u"retention_policy"]);
        const QString user = literalValue(connection, QStringLiteral("username"), output[u"username"]);
        if (!user.isEmpty())
            setLogin(connection, Profile::Login::Password, user, output[u"password"]);
    }
    setTls(connection, output, "insecure_skip_verify", "tls_ca");
    profile.clientCertificate = literalValue(connection, QStringLiteral("tls_cert"), output[u"tls_cert"]);
    profile.clientKey = literalValue(connection, QStringLiteral("tls_key"), output[u"tls_key"]);
    profile.proxy = literalValue(connection, QStringLiteral("http_proxy"), output[u"http_proxy"]);
    const QJsonObject headers = output[u"http_headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (mayHoldSecret(header.key()))
            connection.notes +=
                ForeignFileText::tr("The header %1 may hold a secret and is not taken.").arg(header.key());
        else if (const QString value = literalValue(connection, header.key(), header.value()); !value.isEmpty())
            profile.headers.append({header.key(), value});
    }
    return connection;
}

/// The login of a Grafana data source, by its query language.
void setGrafanaLogin(ForeignConnection &connection, const QJsonObject &source)
{
    const QJsonObject data = source[u"jsonData"].toObject();
    const QJsonObject secrets = source[u"secureJsonData"].toObject();
    const QString language = data[u"version"].toString();
    Profile &profile = connection.profile;
    if (language == u"Flux" || language == u"SQL") {
        profile.flavour = language == u"Flux" ? Flavour::V2 : Flavour::V3;
        setLogin(connection, language == u"Flux" ? Profile::Login::Token : Profile::Login::Bearer, {},
                 secrets[u"token"]);
        return;
    }
    // 2.x answers InfluxQL to a token, which Grafana sends as a header.
    if (data[u"httpHeaderName1"].toString().compare(QLatin1String("Authorization"), Qt::CaseInsensitive) == 0) {
        const QString value = secrets[u"httpHeaderValue1"].toString();
        const auto begins = [&value](const char *scheme) {
            return value.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
        };
        if (begins("Bearer "))
            setLogin(connection, Profile::Login::Bearer, {}, value.mid(7));
        else if (begins("Token ") || value.isEmpty() || isFilledIn(value))
            setLogin(connection, Profile::Login::Token, {}, begins("Token ") ? value.mid(6) : value);
        else
            connection.notes +=
                ForeignFileText::tr("The header %1 may hold a secret and is not taken.").arg(u"Authorization");
        return;
    }
    const bool isBasic = isTrue(source[u"basicAuth"]);
    const QString user = literalValue(connection, isBasic ? QStringLiteral("basicAuthUser") : QStringLiteral("user"),
                                      source.value(isBasic ? u"basicAuthUser" : u"user"));
    if (!user.isEmpty())
        setLogin(connection, Profile::Login::Password, user,
                 secrets.value(isBasic ? u"basicAuthPassword" : u"password"));
}

} // namespace

ForeignConnection foreignConnection(const QString &name, const QString &url)
{
    ForeignConnection connection;
    connection.profile = Profile::createNew();
    connection.profile.name = name.trimmed();
    if (url.isEmpty() || isFilledIn(url)) {
        connection.problem = url.isEmpty()
                                 ? ForeignFileText::tr("The file does not say where the server is.")
                                 : ForeignFileText::tr("Where the server is, is filled in when the program runs: %1.")
                                       .arg(withoutLogin(url));
        return connection;
    }
    const Result<ConnectionUrl> parts = parseConnectionUrl(url);
    if (!parts) {
        connection.problem = parts.error().message;
        return connection;
    }
    const QString id = connection.profile.id;
    connection.profile = parts->profile;
    connection.profile.id = id;
    connection.profile.name = name.trimmed();
    connection.secret = parts->secret;
    return connection;
}

QString literalValue(ForeignConnection &connection, const QString &what, const QJsonValue &value)
{
    QString text = value.toString();
    if (!isFilledIn(text))
        return text;
    connection.notes += ForeignFileText::tr("%1 is filled in when the program runs, and not known here: %2.")
                            .arg(what, withoutLogin(text));
    return {};
}

void setLogin(ForeignConnection &connection, Profile::Login login, const QString &user, const QJsonValue &secret)
{
    connection.secret.clear(); // the address may have brought one of another kind
    connection.profile.login = login;
    connection.profile.user = user;
    const QString what =
        login == Profile::Login::Password ? ForeignFileText::tr("The password") : ForeignFileText::tr("The token");
    const QString text = secret.toString();
    // Its name is no secret; what stands beside it may be.
    static const QRegularExpression name(QStringLiteral("[$@](__[a-z]+)?\\{[^}]*\\}|\\A\\$\\w+\\z"));
    if (isFilledIn(text))
        connection.notes += ForeignFileText::tr("%1 is filled in when the program runs, and not known here: %2.")
                                .arg(what, name.match(text).captured());
    else if (text.isEmpty())
        connection.notes += ForeignFileText::tr("%1 is not in the file: type it in the connection.").arg(what);
    else
        connection.secret = text;
}

QList<ForeignConnection> telegrafConnections(const QJsonObject &configuration)
{
    QList<ForeignConnection> connections;
    const QJsonObject outputs = configuration[u"outputs"].toObject();
    for (const QString &kind : {QStringLiteral("influxdb"), QStringLiteral("influxdb_v2")}) {
        const QJsonValue found = outputs.value(kind);
        const QJsonArray tables = found.isObject() ? QJsonArray{found} : found.toArray();
        for (const auto &table : tables) {
            const QJsonObject output = table.toObject();
            QJsonArray urls = output[u"urls"].toArray();
            if (urls.isEmpty() && output.contains(u"url"))
                urls.append(output[u"url"]);
            if (urls.isEmpty()) // what Telegraf itself takes
                urls.append(QStringLiteral("http://127.0.0.1:8086"));
            for (const auto &url : urls)
                connections += ofTelegraf(output, url.toString(), kind == u"influxdb_v2");
        }
    }
    return connections;
}

QList<ForeignConnection> influxCliConnections(const QJsonObject &configuration)
{
    QList<ForeignConnection> connections;
    for (auto entry = configuration.begin(); entry != configuration.end(); ++entry) {
        const QJsonObject config = entry.value().toObject();
        if (!config.contains(u"url"))
            continue;
        ForeignConnection connection = foreignConnection(entry.key(), config[u"url"].toString());
        connection.profile.flavour = Flavour::V2;
        connection.profile.organization = literalValue(connection, QStringLiteral("org"), config[u"org"]);
        setLogin(connection, Profile::Login::Token, {}, config[u"token"]);
        connections += connection;
    }
    return connections;
}

QList<ForeignConnection> influxctlConnections(const QJsonObject &configuration)
{
    QList<ForeignConnection> connections;
    const QJsonArray profiles = configuration[u"profile"].toArray();
    for (const auto &entry : profiles) {
        const QJsonObject table = entry.toObject();
        const QString host = table[u"host"].toString();
        const QString port = table[u"port"].toString();
        const QString url = host.isEmpty() || host.contains(QLatin1String("://"))
                                ? host
                                : QStringLiteral("https://") + host + (port.isEmpty() ? QString() : u':' + port);
        ForeignConnection connection = foreignConnection(table[u"name"].toString(QStringLiteral("influxctl")), url);
        connection.profile.flavour = Flavour::V3Distributed;
        connection.profile.database = literalValue(connection, QStringLiteral("database"), table[u"database"]);
        setLogin(connection, Profile::Login::Bearer, {}, table[u"token"]);
        setTls(connection, table[u"tls"].toObject(), "insecure", "ca");
        connections += connection;
    }
    return connections;
}

QList<ForeignConnection> grafanaConnections(const QJsonValue &sources)
{
    QList<ForeignConnection> connections;
    const QJsonArray list = sources.isArray()                       ? sources.toArray()
                            : sources[u"datasources"].isArray()     ? sources[u"datasources"].toArray()
                            : sources[u"type"].toString().isEmpty() ? QJsonArray()
                                                                    : QJsonArray{sources};
    for (const auto &entry : list) {
        const QJsonObject source = entry.toObject();
        if (source[u"type"].toString() != u"influxdb")
            continue;
        const QJsonObject data = source[u"jsonData"].toObject();
        ForeignConnection connection =
            foreignConnection(source[u"name"].toString(QStringLiteral("Grafana")), source[u"url"].toString());
        Profile &profile = connection.profile;
        const QString key =
            data[u"version"].toString() == u"Flux" ? QStringLiteral("defaultBucket") : QStringLiteral("dbName");
        profile.database = literalValue(connection, key, data.value(key));
        if (profile.database.isEmpty())
            profile.database = literalValue(connection, QStringLiteral("database"), source[u"database"]);
        profile.organization = literalValue(connection, QStringLiteral("organization"), data[u"organization"]);
        setGrafanaLogin(connection, source);
        if (isTrue(data[u"tlsSkipVerify"])) {
            profile.trust = Profile::Trust::Anything;
            connection.notes +=
                ForeignFileText::tr("The file says that the server's certificate is not to be checked: so it will "
                                    "be here.");
        }
        if (isTrue(data[u"tlsAuth"]) || isTrue(data[u"tlsAuthWithCACert"]))
            connection.notes +=
                ForeignFileText::tr("Its certificates stand in Grafana itself and are not taken: choose their "
                                    "files in the connection.");
        connections += connection;
    }
    return connections;
}

QList<ForeignConnection> environmentConnections(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[ \\t]*(?:export[ \\t]+)?(INFLUX[A-Z0-9_]*)=(\"[^\"\\n]*\"|'[^'\\n]*'|\\S*)"),
        QRegularExpression::MultilineOption);
    QHash<QString, QString> values;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch line = match.next();
        QString value = line.captured(2);
        if (value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\'')))
            value = value.sliced(1, value.size() - 2);
        values.insert(line.captured(1), value);
    }
    QList<ForeignConnection> connections;
    const auto value = [&values](const char *name) { return values.value(QLatin1String(name)); };
    if (values.contains(QStringLiteral("INFLUXDB3_HOST_URL")) ||
        values.contains(QStringLiteral("INFLUXDB3_AUTH_TOKEN"))) {
        ForeignConnection connection = foreignConnection(QStringLiteral("influxdb3"), value("INFLUXDB3_HOST_URL"));
        connection.profile.flavour = Flavour::V3;
        connection.profile.database =
            literalValue(connection, QStringLiteral("INFLUXDB3_DATABASE_NAME"), value("INFLUXDB3_DATABASE_NAME"));
        setLogin(connection, Profile::Login::Bearer, {}, value("INFLUXDB3_AUTH_TOKEN"));
        connections += connection;
    }
    if (values.contains(QStringLiteral("INFLUX_HOST")) || values.contains(QStringLiteral("INFLUX_TOKEN"))) {
        ForeignConnection connection = foreignConnection(QStringLiteral("influx"), value("INFLUX_HOST"));
        connection.profile.flavour = Flavour::V2;
        connection.profile.organization = literalValue(connection, QStringLiteral("INFLUX_ORG"), value("INFLUX_ORG"));
        connection.profile.database =
            literalValue(connection, QStringLiteral("INFLUX_BUCKET_NAME"), value("INFLUX_BUCKET_NAME"));
        setLogin(connection, Profile::Login::Token, {}, value("INFLUX_TOKEN"));
        connections += connection;
    }
    return connections;
}

QList<ForeignConnection> tokenFileConnections(const QJsonObject &file)
{
    if (!file[u"token"].toString().startsWith(QLatin1String("apiv3_")))
        return {};
    ForeignConnection connection =
        foreignConnection(QStringLiteral("influxdb3"), QStringLiteral("http://localhost:8181"));
    connection.profile.flavour = Flavour::V3;
    setLogin(connection, Profile::Login::Bearer, {}, file[u"token"]);
    connection.notes +=
        ForeignFileText::tr("The file does not say where the server is: the usual place on this machine is "
                            "taken.");
    return {connection};
}

} // namespace penstock
