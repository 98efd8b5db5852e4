// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// True when that process, and no other, answers at the Unix socket. Waits for nothing.
bool listensAt(const QString &socketPath, qint64 processId);

/// True when that process of ours, and no other, listens at that port of 127.0.0.1. Asks the system, not the port;
/// waits for nothing.
bool listensAtPort(quint16 port, qint64 processId);

} // namespace penstock
