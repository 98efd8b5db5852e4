// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>

class QIODevice;

namespace penstock {

/// All bytes of a file that is meant to be small: a statement, a certificate, a list of headers. Kind File when it
/// cannot be read or holds more than `limit` bytes (a device that never ends included).
Result<QByteArray> readSmallFile(const QString &path, qint64 limit);

/// The same of a device that is open; `name` stands in the error.
Result<QByteArray> readSmallFile(QIODevice &device, const QString &name, qint64 limit);

} // namespace penstock
