// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/profile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

struct ClientSettings;
struct HttpAnswer;
struct HttpRequest;
class LocalServerFolder;

/// What a generation of InfluxDB needs to be the local server: how it is started, told apart, set up and spoken to.
/// A file each (influxd1.cpp, influxd2.cpp, influxdb3.cpp); nothing else knows of generations.
struct ServerKind
{
    Flavour flavour = Flavour::V1;
    QString name;    ///< "InfluxDB 2.x"
    QString product; ///< what goes before its version: "InfluxDB", "InfluxDB 3 Core"
    QString program; ///< what its program is usually called
    /// It answers at a Unix socket of its folder and has a network of its own; else it listens at a port of 127.0.0.1.
    bool hasSocket = false;

    /// In its folder. `argument`: the file or folder that its command line names, by which a process is recognised.
    /// `parts`: all that it keeps there. `data`: of these, what only this generation makes.
    QString argument;
    QString secretFile;
    QStringList parts;
    QStringList data;

    /// Its answer to the set-up may quote that, the secret with it.
    bool quotesSetUp = false;
    /// It makes the administrator's secret itself, when it is set up; else it takes ours.
    bool makesSecret = false;
    Profile::Login login = Profile::Login::Password;
    QString user;
    QString organization;

    /// Before each start: writes its configuration, mends what it would trip over. What was done, in sentences.
    Result<QStringList> (*prepare)(const LocalServerFolder &folder, bool privateNetwork) = nullptr;
    QStringList (*arguments)(const QString &folder, quint16 port) = nullptr; ///< never a secret: everybody sees them
    QStringList (*variables)(const QString &folder) = nullptr;               ///< NAME=value; never a secret either

    /// The one request, without a login, that makes the administrator of a new server.
    HttpRequest (*setUp)(const ClientSettings &anonymous, const QString &secret) = nullptr;
    /// What holds from then on, of the answer to that; empty: it made none.
    QString (*secretOf)(const HttpAnswer &answer, const QString &secret) = nullptr;
};

const ServerKind &influxd1Kind();
const ServerKind &influxd2Kind();
const ServerKind &influxdb3Kind();

/// 1.x, 2.x, 3.x.
QList<const ServerKind *> serverKinds();

/// The one of that flavour; null: it cannot be the local server.
const ServerKind *kindOf(Flavour flavour);

/// The kinds whose data lie in the folder; more than one only when somebody put them there.
QList<const ServerKind *> kindsIn(const QString &folder);

/// Why a server of this kind is not started on the folder: it holds the data of another one. Nothing: it may be.
Status checkKind(const ServerKind &kind, const QString &program, const QString &folder);

} // namespace penstock
