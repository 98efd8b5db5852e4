// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// A connection that another program's file describes. Holds its secret: never print or save one.
struct ForeignConnection
{
    Profile profile;
    QString secret;    ///< password or token, for the keyring; empty: none, or the file does not have it
    QStringList notes; ///< what of it is not taken, and why: a sentence each
    QString problem;   ///< why it cannot be taken at all; empty: it can
};

/// Connections in files of other programs: the influx CLI's configs (2.x), influxctl's config.toml, a .env file with
/// the variables of the influx CLI or of influxdb3, the token file of influxdb3, Telegraf's outputs, and Grafana's data
/// sources (provisioning YAML, or JSON of its API).
struct ForeignFile
{
    QString kind; ///< "Telegraf", for people
    QList<ForeignConnection> connections;

    /// By its name and what is in it. BadInput when it is none of them, or breaks the form, with the line.
    static Result<ForeignFile> read(const QString &path);
    static Result<ForeignFile> read(const QString &name, const QByteArray &bytes);

    /// It looks like one, from its name and its first bytes; for files that are dropped.
    static bool isLikely(const QString &path);
};

/// "${TOKEN}", "$TOKEN", "@{store:key}", "$__file{…}": what the program fills in when it runs.
bool isFilledIn(const QString &value);

} // namespace penstock
