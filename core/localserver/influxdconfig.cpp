// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdconfig.h"

namespace penstock {

namespace {

/// A TOML basic string. Paths may hold any character but NUL.
QString tomlString(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + c;
        else if (c < u' ' || c == QChar(0x7f))
            quoted += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

} // namespace

QString influxdSocketName()
{
    return QStringLiteral("http.sock");
}

QByteArray influxdConfig(const QString &folder, bool privateNetwork)
{
    // level: only at "info" influxd says which data it drops as damaged, see DamageLog.

    // index-version: measured with influxd 1.6.7 on two cores, one connection, 1,000,000 rows of two fields in bodies
    // of 5,000 rows. inmem against tsi1, in rows per second: 20 series 674,000 and 585,000; 100,000 series 130,000 and
    // 100,000 (spread ±40,000); 1,000,000 series 52,000 and 72,000; memory alike. What people import has few series.
    const QString text = QStringLiteral(R"(# Written by Penstock at each start; changes here are lost.
reporting-disabled = true
bind-address = "127.0.0.1:%1"

[meta]
  dir = %2
  logging-enabled = false

[data]
  dir = %3
  wal-dir = %4
  index-version = "inmem"
  query-log-enabled = false
  max-series-per-database = 0
  max-values-per-tag = 0

[http]
  bind-address = "127.0.0.1:%5"
  auth-enabled = true
  log-enabled = false
  pprof-enabled = false
  unix-socket-enabled = true
  unix-socket-permissions = "0700"
  bind-socket = "%6"
  max-body-size = 0
  max-row-limit = 0

[monitor]
  store-enabled = false

[subscriber]
  enabled = false

[continuous_queries]
  log-enabled = false

[logging]
  format = "logfmt"
  level = "info"
  suppress-logo = true
)");
    return text
        .arg(privateNetwork ? QStringLiteral("8088") : QStringLiteral("0"),
             tomlString(folder + QStringLiteral("/meta")), tomlString(folder + QStringLiteral("/data")),
             tomlString(folder + QStringLiteral("/wal")), privateNetwork ? QStringLiteral("8086") : QStringLiteral("0"),
             influxdSocketName())
        .toUtf8();
}

} // namespace penstock
