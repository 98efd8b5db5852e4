// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/identify.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

ServerInfo identify(const HttpAnswer &ping)
{
    const HttpHeaders &headers = ping.head.headers;
    ServerInfo info;
    info.version = QString::fromUtf8(headers.value("X-Influxdb-Version"));
    info.build = QString::fromUtf8(headers.value("X-Influxdb-Build"));
    const QJsonObject body = QJsonDocument::fromJson(ping.body).object();
    if (info.version.isEmpty())
        info.version = body.value(u"version").toString();
    if (info.version.startsWith(u'v'))
        info.version.remove(0, 1);

    if (headers.contains("cluster-uuid") || info.version.startsWith(u"3.") ||
        body.value(u"error").toString() == u"the request was not authenticated")
        info.flavour = Flavour::V3;
    else if (info.version.startsWith(u"1."))
        info.flavour = Flavour::V1;
    else if (info.version.startsWith(u"2."))
        info.flavour = Flavour::V2;
    else if (ping.head.status == 204 && headers.contains("X-Server-Hostname"))
        info.flavour = Flavour::VictoriaMetrics;
    return info;
}

} // namespace penstock
