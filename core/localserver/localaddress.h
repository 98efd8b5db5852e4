// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/serverkind.h"

namespace penstock {

/// What a local server is and where it answers.
struct LocalAddress
{
    const ServerKind *kind = &influxd1Kind();
    QString version;
    QString socketPath; ///< where the kind has one
    quint16 port = 0;   ///< of 127.0.0.1, else; 0: not known yet

    /// Of the server that the record tells of.
    static LocalAddress of(const ServerRecord &record, const LocalServerFolder &folder);

    QString product() const; ///< "InfluxDB 2.7.12"; without the version when that is not known
    Profile profile() const;
    ClientSettings settings(const QString &secret) const; ///< with the login

    /// True when that process, and no other, answers there. Asked before a secret is sent. Waits for nothing.
    bool isServedBy(qint64 processId) const;
};

} // namespace penstock
