// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// True when that process, and no other, answers at the Unix socket. Waits for nothing.
bool listensAt(const QString &socketPath, qint64 processId);

} // namespace penstock
