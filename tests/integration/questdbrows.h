// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/pointview.h"

#include <QHash>
#include <QJsonValue>
#include <QString>

namespace penstock {
class QuestDbServer;
}

/// What a QuestDB has stored.
namespace penstock::questdbrows {

/// One stored row, by the names of its columns in lower case.
using Row = QHash<QString, QJsonValue>;

/// Every row of every table, by its number; a number that is there twice counts as 0.
QHash<quint64, Row> stored(const QuestDbServer &server);

/// What of a point is not so on the server; empty: all is there.
QString difference(const PointView &point, const Row &row);

} // namespace penstock::questdbrows
