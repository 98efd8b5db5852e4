// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace penstock {

/// A JWT signed with HMAC-SHA-256 (RFC 7515, HS256): header.claims.signature. The parts are signed as they are given.
QByteArray signWithHs256(const QByteArray &header, const QByteArray &claims, const QByteArray &key);

/// What InfluxDB 1.x takes as a login when it knows the same secret ([http] shared-secret): the claims are username and
/// exp, in seconds since 1970, without which it refuses.
QByteArray sharedSecretToken(const QString &user, const QByteArray &sharedSecret, qint64 expires);

} // namespace penstock
