// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace penstock {

/// What influxd 1.x tells in its log, at "info", of data that it drops or sets aside because they are damaged. It goes
/// on without them, and a query answers as if they had never been.
class DamageLog final
{
public:
    /// A sentence for people when the line tells of a loss. Lines in order.
    std::optional<QString> read(const QByteArray &line);

private:
    QHash<QByteArray, qint64> m_sizes; ///< of write-ahead logs that are being read
};

} // namespace penstock
