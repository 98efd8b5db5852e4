// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/foreign/foreignfile.h"

#include <QJsonObject>
#include <QJsonValue>

namespace penstock {

// What a file's values mean, program by program. Empty: it has no connection.

QList<ForeignConnection> telegrafConnections(const QJsonObject &configuration);
QList<ForeignConnection> influxCliConnections(const QJsonObject &configuration);
QList<ForeignConnection> influxctlConnections(const QJsonObject &configuration);
/// An array of data sources, an object with "datasources", or one data source.
QList<ForeignConnection> grafanaConnections(const QJsonValue &sources);
/// Of lines NAME=value.
QList<ForeignConnection> environmentConnections(const QString &text);
QList<ForeignConnection> tokenFileConnections(const QJsonObject &file);

/// A connection with this name and address; `problem` is set when that is none of an InfluxDB by HTTP.
ForeignConnection foreignConnection(const QString &name, const QString &url);

/// The value, unless the program fills it in when it runs: then nothing, and a note that says so.
QString literalValue(ForeignConnection &connection, const QString &what, const QJsonValue &value);

/// The login and its secret, with a note when the file does not have that.
void setLogin(ForeignConnection &connection, Profile::Login login, const QString &user, const QJsonValue &secret);

} // namespace penstock
