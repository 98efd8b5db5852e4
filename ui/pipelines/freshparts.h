// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace penstock {

/// What the parts of a pipeline's document begin as: of that type, with what has to be there as far as it can be
/// guessed. `connection`: the name of a saved one; empty: the local server.
QJsonObject freshSource(const QString &type, const QString &connection);
QJsonObject freshSink(const QString &type, const QString &connection, const QString &database);

} // namespace penstock
