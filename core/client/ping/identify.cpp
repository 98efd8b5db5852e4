// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/identify.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace penstock {

namespace {

struct HostRule
{
    const char *ending; ///< of the host name; the whole name when it does not begin with a dot
    Flavour flavour;
    const char *product;
};

// https://docs.influxdata.com/influxdb3/cloud-serverless/reference/regions/ and its siblings. The first that fits.
constexpr std::array<HostRule, 5> hostRules{{
    {"us-east-1-1.aws.cloud2.influxdata.com", Flavour::V3Distributed, "InfluxDB Cloud Serverless"},
    {"eu-central-1-1.aws.cloud2.influxdata.com", Flavour::V3Distributed, "InfluxDB Cloud Serverless"},
    {".cloud2.influxdata.com", Flavour::V2, "InfluxDB Cloud (TSM)"},
    {".a.influxdb.io", Flavour::V3Distributed, "InfluxDB Cloud Dedicated"},
    {".enterprise.influxdb.io", Flavour::V3, "InfluxDB 3 Cloud"},
}};

struct BuildName
{
    Flavour flavour;
    const char *build;
    const char *product;
};

constexpr std::array<BuildName, 5> buildNames{{
    {Flavour::V1, "OSS", "InfluxDB 1.x OSS"},
    {Flavour::V1, "ENT", "InfluxDB 1.x Enterprise"},
    {Flavour::V2, "OSS", "InfluxDB 2.x OSS"},
    {Flavour::V3, "Core", "InfluxDB 3 Core"},
    {Flavour::V3, "Enterprise", "InfluxDB 3 Enterprise"},
}};

Flavour flavourOf(const HttpAnswer &answer, const QString &version, const QString &build, const QJsonObject &body)
{
    const HttpHeaders &headers = answer.head.headers;
    const bool namesVersion = headers.contains("X-Influxdb-Version");
    if (headers.contains("cluster-uuid") || version.startsWith(u"3.") ||
        body.value(u"error").toString() == u"the request was not authenticated")
        return Flavour::V3;
    // It imitates 1.8 on /query and /write.
    if (headers.contains("X-Server-Hostname") && (!namesVersion || version == u"1.8.0"))
        return Flavour::VictoriaMetrics;
    if (answer.head.status == 400 && answer.body.contains("unsupported path requested"))
        return Flavour::VictoriaMetrics;
    if (answer.head.headers.value("WWW-Authenticate").contains("realm=\"VictoriaMetrics\""))
        return Flavour::VictoriaMetrics;
    // Even where its line protocol is switched off, and /ping with it.
    if (headers.value("Server").startsWith("questDB"))
        return Flavour::QuestDb;
    if (build.startsWith(u"cloud"))
        return Flavour::V3Distributed;
    if (version.startsWith(u"1."))
        return Flavour::V1;
    if (version.startsWith(u"2."))
        return Flavour::V2;
    return Flavour::Unknown;
}

} // namespace

ServerInfo identify(const HttpAnswer &answer)
{
    const HttpHeaders &headers = answer.head.headers;
    const QJsonObject body = answer.isPage() ? QJsonObject() : QJsonDocument::fromJson(answer.body).object();
    ServerInfo info;
    info.version = QString::fromUtf8(headers.value("X-Influxdb-Version"));
    info.build = QString::fromUtf8(headers.value("X-Influxdb-Build"));
    if (info.version.isEmpty())
        info.version = body.value(u"version").toString();
    if (info.version.startsWith(u'v'))
        info.version.remove(0, 1);
    info.flavour = flavourOf(answer, info.version, info.build, body);
    info.product = body.value(u"product_name").toString();
    if (info.flavour == Flavour::VictoriaMetrics || info.flavour == Flavour::QuestDb)
        info.version.clear(); // not its own
    return info;
}

ServerInfo identifyHost(const QString &host)
{
    ServerInfo info;
    const QString name = host.toLower();
    for (const HostRule &rule : hostRules) {
        const QLatin1String ending(rule.ending);
        if (ending.startsWith(u'.') ? name.endsWith(ending) : name == ending) {
            info.flavour = rule.flavour;
            info.product = QLatin1String(rule.product);
            break;
        }
    }
    return info;
}

QString productName(Flavour flavour, const QString &build)
{
    for (const BuildName &name : buildNames) {
        if (name.flavour == flavour && build == QLatin1String(name.build))
            return QLatin1String(name.product);
    }
    return flavourName(flavour);
}

} // namespace penstock
